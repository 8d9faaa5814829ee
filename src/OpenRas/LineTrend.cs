namespace OpenRas;

/// <summary>What more need does to one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Why">In a few words.</param>
public sealed record LineTrend(FormLine Line, Direction Direction, string Why);
