namespace OpenRas;

/// <summary>The outcome of a line or a result.</summary>
public enum Outcome
{
    /// <summary>A value: money, points, hours, nights, words, or yes or no.</summary>
    Amount,

    /// <summary>The scheme gives nothing here. Counts as £0 in the order of amounts.</summary>
    NoBudget,

    /// <summary>A test of the scheme was not met. Counts as £0 in the order of amounts.</summary>
    NotEligible,

    /// <summary>A person or panel decides. It cannot be compared with an amount.</summary>
    Refer,

    /// <summary>A figure that it needs was not published.</summary>
    Unpublished,

    /// <summary>A figure that it needs was not read in any source that we opened.</summary>
    Unread,

    /// <summary>The source can be read in two ways.</summary>
    Unclear,

    /// <summary>Left out, because a stated condition does not hold.</summary>
    DoesNotApply,

    /// <summary>An answer that it needs was not given.</summary>
    NotDetermined,

    /// <summary>The council runs no such scheme.</summary>
    NoScheme,
}
