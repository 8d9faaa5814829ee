namespace OpenRas.Cli.Batch;

/// <summary>How often each amount came, to the penny. Quantiles are exact, and take as much room as there are different amounts.</summary>
internal sealed class Quantiles
{
    private readonly SortedDictionary<long, long> counts = [];

    internal long Count { get; private set; }

    internal void Add(decimal amount) => Add((long)decimal.Round(amount * 100, MidpointRounding.AwayFromZero), 1);

    internal void Add(Quantiles others)
    {
        foreach (var (pennies, count) in others.counts) Add(pennies, count);
    }

    /// <summary>The least amount such that this share of all is at most it; null where there are too few on either side to be shared.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <param name="fewest">So many must be on either side.</param>
    internal decimal? At(decimal share, int fewest)
    {
        var rank = (long)Math.Ceiling(share * Count);
        if (rank < Math.Max(1, fewest) || Count - rank < fewest) return null;
        var seen = 0L;
        foreach (var (pennies, count) in counts)
        {
            seen += count;
            if (seen >= rank) return pennies / 100m;
        }

        return null;
    }

    private void Add(long pennies, long count)
    {
        counts[pennies] = counts.GetValueOrDefault(pennies) + count;
        Count += count;
    }
}
