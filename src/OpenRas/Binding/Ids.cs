using System.Globalization;

namespace OpenRas.Binding;

/// <summary>Names of questions, answers, lines, scales and sources.</summary>
internal static class Ids
{
    internal const int Longest = 60;

    /// <summary>
    /// Every field name and every word of the format, since names stand as keys beside them. But for <see cref="Free"/>.
    /// </summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "format", "id", "title", "as-at", "missing", "what", "authority", "jurisdiction", "status", "checked", "author", "second-reader", "approved-by", "role", "reply", "said", "disclosure", "in-force", "currency", "unanswered", "sources", "covers", "disagree", "scales",
        "questions", "form", "results", "contradicts", "scheme", "scheme-kind", "scheme-for", "version", "found-unlawful", "note", "source", "basis", "label", "ask", "counts", "domain", "answers", "number", "unit",
        "ask-only", "household-fact", "asks-willingness", "stands-for", "in-between", "text", "leaves", "takes-off", "gives", "aside", "from", "to", "step", "figure", "total", "price-bands", "table",
        "multiply", "abatement", "uplift", "limit", "count", "eligibility", "value", "paid-by", "prices-of", "add", "less", "may-be-given", "expect", "read-as", "rows",
        "between", "times", "divide-by", "of", "by", "reason", "adds", "minimum", "below", "maximum", "above", "more-agreed-by", "met-by", "otherwise", "stops", "only",
        "round", "mode", "line", "weight", "worth", "for", "amount-is", "also", "instead-of", "publisher", "url", "read", "includes", "excludes", "not-stated", "definition",
        "given", "changes", "final", "acknowledged", "finding", "result", "becomes", "on", "examples", "no-budget", "not-eligible", "refer", "unpublished", "unread",
        "unclear", "does-not-apply", "any", "stop", "applies", "straight-line", "yes-no", "use-maximum", "use-minimum", "true", "false",
    };

    /// <summary>
    /// Keys that may be names all the same, because no key of these stands where a name can. Schemes call their total <c>points</c>, and files that were valid
    /// before the others came stay valid.
    /// </summary>
    internal static readonly string[] Free =
    [
        "points", "contact", "whom-to-ask", "review", "advocacy", "other-formats", "options", "law", "ways-to-take-it", "way", "buys-at", "mix-of",
        "outcomes", "help-to-manage-money",
    ];

    /// <summary>What <see cref="IsWellFormed"/> accepts, as a regular expression.</summary>
    internal static string Pattern => string.Create(CultureInfo.InvariantCulture, $"[a-z0-9](?:[a-z0-9-]{{0,{Longest - 2}}}[a-z0-9])?");

    internal static string[] AllReserved => [.. Reserved.Order(StringComparer.Ordinal)];

    internal static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= Longest && text[0] != '-' && text[^1] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    internal static bool IsReserved(string text) => Reserved.Contains(text);

    /// <summary>The nearest well-formed name.</summary>
    internal static string Mend(string text)
    {
        var letters = text.Trim().ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        var mended = string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (mended.Length == 0) return "a-name";
        if (IsReserved(mended)) return mended + "-1";
        return mended.Length > Longest ? mended[..Longest].TrimEnd('-') : mended;
    }
}
