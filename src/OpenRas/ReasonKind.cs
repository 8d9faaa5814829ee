namespace OpenRas;

/// <summary>What we know of the reason for a change.</summary>
public enum ReasonKind
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>The source can be read in two ways.</summary>
    Unclear,

    /// <summary>Whoever changed the figure published none.</summary>
    Unpublished,

    /// <summary>Whoever wrote the case has read none. Something that was not read, such as a letter, may give it.</summary>
    Unread,
}
