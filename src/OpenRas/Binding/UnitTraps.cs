namespace OpenRas.Binding;

/// <summary>Units as people write them, and what the format writes.</summary>
internal static class UnitTraps
{
    private static readonly string[] Common =
        ["£ a week", "£ a year", "£ an hour", "£ a month", "£ a four-week", "£ once", "hours a week", "hours a day", "hours a year", "nights a year", "points", "words", "share"];

    private static readonly (string Written, string Meant)[] Spoken =
    [
        ("pounds", "£"), ("pound", "£"), ("GBP", "£"), ("per hour", "an hour"), ("a hour", "an hour"), ("per week", "a week"), ("weekly", "a week"), ("/week", " a week"),
        ("per night", "a night"), ("/night", " a night"), ("per day", "a day"), ("/day", " a day"), ("per month", "a month"), ("per year", "a year"), ("/year", " a year"), ("per annum", "a year"), ("/hour", " an hour"),
        ("per point", "for each point"), ("percent", "share"), ("%", "share"), ("one-off", "once"),
    ];

    /// <summary>The unit that was most likely meant; null when none is close.</summary>
    internal static string? Nearest(string written)
    {
        var mended = Spoken.Aggregate(written, (text, word) => text.Replace(word.Written, word.Meant, StringComparison.OrdinalIgnoreCase));
        return Unit.Parse(mended) is not null ? mended : Diagnostics.Nearest.To(written, Common);
    }
}
