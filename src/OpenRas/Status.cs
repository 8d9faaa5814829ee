namespace OpenRas;

/// <summary>Where a definition stands. Anything but <see cref="InUse"/> is said at the head of everything printed from it.</summary>
public enum Status
{
    /// <summary>Put forward, not yet decided.</summary>
    Proposed,

    /// <summary>In use on the days that it states.</summary>
    InUse,

    /// <summary>Was in use once.</summary>
    Historic,

    /// <summary>Taken back by the council.</summary>
    Withdrawn,

    /// <summary>A named body found it unlawful; see <see cref="RasDefinition.FoundBy"/>.</summary>
    FoundUnlawful,

    /// <summary>Invented, to show something. No council uses its figures.</summary>
    Illustrative,
}
