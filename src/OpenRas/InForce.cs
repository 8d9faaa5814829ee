namespace OpenRas;

/// <summary>The days on which a definition is in force, both ends included.</summary>
public sealed class InForce
{
    internal InForce(DateOnly? from, bool fromIsKnown, DateOnly? to, bool toIsKnown)
    {
        From = from;
        FromIsKnown = fromIsKnown;
        To = to;
        ToIsKnown = toIsKnown;
    }

    /// <summary>First day; null when the definition does not know it.</summary>
    public DateOnly? From { get; }

    /// <summary>Last day; null when there is none yet, or when it is not known.</summary>
    public DateOnly? To { get; }

    internal bool FromIsKnown { get; }

    internal bool ToIsKnown { get; }

    /// <summary>Whether a day is among them; null when the ends that are not known leave it open.</summary>
    public bool? Contains(DateOnly day)
    {
        if (day < From || day > To) return false;
        return FromIsKnown && ToIsKnown ? true : null;
    }

    /// <summary><c>from 2026-04-01 to 2027-03-31</c>, <c>on days that are not known</c>.</summary>
    public override string ToString() => Words.Language.English.Common.Days(this);
}
