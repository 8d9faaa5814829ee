namespace OpenRas;

/// <summary>What is on record of the reason for a change.</summary>
public enum ReasonKind
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>The source can be read in two ways.</summary>
    Unclear,

    /// <summary>Whoever changed the figure published none.</summary>
    Unpublished,

    /// <summary>Nobody who wrote the case has read one. What was not read, such as a letter, may give it.</summary>
    Unread,
}
