namespace OpenRas;

/// <summary>Changes that lack a clear stated reason in one and the same way.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Sum">How far they move the figure together, exact; null when that is not known.</param>
public sealed record ChangesWithoutReason(int Count, decimal? Sum);
