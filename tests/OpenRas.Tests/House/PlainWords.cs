using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>
/// Measures how plain a text is: how long its sentences are, how they begin, and the words in them that a newcomer has to read twice. Code and addresses
/// are words like others; headings are no sentences.
/// </summary>
internal static partial class PlainWords
{
    /// <summary>The most words that a sentence may have.</summary>
    internal const int Most = 30;

    /// <summary>The most words that the sentences of one kind of text may have on average.</summary>
    internal const double MostOnAverage = 17;

    /// <summary>A sentence begins with who does what. As questions they may stand.</summary>
    private static readonly string[] Openings = ["Of", "Where", "Which", "What"];

    /// <summary>Each with the word that we use.</summary>
    private static readonly (Regex Word, string Better)[] Words =
    [
        (Sheet(), "set of answers"),
        (MadeFrom(), "comes from, depends on"),
        (Hangs(), "depends on"),
        (Stands(), "is"),
        (ComesTo(), "gives, leads to"),
        (Mends(), "fix"),
        (Falls(), "goes down, decrease"),
        (NotKnown(), "we do not know"),
        (Promises(), "(never said)"),
    ];

    /// <summary>Each sentence of a text written in Markdown: of its paragraphs, the points of its lists, and the cells of its tables.</summary>
    internal static IEnumerable<string> SentencesOf(string markdown) => BlocksOf(markdown).SelectMany(b => End().Split(b)).Select(s => s.Trim()).Where(s => Word().Count(s) > 1);

    /// <summary>What is wrong with a sentence; nothing where it is plain.</summary>
    internal static IEnumerable<string> FaultsOf(string sentence)
    {
        var count = Word().Count(sentence);
        if (count > Most) yield return $"{count} words: {sentence}";
        var first = Word().Match(sentence).Value;
        if (Openings.Contains(first) && !sentence.Contains('?', StringComparison.Ordinal)) yield return $"begins with {first}: {sentence}";
        var said = Code().Replace(sentence, "code");
        foreach (var (word, better) in Words)
        {
            if (word.Match(said) is { Success: true } found) yield return $"`{found.Value}`, better {better}: {sentence}";
        }
    }

    internal static double Mean(IEnumerable<string> sentences) => sentences.Select(s => (double)Word().Count(s)).DefaultIfEmpty().Average();

    private static IEnumerable<string> BlocksOf(string markdown)
    {
        var block = new List<string>();
        var isCode = false;
        foreach (var line in Comment().Replace(markdown, "").Split('\n').Append(""))
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (isFence) isCode = !isCode;
            var isApart = isFence || isCode || line.Trim().Length == 0 || Heading().IsMatch(line) || line.TrimStart().StartsWith('|');
            if ((isApart || Point().IsMatch(line)) && block.Count > 0)
            {
                yield return Plain(string.Join(' ', block));
                block.Clear();
            }

            if (!isApart) block.Add(Point().Replace(line, "").Trim());
            if (isCode || isFence || !line.TrimStart().StartsWith('|')) continue;
            foreach (var cell in Cell().Split(line)) yield return Plain(cell);
        }
    }

    /// <summary>Without links' addresses and marks of emphasis.</summary>
    private static string Plain(string text) => Emphasis().Replace(Link().Replace(text, "$1"), "$1");

    [GeneratedRegex("`[^`]*`|[\\w£€$%][^\\s`,;:()]*")]
    private static partial Regex Word();

    [GeneratedRegex("`[^`]*`|\"[^\"]*\"")]
    private static partial Regex Code();

    [GeneratedRegex("(?<=[.!?][\")*_]?)\\s+(?=[\"(*_`]?[\\p{Lu}`0-9{])|(?<=:)\\s*$")]
    private static partial Regex End();

    [GeneratedRegex("^\\s*#{1,6} ")]
    private static partial Regex Heading();

    [GeneratedRegex("^\\s*([*-]|[0-9]+\\.) +")]
    private static partial Regex Point();

    [GeneratedRegex("(?<!\\\\)\\|")]
    private static partial Regex Cell();

    [GeneratedRegex("!?\\[([^\\]]*)\\]\\([^)]*\\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?:\\*\\*|__|(?<!\\w)[*_])(\\S.*?\\S|\\S)(?:\\*\\*|__|[*_](?!\\w))")]
    private static partial Regex Emphasis();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("\\b(answer )?sheets?\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sheet();

    [GeneratedRegex("\\bmade (from|up of)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex MadeFrom();

    [GeneratedRegex("\\b(hangs?|hung) (on|together)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hangs();

    [GeneratedRegex("\\b(stands?|stood|standing)\\b(?! for\\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Stands();

    [GeneratedRegex("\\b(comes?|coming|came) (to|out)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex ComesTo();

    [GeneratedRegex("\\bmend(s|ed|ing)?\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mends();

    [GeneratedRegex("\\b(falls?|fell|fallen|falling)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Falls();

    [GeneratedRegex("\\b(is|are|was|were) not known\\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotKnown();

    [GeneratedRegex("\\b(you are entitled to|you will receive|correct award)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Promises();
}
