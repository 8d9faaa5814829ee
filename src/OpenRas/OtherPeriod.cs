namespace OpenRas;

/// <summary>The amount of a result in another period: what it is multiplied by, such as 52 weeks a year, and what comes out. Null where it is not known.</summary>
internal sealed record OtherPeriod(decimal? Times, Unit? Of, Outcome Outcome, decimal? Amount, Unit? Unit);
