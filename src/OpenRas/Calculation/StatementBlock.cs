namespace OpenRas.Calculation;

/// <summary>What only a person knows of a case, for a statement of reasons. No part of any calculation.</summary>
internal sealed record StatementBlock
{
    internal string? For { get; init; }

    internal string? Evidence { get; init; }

    internal IReadOnlyList<NeedMet> Needs { get; init; } = [];

    internal string? UnpaidSupport { get; init; }

    internal string? NotCaptured { get; init; }

    internal string? OtherMethods { get; init; }

    /// <summary>What the person pays, in the unit of the amount.</summary>
    internal decimal? Contribution { get; init; }

    internal HumanDecision? Decision { get; init; }
}

/// <summary>A need in the person's words, and how it is met: hours in the period of the amount, and what one of them costs.</summary>
internal sealed record NeedMet(string Need, bool IsEligible, string? MetBy, decimal? Hours, decimal? Rate)
{
    /// <summary>What it costs; null where hours or rate are missing.</summary>
    internal decimal? Cost => Hours * Rate;
}

/// <summary>Who decided, what was weighed, and whether the figure changed.</summary>
internal sealed record HumanDecision(string By, string On, string Weighed, bool HasChanged);
