namespace OpenRas;

/// <summary>What the amount is meant to pay for, in the scheme's own words.</summary>
/// <param name="Includes">What it includes.</param>
/// <param name="Excludes">What it leaves out.</param>
/// <param name="NotStated">What no source states either way.</param>
public sealed record Covers(IReadOnlyList<string> Includes, IReadOnlyList<string> Excludes, IReadOnlyList<string> NotStated);
