namespace OpenRas.Cli.Batch;

/// <summary>What came of one case under both versions.</summary>
/// <param name="Old">The amount; null where there is none.</param>
/// <param name="New">The same under the new version.</param>
internal readonly record struct TwoAmounts(decimal? Old, decimal? New)
{
    /// <summary>In the order of <see cref="Comparison.Kinds"/>.</summary>
    internal int Kind => (Old, New) switch
    {
        (null, null) => 5,
        (null, _) => 4,
        (_, null) => 3,
        var (before, now) when now > before => 0,
        var (before, now) when now < before => 1,
        _ => 2,
    };
}

/// <summary>Cases of one group under both versions.</summary>
internal sealed class Comparison
{
    internal static readonly string[] Kinds = ["more", "less", "the same", "only before", "only now", "no amount"];

    internal long[] Counts { get; } = new long[Kinds.Length];

    internal long Cases => Counts.Sum();

    internal decimal Old { get; private set; }

    internal decimal New { get; private set; }

    /// <summary>The changes of all that have an amount under both.</summary>
    internal Quantiles Changes { get; } = new();

    /// <summary>All of them together.</summary>
    internal static Comparison Sum(IEnumerable<Comparison> groups)
    {
        var all = new Comparison();
        foreach (var group in groups) all.Add(group);
        return all;
    }

    internal void Add(TwoAmounts amounts)
    {
        Counts[amounts.Kind]++;
        Old += amounts.Old ?? 0;
        New += amounts.New ?? 0;
        if (amounts is { Old: { } before, New: { } now }) Changes.Add(now - before);
    }

    private void Add(Comparison group)
    {
        for (var kind = 0; kind < Kinds.Length; kind++) Counts[kind] += group.Counts[kind];
        (Old, New) = (Old + group.Old, New + group.New);
        Changes.Add(group.Changes);
    }
}
