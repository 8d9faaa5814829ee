namespace OpenRas.Calculation;

/// <summary>One figure that a person put in the place of another, as a case records it. No part of any calculation.</summary>
internal sealed record Act(ResultStep Result, Figure Figure, Reason By, Reason? On, Reason Reason);

/// <summary>What a case says beside its answers: the changes in their order, then at most one final figure for each result.</summary>
internal sealed record Acts(Act[] Changes, Act[] Finals, string? Note)
{
    internal static readonly Acts None = new([], [], null);

    /// <summary>What only a person knows, for a statement of reasons; null where the case has none.</summary>
    internal StatementBlock? Statement { get; init; }
}

/// <summary>A figure that somebody put in the place of another, before it is checked.</summary>
internal sealed record RecordedFigure(string Result, decimal Figure, string By, DateOnly On, string? Reason);
