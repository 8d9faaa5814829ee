using OpenRas.Diagnostics;

namespace OpenRas.Syntax;

/// <summary>What YAML does without a word and a writer does not expect.</summary>
internal static class YamlTraps
{
    /// <summary>YAML's names end on the line on which they begin, after so many letters.</summary>
    private const int LongestName = 1_024;

    /// <summary>The library reports a tab at 1:1, so tabs are looked for here. In the lines of a text they are a part of it.</summary>
    internal static void TabIndents(DiagnosticBag bag, IReadOnlySet<int> texts)
    {
        for (var number = 1; number <= bag.Source.LineCount; number++)
        {
            if (texts.Contains(number)) continue;
            var line = bag.Source.Line(number);
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            var tab = line.IndexOf('\t');
            if (tab >= 0 && tab < indent && indent < line.Length && line[indent] != '#') bag.Add(Rules.Tab, SourceSpan.At(number, tab + 1));
        }
    }

    /// <summary>What the library calls by another name: no space after a colon, a name that is too long, a blank line that is indented deeper than its text. Null for all else.</summary>
    internal static (SourceSpan Span, string Why, string? Help)? Explained(SourceText source, int number, int column)
    {
        var line = source.Line(number);
        if (column > 2 && column <= line.Length && line[column - 1] is '{' or '[' && line[column - 2] == ':')
            return (SourceSpan.At(number, column - 1), "a space is missing after the colon", $"Write `: {line[column - 1]}`, with a space.");
        if (line.Length > LongestName && line.IndexOf(": ", LongestName, StringComparison.Ordinal) is var colon && (colon > 0 || (line.TrimEnd() is [.., ':'] whole && whole.Length > LongestName)))
            return (SourceSpan.At(number, column), $"the name before a colon has more than {Numbers.Plain(LongestName, grouped: true)} letters", "Names are short. If this is a sentence, put it in double quotes, after a name and a colon.");
        return DeepBlank(source, number) is { } blank ? (blank, "this blank line is indented deeper than the text below it", "Delete the spaces in it.") : null;
    }

    /// <summary>Between a <c>|</c> and the text that it begins, a blank line that is indented deeper than that text.</summary>
    private static SourceSpan? DeepBlank(SourceText source, int number)
    {
        var indent = source.Line(number).Length - source.Line(number).TrimStart(' ').Length;
        SourceSpan? deep = null;
        var at = number - 1;
        for (; at > 1 && string.IsNullOrWhiteSpace(source.Line(at)); at--)
        {
            if (source.Line(at).Length > indent) deep = SourceSpan.At(at, 1, source.Line(at).Length);
        }

        return at > 0 && IsHead(source.Line(at)) ? deep : null;
    }

    /// <summary>A line that ends in <c>|</c> or <c>&gt;</c>, perhaps with a sign after it.</summary>
    private static bool IsHead(string line) => line.TrimEnd().TrimEnd('+', '-') is [.., '|' or '>'];

    /// <summary>The library reads <c>%YAML 1.2</c> and passes over what it does not know, so they are looked for first.</summary>
    internal static void Directives(DiagnosticBag bag)
    {
        for (var number = 1; number <= bag.Source.LineCount; number++)
        {
            var line = bag.Source.Line(number);
            if (line is ['%', ..]) bag.Add(Rules.NotClosedSet, SourceSpan.At(number, 1, line.TrimEnd().Length), new Extra { Help = "Delete the line. A definition has keys and values only." }, "directives");
            else if (line.TrimStart() is not ("" or ['#', ..])) return;
        }
    }

    /// <summary><c>{ gives: 1,000 }</c> and <c>{ text: Yes, a little }</c>: the comma makes a second key without a value.</summary>
    internal static bool SplitAtComma(DiagnosticBag bag, List<Pair> before, ScalarNode key, Node value)
    {
        if (value is not ScalarNode { Text: "", IsQuoted: false } || HasColon(bag.Source.Line(key.Span.EndLine), key.Span.EndColumn)) return false;
        var last = before.Count > 0 ? before[^1].Value as ScalarNode : null;
        if (key.Text.Contains(':', StringComparison.Ordinal)) bag.Add(Rules.NoColon, key.Span, new Extra { Help = "Write a space after the colon." }, key.Text);
        else if (last is null) bag.Add(Rules.NoColon, key.Span, key.Text);
        else if (!last.IsQuoted && BeginsWithThousand(key.Text) && last.Text.Length > 0 && char.IsAsciiDigit(last.Text[^1])) SplitNumber(bag, before, last, key);
        else bag.Add(Rules.SplitSentence, key.Span, key.Text);
        return true;
    }

    /// <summary>
    /// <c>1,043.50</c> and <c>£1,043 a week</c>. The parts are put together, so that <c>1,043,500</c> is said once: each part takes the place of the one
    /// before with the span of both, and only the last one reads the whole.
    /// </summary>
    private static void SplitNumber(DiagnosticBag bag, List<Pair> before, ScalarNode last, ScalarNode key)
    {
        var whole = last.Span.To(key.Span);
        before[^1] = before[^1] with { Value = new ScalarNode(key.Text, whole) };
        if (BeginsWithThousand(RestOfLine(bag, whole))) return;
        var place = bag.Source.Clamp(whole);
        var isShown = place.Line == place.EndLine && !bag.IsFull;
        var text = isShown ? string.Join(',', bag.Source.Line(place.Line)[(place.Column - 1)..(place.EndColumn - 1)].Split(',', StringSplitOptions.TrimEntries)) : $"{last.Text},{key.Text}";
        bag.Add(Rules.SplitNumber, whole, text, text.Replace(",", "", StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> RestOfLine(DiagnosticBag bag, SourceSpan span)
    {
        var line = bag.Source.Line(span.EndLine);
        return span.EndColumn <= line.Length && line[span.EndColumn - 1] == ',' ? line.AsSpan(span.EndColumn) : [];
    }

    private static bool BeginsWithThousand(ReadOnlySpan<char> text) =>
        text.Length >= 3 && !text[..3].ContainsAnyExceptInRange('0', '9') && (text.Length == 3 || !char.IsAsciiLetterOrDigit(text[3]));

    /// <summary>A value that stands without quotes, or in quotes that are none to YAML. Its key is null in a list.</summary>
    internal static void Unquoted(DiagnosticBag bag, string? key, Node value)
    {
        if (value is not ScalarNode { IsQuoted: false } scalar) return;
        if (IsInCurlyQuotes(scalar.Text)) bag.Add(Rules.CurlyQuotes, scalar.Span);
        CutAtHash(bag, key, scalar);
    }

    /// <summary><c>label: help #2 of it</c> is cut to <c>help</c>; and <c>ask: Who is up # at night?</c>, where a sentence is due, to <c>Who is up</c>.</summary>
    private static void CutAtHash(DiagnosticBag bag, string? key, ScalarNode scalar)
    {
        var line = bag.Source.Line(scalar.Span.EndLine);
        var rest = line.AsSpan(Math.Min(line.Length, scalar.Span.EndColumn - 1));
        var hash = rest.TrimStart();
        if (hash is not ['#', _, ..] || rest.Length == hash.Length) return;
        var isGlued = char.IsLetterOrDigit(hash[1]);
        if (!isGlued && !(Sentences.Contains(key) && scalar.Text.Contains(' '))) return;
        var help = isGlued ? null : "Put the sentence in double quotes. If the words after `#` belong to it, put them inside the quotes too.";
        bag.Add(Rules.CutAtHash, SourceSpan.At(scalar.Span.EndLine, line.Length - hash.Length + 1, hash.TrimEnd().Length), new Extra { Help = help });
    }

    /// <summary>Keys after which a sentence is due.</summary>
    private static readonly string?[] Sentences = ["ask", "text", "label", "title", "reason", "note", "authority", "what"];

    /// <summary>From one curly quote to the other, with none between: <c>“Yes” or “No”</c> is no such text.</summary>
    private static bool IsInCurlyQuotes(string text) => text.Length > 1
        && ((IsDouble(text[0]) && IsDouble(text[^1]) && !text[1..^1].Any(IsDouble)) || (IsSingle(text[0]) && IsSingle(text[^1]) && !text[1..^1].Contains('\u2018')));

    private static bool IsDouble(char c) => c is '\u201C' or '\u201D' or '\u201E';

    private static bool IsSingle(char c) => c is '\u2018' or '\u2019';

    /// <summary><c>'Who's helping?'</c>: the apostrophe just before a place where a letter goes on; null where there is none.</summary>
    internal static SourceSpan? Apostrophe(SourceText source, int number, int column)
    {
        var line = source.Line(number);
        return column > 2 && column <= line.Length && line[column - 2] == '\'' && char.IsLetter(line[column - 1]) ? SourceSpan.At(number, column - 1) : null;
    }

    /// <summary>What the library says of a broken text, in the words of somebody who writes one.</summary>
    internal static string Plain(string message)
    {
        foreach (var (said, meant) in Meanings)
        {
            if (message.Contains(said, StringComparison.OrdinalIgnoreCase)) return meant;
        }

        return "we cannot tell why";
    }

    private static readonly (string Said, string Meant)[] Meanings =
    [
        ("invalid mapping", "a colon inside a text needs quotes around the text"),
        ("mapping values are not allowed", "a colon inside a text needs quotes around the text"),
        ("cannot start any token", "a text cannot begin with this sign unless it is in quotes"),
        ("expected '-' indicator", "this line is not indented like the lines above it"),
        ("expected key", "a colon is missing here, or the line is not indented like the lines next to it"),
        ("expected ':'", "a colon is missing"),
        ("',' or '}'", "a brace is not closed, or a comma is missing before this"),
        ("',' or ']'", "a bracket is not closed, or a comma is missing before this"),
        ("quoted scalar, found unexpected end", "the quote that begins here is not closed"),
        ("double-quoted scalar, found wrong indentation", "the quote that begins here is not closed on its line"),
        ("unexpected document indicator", "the quote that begins before this is not closed"),
        ("quoted scalar, did not find", "a backslash in double quotes begins a code that is not complete"),
        ("quoted scalar, found", "a backslash in double quotes begins a code that YAML does not have; write two backslashes"),
        ("block sequence entries are not allowed", "a list cannot begin in the middle of a line"),
        ("tab", "there is a tab where only spaces are allowed"),
        ("block scalar", "only an empty line end may follow `>` or `|`"),
        ("comment", "a comment needs a space before its `#`"),
        ("end of the stream", "the text ends too early"),
        ("did not find expected node content", "something is missing before this sign"),
    ];

    private static bool HasColon(string line, int column) => line.Length >= column && line.AsSpan(column - 1).TrimStart() is [':', ..];
}
