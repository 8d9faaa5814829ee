using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What one way to take the money leaves of an amount, and how many hours that buys.</summary>
/// <param name="Offered">The way, as the file describes it.</param>
/// <param name="Amount">The amount, or the part of it in a mix.</param>
/// <param name="Off">What is taken off; null where that is not known.</param>
/// <param name="Parts">The parts of a mix, which add up to the amount.</param>
internal sealed record TakenWay(OfferedWay Offered, decimal Amount, decimal? Off, IReadOnlyList<TakenWay> Parts)
{
    internal WayToTakeIt Way => Offered.Way;

    /// <summary>What is left. Below 0 where more is taken off than there is.</summary>
    internal decimal? Left => Amount - Off;

    /// <summary>Hours that it buys, to a hundredth, rounded down; null where no price is stated.</summary>
    internal decimal? Hours
    {
        get
        {
            if (Parts.Count > 0) return Parts.Aggregate((decimal?)0, (sum, part) => sum + part.Hours);
            return Left > 0 && Offered.BuysAt is { IsKnown: true, Value: > 0 } price
                ? new Purchase(Left.Value, []).HoursAt(new HourlyRate(price.Value, null))
                : null;
        }
    }

    /// <summary>Each way with an amount; none where there is no amount.</summary>
    internal static IReadOnlyList<TakenWay> All(IReadOnlyList<OfferedWay> ways, decimal? amount) =>
        amount is { } known ? [.. ways.Select(w => Of(w, known, ways))] : [];

    private static TakenWay Of(OfferedWay way, decimal amount, IReadOnlyList<OfferedWay> ways)
    {
        if (way.MixOf.Count == 0) return new(way, amount, OffOf(way, amount), []);
        var parts = new List<TakenWay>();
        foreach (var (part, share) in way.MixOf)
        {
            // The last part is the rest, so that the parts add up to the penny.
            var isLast = parts.Count == way.MixOf.Count - 1;
            var own = isLast ? amount - parts.Sum(p => p.Amount) : Rounding.Penny.Apply(amount * share);
            parts.Add(Of(ways.First(w => w.Way == part), own, ways));
        }

        var off = parts.Aggregate(OffOf(way, amount), (sum, part) => sum + part.Off);
        return new(way, amount, off, parts);
    }

    private static decimal? OffOf(OfferedWay way, decimal amount) => way.TakesOff switch
    {
        null => 0,
        { IsKnown: false } => null,
        { } share when share.Unit == RasUnit.Share => Rounding.Penny.Apply(amount * share.Value),
        var money => money.Value,
    };
}
