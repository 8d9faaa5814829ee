namespace OpenRas;

/// <summary>The amount of a result in another period: what it is multiplied by, such as 52 weeks a year, and what comes out. Null where it is not known.</summary>
internal sealed record OtherPeriod(decimal? Times, RasUnit? Of, Outcome Outcome, decimal? Amount, RasUnit? Unit);
