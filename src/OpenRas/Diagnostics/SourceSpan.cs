namespace OpenRas.Diagnostics;

/// <summary>A place in a text. Lines and columns count from 1; the end is the first place after it. The default value is no place.</summary>
public readonly record struct SourceSpan
{
    internal SourceSpan(int line, int column, int endLine, int endColumn)
    {
        Line = line;
        Column = column;
        EndLine = endLine;
        EndColumn = endColumn;
    }

    /// <summary>Line of the first character, from 1; 0 when there is no place.</summary>
    public int Line { get; }

    /// <summary>Column of the first character, from 1, in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>Line on which the span ends.</summary>
    public int EndLine { get; }

    /// <summary>Column just after the last character.</summary>
    public int EndColumn { get; }

    internal bool IsNowhere => Line == 0;

    internal static SourceSpan At(int line, int column, int length = 1) => new(line, column, line, column + length);

    internal SourceSpan To(SourceSpan end) => new(Line, Column, end.EndLine, end.EndColumn);

    /// <summary>A part of a span that stands on one line; the whole span where it does not.</summary>
    internal SourceSpan Part(int offset, int length) =>
        Line == EndLine && Column + offset + length <= EndColumn ? At(Line, Column + offset, length) : this;

    /// <summary>Writes <c>line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
