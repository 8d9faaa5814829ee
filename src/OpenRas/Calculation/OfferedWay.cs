namespace OpenRas.Calculation;

/// <summary>A way to take the money as a file describes it. No part of any calculation.</summary>
/// <param name="Way">Which way.</param>
/// <param name="TakesOff">What is taken off: a share or money; null where nothing is.</param>
/// <param name="Reason">Why; null where the file does not say.</param>
/// <param name="BuysAt">What an hour costs; null where the file does not say.</param>
/// <param name="MixOf">For a mix, the share of each other way.</param>
internal sealed record OfferedWay(WayToTakeIt Way, Figure? TakesOff, Reason? Reason, Figure? BuysAt, IReadOnlyList<(WayToTakeIt Way, decimal Share)> MixOf);
