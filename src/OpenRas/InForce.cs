namespace OpenRas;

/// <summary>
/// The days on which a definition is in force, both ends included. If we only know the month or the year of an end, it is a day in that time, and we do not
/// know which.
/// </summary>
public sealed class InForce
{
    internal InForce(string from, string? to)
    {
        From = Known(from);
        To = Known(to);
        HasEnd = to is not null;
    }

    /// <summary>
    /// First day, as the file writes it: <c>2026-04-01</c>; or its month or year: <c>2026-04</c>, <c>2026</c>, <c>2026/27</c>. Null when we do not know it.
    /// </summary>
    public string? From { get; }

    /// <summary>Last day, written in the same way. Null when there is none yet, or when we do not know it.</summary>
    public string? To { get; }

    /// <summary>Whether there is a last day, known or not.</summary>
    internal bool HasEnd { get; }

    /// <summary>No day before this one can be the first; null where any can.</summary>
    internal DateOnly? EarliestStart => Days.FirstOf(From);

    /// <summary>No day after this one can be the first; null where any can.</summary>
    internal DateOnly? LatestStart => Days.LastOf(From);

    /// <summary>No day before this one can be the last; null where any can, and where there is none yet.</summary>
    internal DateOnly? EarliestEnd => Days.FirstOf(To);

    /// <summary>No day after this one can be the last; null where any can.</summary>
    internal DateOnly? LatestEnd => Days.LastOf(To);

    /// <summary>Whether a day is among them; null when we do not know an end well enough to tell.</summary>
    public bool? Contains(DateOnly day)
    {
        if (day < EarliestStart || day > LatestEnd) return false;
        return IsClear(From, day) && (!HasEnd || IsClear(To, day)) ? true : null;
    }

    /// <summary>Whether it is known that the first day is this one, or one before it.</summary>
    internal bool HasBegun(DateOnly day) => day >= EarliestStart && IsClear(From, day);

    /// <summary>
    /// The days as the file writes them: <c>from 2026-04-01 to 2027-03-31</c>, <c>from 2009-04</c>; <c>unknown</c> in the place of what the file does not know.
    /// </summary>
    public override string ToString()
    {
        if ((From ?? To) is null) return Unknown;
        return "from " + (From ?? Unknown) + (HasEnd ? " to " + (To ?? Unknown) : "");
    }

    private const string Unknown = "unknown";

    /// <summary>Whether it is known on which side of an end a day lies: not so within the month or the year of the end.</summary>
    private static bool IsClear(string? end, DateOnly day)
    {
        var (first, last) = (Days.FirstOf(end), Days.LastOf(end));
        return end is not null && (first == last || day < first || day > last);
    }

    private static string? Known(string? written) => written is "unread" or "unpublished" ? null : written;
}
