namespace OpenRas;

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>That the figures are estimates, and not decisions.</summary>
    Estimate,

    /// <summary>Whether the rules are in use.</summary>
    Status,

    /// <summary>Who wrote the file.</summary>
    Author,

    /// <summary>Who approved the file.</summary>
    Approval,

    /// <summary>That nobody but its writer has compared the file with its source.</summary>
    SecondReader,

    /// <summary>What the authority said about the file.</summary>
    Reply,

    /// <summary>How much of the scheme is published.</summary>
    Disclosure,

    /// <summary>That the rules may not have applied on the day, or are old.</summary>
    Day,

    /// <summary>A line that is blank, and why.</summary>
    Blank,

    /// <summary>Lines whose figures are not copied from a source.</summary>
    Basis,

    /// <summary>Where the figures are from.</summary>
    Source,

    /// <summary>Lines whose figures have no source.</summary>
    NoSource,

    /// <summary>How a result is turned into a year, or that it is not.</summary>
    OtherPeriod,

    /// <summary>That another body pays a result.</summary>
    PaidBy,

    /// <summary>That a result is instead of another one.</summary>
    InsteadOf,

    /// <summary>What the amount is for, and what it is not for.</summary>
    Covers,

    /// <summary>What somebody can do who disagrees.</summary>
    Disagree,

    /// <summary>What the writer of the definition noted.</summary>
    Note,

    /// <summary>What the writer of the case noted.</summary>
    CaseNote,

    /// <summary>What a proof, a profile or a what-if is, and what it leaves out.</summary>
    Reading,
}
