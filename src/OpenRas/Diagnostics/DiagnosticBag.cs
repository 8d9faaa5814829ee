using System.Globalization;

namespace OpenRas.Diagnostics;

/// <summary>Collects what one stage after another finds in one text.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    /// <summary>
    /// Past this many errors, and past as many warnings, the rest is counted, not listed: a hostile file shall not fill the screen, and no number of
    /// warnings hides an error.
    /// </summary>
    internal const int Most = 200;

    /// <summary>A word of a message is cut past this.</summary>
    private const int LongestWord = 1_000;

    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(string Code, SourceSpan Span, string Message)> said = [];
    private int listedErrors;
    private int more;

    internal SourceText Source { get; } = source;

    /// <summary>The sign of money in the definition, in which help says its examples; null where that is not known.</summary>
    internal string? Money { get; set; }

    /// <summary>Errors found from here on are counted and not listed, so nobody reads their words.</summary>
    internal bool IsFull => listedErrors >= Most;

    /// <summary>The question, or the total, whose answer is looked at, and that answer where it is one of the question's; null where none is.</summary>
    internal (string Question, string? Answer)? About { get; set; }

    /// <summary>Whether a key is a question, or a total that may be given; null where the text has no answers.</summary>
    internal Predicate<string>? IsAsked { get; set; }

    internal bool HasErrors => Errors > 0;

    /// <summary>Errors reported so far, those past <see cref="Most"/> and those said before included.</summary>
    internal int Errors { get; private set; }

    /// <summary>The one thing found in a text.</summary>
    internal static Diagnostic One(SourceText source, Rule rule, SourceSpan span, params object[] words)
    {
        var bag = new DiagnosticBag(source);
        bag.Add(rule, span, words);
        return bag.ToList()[0];
    }

    internal void Add(Rule rule, SourceSpan span, params object[] words) => Add(rule, span, new Extra(), words);

    /// <summary>A key that is written twice; of two answers to one question it is said which question.</summary>
    internal void AddDuplicate(string key, SourceSpan span, SourceSpan first, string? help = null)
    {
        About = IsAsked?.Invoke(key) is true ? (key, null) : null;
        Add(Rules.Duplicate, span, new Extra { Help = help, Related = [new(first, "the first one")] }, key);
        About = null;
    }

    internal void Add(Rule rule, SourceSpan span, Extra extra, params object[] words)
    {
        var isError = rule.Severity == Severity.Error;
        if (isError) Errors++;
        if ((isError ? listedErrors : found.Count - listedErrors) >= Most)
        {
            more++;
            return;
        }

        // A scale is judged once for each question that uses it.
        var message = Fill(rule.Message, words);
        if (!said.Add((rule.Code, span, message))) return;

        if (isError) listedErrors++;
        var help = extra.Help ?? (rule.Help is null ? null : Fill(Currencies.In(Money ?? Currencies.Pound, rule.Help), words));
        if (extra.Nearest?.Invoke() is { } nearest)
        {
            var unseen = words.OfType<string>().FirstOrDefault() is { } written ? LookAlikes.Difference(written, nearest) : null;
            help = string.Join(' ', new[] { $"did you mean `{nearest}`?", unseen, help }.OfType<string>());
        }

        found.Add(new Diagnostic(rule, Source, span, message, extra.Label, help, extra.Related, extra.Acknowledged, extra.ReasonFrom, About));
    }

    /// <summary>In the order of the text; what has no place comes first.</summary>
    internal IReadOnlyList<Diagnostic> ToList()
    {
        var list = found.OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ToList();
        if (more > 0)
            list.Add(new Diagnostic(Rules.More, Source, default, Fill(Rules.More.Message, [more]), null, Rules.More.Help, []));
        return list;
    }

    private static string Fill(string template, object[] words) =>
        string.Format(CultureInfo.InvariantCulture, template, [.. words.Select(Shown)]);

    private static object Shown(object word) => word switch
    {
        IEnumerable<string> names => new Names(names),
        string { Length: > LongestWord } text => string.Concat(text.AsSpan(0, LongestWord), "..."),
        _ => word,
    };

    /// <summary>Names as one word of a message, put together only where the message is listed and has them.</summary>
    private sealed class Names(IEnumerable<string> names)
    {
        public override string ToString() => Lists.Some(names);
    }
}

/// <summary>What a report may carry beyond its rule's own words.</summary>
internal readonly struct Extra
{
    public Extra()
    {
    }

    /// <summary>Printed under the caret.</summary>
    internal string? Label { get; init; }

    /// <summary>Instead of the rule's help, when the case allows better words.</summary>
    internal string? Help { get; init; }

    /// <summary>Finds the known name nearest to what was written; asked only when the report is listed.</summary>
    internal Func<string?>? Nearest { get; init; }

    /// <summary>Why the definition lets it stand.</summary>
    internal string? Acknowledged { get; init; }

    /// <summary>The title of the source in which the scheme gives that reason.</summary>
    internal string? ReasonFrom { get; init; }

    internal IReadOnlyList<RelatedPlace> Related { get; init; } = [];
}
