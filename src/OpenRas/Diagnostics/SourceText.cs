namespace OpenRas.Diagnostics;

/// <summary>A text with the name it is spoken of by, cut into lines where YAML 1.2 and editors cut them.</summary>
internal sealed class SourceText(string name, string text)
{
    private string[]? lines;

    internal string Name { get; } = name;

    internal string Text { get; } = text;

    /// <summary>Whether it says something of a person: answers, or a case.</summary>
    internal bool IsOfAPerson { get; set; }

    internal int LineCount => Lines.Length;

    private string[] Lines => lines ??= Cut(Text);

    /// <summary>The line without its break; empty past the end.</summary>
    internal string Line(int number) => number >= 1 && number <= Lines.Length ? Lines[number - 1] : "";

    /// <summary>The nearest place that lies inside the text.</summary>
    internal SourceSpan Clamp(SourceSpan span)
    {
        var (line, column) = Clamp(span.Line, span.Column);
        var (endLine, endColumn) = Clamp(Math.Max(span.EndLine, line), span.EndColumn);
        return endLine == line && endColumn < column ? new(line, column, line, column) : new(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Clamp(int line, int column)
    {
        if (line > Lines.Length) return (Lines.Length, Line(Lines.Length).Length + 1);
        line = Math.Max(1, line);
        return (line, Math.Clamp(column, 1, Line(line).Length + 1));
    }

    private static string[] Cut(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            lines.Add(text[start..i]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        lines.Add(text[start..]);
        return [.. lines];
    }
}
