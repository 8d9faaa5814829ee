using OpenRas.Diagnostics;

namespace OpenRas.Syntax;

/// <summary>What YAML does without a word and a writer does not expect.</summary>
internal static class YamlTraps
{
    /// <summary>The library reports a tab at 1:1, so tabs are looked for first.</summary>
    internal static void TabIndents(DiagnosticBag bag)
    {
        for (var number = 1; number <= bag.Source.LineCount; number++)
        {
            var line = bag.Source.Line(number);
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            var tab = line.IndexOf('\t');
            if (tab >= 0 && tab < indent && indent < line.Length && line[indent] != '#') bag.Add(Rules.Tab, SourceSpan.At(number, tab + 1));
        }
    }

    /// <summary><c>{ gives: 1,000 }</c> and <c>{ text: Yes, a little }</c>: the comma makes a second key without a value.</summary>
    internal static bool SplitAtComma(DiagnosticBag bag, List<Pair> before, ScalarNode key, Node value)
    {
        var noColon = value is ScalarNode { Text: "", IsQuoted: false } && value.Span.Line == key.Span.EndLine && value.Span.Column == key.Span.EndColumn
            && !HasColon(bag.Source.Line(key.Span.EndLine), key.Span.EndColumn);
        if (!noColon) return false;
        var last = before.Count > 0 ? before[^1].Value as ScalarNode : null;
        if (last is { IsQuoted: false } && key.Text.Length == 3 && key.Text.All(char.IsAsciiDigit) && last.Text.Length > 0 && char.IsAsciiDigit(last.Text[^1]))
            bag.Add(Rules.SplitNumber, last.Span.To(key.Span), last.Text, key.Text);
        else
            bag.Add(Rules.SplitSentence, key.Span, key.Text);
        return true;
    }

    /// <summary><c>label: help #2 of it</c> is cut to <c>help</c>.</summary>
    internal static void CutAtHash(DiagnosticBag bag, Node value)
    {
        if (value is not ScalarNode { IsQuoted: false } scalar) return;
        var line = bag.Source.Line(scalar.Span.EndLine);
        var rest = line.Length >= scalar.Span.EndColumn - 1 ? line[(scalar.Span.EndColumn - 1)..] : "";
        var hash = rest.TrimStart();
        if (hash.Length > 1 && hash[0] == '#' && rest.Length > hash.Length && char.IsLetterOrDigit(hash[1]))
            bag.Add(Rules.CutAtHash, SourceSpan.At(scalar.Span.EndLine, line.Length - hash.Length + 1, hash.TrimEnd().Length));
    }

    /// <summary>The library's message without its capital and full stop.</summary>
    internal static string Plain(string message)
    {
        var text = message.Trim().TrimEnd('.');
        var place = text.LastIndexOf("): ", StringComparison.Ordinal);
        if (text.StartsWith('(') && place > 0) text = text[(place + 3)..];
        return text.Length == 0 ? "it is broken" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static bool HasColon(string line, int column) => line.Length >= column && line[(column - 1)..].TrimStart().StartsWith(':');
}
