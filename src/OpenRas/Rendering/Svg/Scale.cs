namespace OpenRas.Rendering.Svg;

/// <summary>From numbers to places on paper.</summary>
internal sealed record Scale(decimal From, decimal To, decimal Start, decimal End)
{
    internal decimal Place(decimal value) => From == To ? Start : Start + ((Math.Clamp(value, From, To) - From) / (To - From) * (End - Start));

    /// <summary>Of the values those whose labels have room beside each other; the earlier ones first.</summary>
    internal IEnumerable<decimal> WithRoom(IEnumerable<decimal> values, Func<decimal, decimal> size)
    {
        var taken = new List<(decimal From, decimal To)>();
        foreach (var value in values.Distinct())
        {
            var (place, half) = (Place(value), size(value) / 2);
            if (taken.Exists(t => place - half < t.To && place + half > t.From)) continue;
            taken.Add((place - half, place + half));
            yield return value;
        }
    }
}
