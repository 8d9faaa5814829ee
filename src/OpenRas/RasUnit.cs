using System.Globalization;

namespace OpenRas;

/// <summary>
/// What a figure counts: a thing, perhaps in a period, perhaps for each of another thing. The grammar is small and closed: <c>£ a week</c>, <c>hours a day</c>,
/// <c>£ a week for each point</c>, <c>points</c>, <c>share</c>.
/// </summary>
public sealed record RasUnit
{
    /// <summary>All but money, which is written as its currency is.</summary>
    internal static readonly string[] Things = ["points", "hours", "nights", "days", "weeks", "four-weeks", "months", "years", "share", "words", "yes-no"];

    internal static readonly string[] Periods = ["an hour", "a night", "a day", "a week", "a four-week", "a month", "a year", "once"];

    /// <summary>The periods in a word: <c>week</c>, and <c>once</c>.</summary>
    internal static readonly string[] PeriodWords = [.. Periods.Select(p => p[(p.IndexOf(' ') + 1)..])];

    internal static readonly RasUnit Points = new("points", null, null);
    internal static readonly RasUnit Share = new("share", null, null);
    internal static readonly RasUnit Words = new("words", null, null);
    internal static readonly RasUnit YesNo = new("yes-no", null, null);
    internal static readonly RasUnit Answers = new("number of answers", null, null);

    internal RasUnit(string thing, string? per, string? forEach)
    {
        Thing = thing;
        Per = per;
        ForEach = forEach;
        IsMoney = Currencies.IsSign(thing);
    }

    /// <summary>
    /// In the plural: <c>points</c>, <c>£</c>, or the sign or code of another currency, <c>hours</c>, <c>number of rooms</c>, <c>share</c>, <c>words</c>,
    /// <c>yes-no</c> ...
    /// </summary>
    public string Thing { get; }

    /// <summary>
    /// In the singular: <c>hour</c>, <c>night</c>, <c>day</c>, <c>week</c>, <c>four-week</c>, <c>month</c>, <c>year</c>, or <c>once</c>; null when there is
    /// none.
    /// </summary>
    public string? Per { get; }

    /// <summary>In the singular, such as <c>point</c>; null when there is none.</summary>
    public string? ForEach { get; }

    /// <summary>Whether this is money.</summary>
    public bool IsMoney { get; }

    /// <summary>Whether the thing is one that periods are made of: <c>weeks</c>, <c>days</c>.</summary>
    internal bool IsPeriod => Thing is "hours" or "nights" or "days" or "weeks" or "four-weeks" or "months" or "years";

    internal bool IsNumber => Thing is not ("words" or "yes-no");

    /// <summary>A share or a number of things changes no unit when it multiplies.</summary>
    internal bool IsNeutral => Per is null && ForEach is null && (Thing == "share" || IsNumberOf);

    /// <summary>The things of a <c>number of</c> them.</summary>
    internal string Counted => Thing["number of ".Length..];

    internal bool IsNumberOf => Thing.StartsWith("number of ", StringComparison.Ordinal);

    /// <summary>Reads the grammar; null when the text is not of it.</summary>
    internal static RasUnit? Parse(string text)
    {
        string? forEach = null;
        var each = text.IndexOf(" for each ", StringComparison.Ordinal);
        if (each > 0)
        {
            forEach = text[(each + " for each ".Length)..];
            text = text[..each];
            if (!IsWords(forEach)) return null;
        }

        string? per = null;
        foreach (var period in Periods)
        {
            if (!text.EndsWith(" " + period, StringComparison.Ordinal)) continue;
            per = PeriodWords[Array.IndexOf(Periods, period)];
            text = text[..^(period.Length + 1)];
            break;
        }

        var isThing = Things.Contains(text) || Currencies.IsSign(text) || (text.StartsWith("number of ", StringComparison.Ordinal) && IsWords(text["number of ".Length..]));
        return isThing ? new RasUnit(text, per, forEach) : null;
    }

    /// <summary>What <see cref="Parse"/> accepts, as a regular expression.</summary>
    /// <param name="things">The things, or another form of them.</param>
    /// <param name="space">What stands between words.</param>
    internal static string Pattern(IEnumerable<string> things, string space = " ")
    {
        var periods = PeriodPattern(space);
        var each = $"for{space}each{space}";

        // A period at the end is the unit's and no part of what is counted, and must stand one space away.
        var own = $"(?!{(space == " " ? "(?:.*  )?" : "")}{periods}(?:{space}{each}[a-z-]|\\s*$)|{each}[a-z-])";
        return $"(?:{Currencies.Pattern}|{string.Join('|', things)}|number{space}of{space}{own}{WordsPattern(space)}){TailPattern(space)}";
    }

    /// <summary>What may follow the thing: a period, and what it is for each of.</summary>
    internal static string TailPattern(string space) => $"(?:{space}{PeriodPattern(space)})?(?:{space}for{space}each{space}{WordsPattern(space)})?";

    private static string PeriodPattern(string space) => $"(?:{string.Join('|', Periods)})".Replace(" ", space, StringComparison.Ordinal);

    private static string WordsPattern(string space) => "[a-z-](?:[a-z -]*[a-z-])?".Replace(" ", space.TrimEnd('+'), StringComparison.Ordinal);

    internal static string Singular(string thing) => thing switch
    {
        "people" => "person",
        "children" => "child",
        _ when thing.EndsWith("ies", StringComparison.Ordinal) => thing[..^3] + "y",
        _ when thing.EndsWith('s') => thing[..^1],
        _ => thing,
    };

    /// <summary>The unit as a definition writes it.</summary>
    public override string ToString() => Thing + Tail;

    private string Tail => Period + (ForEach is null ? "" : " for each " + ForEach);

    private string Period => Per switch
    {
        null => "",
        "once" => " once",
        "hour" => " an hour",
        _ => " a " + Per,
    };

    /// <summary>A value with this unit as people read it: <c>£1,123.20 a year</c>, <c>8 points</c>, <c>75%</c>. Exact: every digit is shown.</summary>
    internal string Format(decimal value)
    {
        if (IsMoney) return (value < 0 ? "-" : "") + Currencies.Amount(Thing, Numbers.Money(Math.Abs(value), grouped: true)) + Tail;
        if (Thing == "share") return Numbers.Plain(value * 100, grouped: true) + "%" + Tail;
        var thing = IsNumberOf ? Counted : Thing;
        if (value == 1) thing = IsNumberOf && !IsPlural(thing) ? $"({Thing})" : Singular(thing);
        return Numbers.Plain(value, grouped: true) + " " + thing + Tail;
    }

    /// <summary>One word whose singular can be told: <c>rooms</c>, and not <c>addresses</c> or <c>rooms in use</c>.</summary>
    private static bool IsPlural(string thing) =>
        !thing.Contains(' ') && Singular(thing) != thing && !thing.EndsWith("ss", StringComparison.Ordinal) && (thing.EndsWith("ies", StringComparison.Ordinal) || !thing.EndsWith("es", StringComparison.Ordinal));

    private static bool IsWords(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || c is ' ' or '-') && text.Trim() == text;
}
