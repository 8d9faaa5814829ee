namespace OpenRas;

/// <summary>How much of the scheme its council has published.</summary>
public enum Disclosure
{
    /// <summary>All that a calculation needs.</summary>
    Full,

    /// <summary>Some of it. What is missing prints as not published or not read.</summary>
    Partial,

    /// <summary>Not disclosed: refused, or asked for and not sent.</summary>
    Withheld,

    /// <summary>The council does not hold it, because it has the scheme from someone else.</summary>
    NotHeld,

    /// <summary>We have not read whether it was published.</summary>
    Unread,

    /// <summary>The council said that it runs no such scheme.</summary>
    NoScheme,
}
