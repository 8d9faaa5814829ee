using System.Text.RegularExpressions;

namespace OpenRas.Binding;

/// <summary>Units as people write them, and what the format writes.</summary>
internal static partial class UnitTraps
{
    internal static readonly string[] Common =
        ["£ a week", "£ a year", "£ an hour", "£ a month", "£ a four-week", "£ once", "hours a week", "hours a day", "hours a year", "nights a year", "points", "words", "share"];

    private static readonly (string Written, string Meant)[] Spoken =
    [
        ("pounds", "£"), ("pound", "£"), ("GBP", "£"), ("euros", "£"), ("euro", "£"), ("EUR", "£"), ("dollars", "£"), ("USD", "£"), ("hrs", "hours"), ("per hour", "an hour"), ("a hour", "an hour"), ("per week", "a week"), ("weekly", "a week"), ("/week", " a week"),
        ("per night", "a night"), ("/night", " a night"), ("per day", "a day"), ("/day", " a day"), ("per month", "a month"), ("monthly", "a month"), ("per year", "a year"), ("/year", " a year"), ("per annum", "a year"),
        ("yearly", "a year"), ("annually", "a year"), ("hourly", "an hour"), ("/hour", " an hour"), ("per point", "for each point"), ("percent", "share"), ("%", "share"), ("one-off", "once"),
    ];

    /// <summary>Short for a period, at the end of a unit.</summary>
    private static readonly (string Written, string Meant)[] Tails = [(" pa", " a year"), (" p.a.", " a year"), (" pw", " a week"), (" p.w.", " a week"), (" ph", " an hour"), (" p.h.", " an hour"), (" pcm", " a month")];

    private static readonly string[] Ages = ["age", "ages", "years old", "years of age"];

    /// <summary>The unit that was most likely meant; null when none is close.</summary>
    /// <param name="written">As it was written.</param>
    /// <param name="money">The sign of money in the definition; null where that is not known.</param>
    internal static string? Nearest(string written, string? money)
    {
        if (Ages.Contains(written.ToLowerInvariant())) return "years";
        var sign = money ?? Currencies.Pound;
        var mended = Spoken.Aggregate(written, (text, word) => text.Replace(word.Written, Currencies.In(sign, word.Meant), StringComparison.OrdinalIgnoreCase));
        foreach (var (tail, meant) in Tails)
        {
            if (mended.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) mended = mended[..^tail.Length] + meant;
        }

        return Known(mended) ?? EachOf(mended) ?? Counted(mended) ?? Diagnostics.Nearest.To(written, Common.Select(u => Currencies.In(sign, u)));
    }

    /// <summary><c>£ a mile</c>; but not <c>£ a weak</c>, nor a period that the format does not have.</summary>
    private static string? EachOf(string text) =>
        ForEach().Match(text) is { Success: true } match && match.Groups[2].Value is var each && each is not ("fortnight" or "quarter" or "term") && Diagnostics.Nearest.To("a " + each, RasUnit.Periods) is null
            ? Known($"{match.Groups[1].Value} for each {each}") : null;

    /// <summary><c>terms a year</c>: what is counted and is no thing of the format; but not <c>huors a week</c>.</summary>
    private static string? Counted(string text)
    {
        var period = Array.Find(RasUnit.Periods, p => text.EndsWith(" " + p, StringComparison.OrdinalIgnoreCase));
        var thing = period is null ? text : text[..^(period.Length + 1)];
        return Plural().IsMatch(thing) && Diagnostics.Nearest.To(thing, RasUnit.Things) is null ? Known("number of " + text.ToLowerInvariant()) : null;
    }

    private static string? Known(string text) => RasUnit.Parse(text) is null ? null : text;

    [GeneratedRegex("^(£|€|[$]|[A-Z]{3}|[a-z-]+) ?(?:an? |per |each |for each |for |/ ?)([a-z][a-z -]*)\\z")]
    private static partial Regex ForEach();

    [GeneratedRegex("^(?!.* (?:an?|per|each) )[A-Za-z -]*(?:s|people|children)\\z")]
    private static partial Regex Plural();
}
