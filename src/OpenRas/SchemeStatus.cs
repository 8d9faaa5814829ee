namespace OpenRas;

/// <summary>How far the rules of a definition are in use. It is said at the head of everything printed from it.</summary>
public enum SchemeStatus
{
    /// <summary>Put forward, not yet decided.</summary>
    Proposed,

    /// <summary>In use when last checked; <see cref="RasDefinition.LastChecked"/> says when that was.</summary>
    InUse,

    /// <summary>Published at the time that <see cref="RasDefinition.AsAt"/> says. Nobody has checked since whether it is in use.</summary>
    Published,

    /// <summary>Was in use once.</summary>
    Historic,

    /// <summary>Taken back by the council.</summary>
    Withdrawn,

    /// <summary>A named body found it unlawful; see <see cref="RasDefinition.FoundBy"/>.</summary>
    FoundUnlawful,

    /// <summary>Invented, to show something. No council uses its figures.</summary>
    Illustrative,
}
