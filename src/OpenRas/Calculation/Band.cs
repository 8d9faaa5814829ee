namespace OpenRas.Calculation;

/// <summary>From one number to another; an end may be open, or left out ("over 170").</summary>
internal readonly record struct Band(decimal? Low, bool HasLow, decimal? High, bool HasHigh)
{
    internal bool Contains(decimal value) =>
        (Low is not { } low || (HasLow ? value >= low : value > low)) && (High is not { } high || (HasHigh ? value <= high : value < high));

    internal bool IsWithin(Band other) => StartsWithin(other) && EndsWithin(other);

    private bool StartsWithin(Band other) => other.Low is not { } low || (Low is { } mine && (mine > low || (mine == low && (other.HasLow || !HasLow))));

    private bool EndsWithin(Band other) => other.High is not { } high || (High is { } mine && (mine < high || (mine == high && (other.HasHigh || !HasHigh))));
}
