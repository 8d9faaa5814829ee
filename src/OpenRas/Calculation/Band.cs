namespace OpenRas.Calculation;

/// <summary>From one number to another; an end may be open, or left out ("over 170").</summary>
internal readonly record struct Band(decimal? Low, bool HasLow, decimal? High, bool HasHigh)
{
    internal bool Contains(decimal value) => StartsBy(value) && EndsAfter(value);

    internal bool StartsBy(decimal value) => Low is not { } low || (HasLow ? value >= low : value > low);

    internal bool EndsAfter(decimal value) => High is not { } high || (HasHigh ? value <= high : value < high);

    /// <summary>The least number in it that has no more than so many decimal places; null where it has no lower end.</summary>
    internal decimal? Least(int places)
    {
        if (Low is not { } low) return null;
        var least = -NotAbove(-low, places);
        return HasLow || least > low ? least : least + Smallest(places);
    }

    /// <summary>The greatest number in it that has no more than so many decimal places; null where it has no upper end. Below the least where there is none.</summary>
    internal decimal? Greatest(int places)
    {
        if (High is not { } high) return null;
        var greatest = NotAbove(high, places);
        return HasHigh || greatest < high ? greatest : greatest - Smallest(places);
    }

    private static decimal NotAbove(decimal number, int places)
    {
        if (Numbers.Places(number) <= places) return number;
        var past = number % Smallest(places);
        return past < 0 ? number - past - Smallest(places) : number - past;
    }

    private static decimal Smallest(int places) => new(1, 0, 0, false, (byte)Math.Min(places, 28));

    /// <summary>The same numbers in bands that neither meet nor overlap, from low to high.</summary>
    internal static Band[] Apart(Band[] bands)
    {
        if (bands.Length == 1) return bands;
        var apart = new List<Band>();
        foreach (var band in bands.Where(b => !b.IsEmpty).OrderBy(b => b.Low ?? decimal.MinValue).ThenByDescending(b => b.HasLow || b.Low is null))
        {
            if (apart.Count == 0 || !apart[^1].Reaches(band)) apart.Add(band);
            else if (!band.EndsWithin(apart[^1])) apart[^1] = apart[^1] with { High = band.High, HasHigh = band.HasHigh };
        }

        return [.. apart];
    }

    private bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && !(HasLow && HasHigh)));

    /// <summary>Whether nothing lies between the end of this and the start of a later one.</summary>
    private bool Reaches(Band later) => High is not { } high || later.Low is not { } low || low < high || (low == high && (HasHigh || later.HasLow));

    internal bool IsWithin(Band other) => StartsWithin(other) && EndsWithin(other);

    private bool StartsWithin(Band other) => other.Low is not { } low || (Low is { } mine && (mine > low || (mine == low && (other.HasLow || !HasLow))));

    private bool EndsWithin(Band other) => other.High is not { } high || (High is { } mine && (mine < high || (mine == high && (other.HasHigh || !HasHigh))));
}
