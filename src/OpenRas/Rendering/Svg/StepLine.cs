using OpenRas.Analysis;

namespace OpenRas.Rendering.Svg;

/// <summary>The rows of a table along one column of numbers, all other columns standing: what is drawn as one line of steps.</summary>
/// <param name="Along">The line whose number decides.</param>
/// <param name="Circumstances">What the other columns ask; empty where there are none.</param>
/// <param name="Treads">The rows, rising.</param>
/// <param name="Edges">Where one ends and the next begins: one fewer.</param>
internal sealed record StepLine(FormLine Along, IReadOnlyList<Asked> Circumstances, IReadOnlyList<Tread> Treads, IReadOnlyList<BandEdge> Edges)
{
    internal static IReadOnlyList<StepLine> Of(TableProfile table) =>
        [.. table.Edges.GroupBy(e => e.Along).SelectMany(g => Chains([.. g])).Select(c => new StepLine(c.Edges[0].Along, c.Circumstances, [.. Rising(table, c.Edges)], c.Edges))];

    /// <summary>Of each circumstance the edges from the lowest to the highest; those between rows that ask less stand in every circumstance that they hold in.</summary>
    private static IEnumerable<(IReadOnlyList<Asked> Circumstances, BandEdge[] Edges)> Chains(BandEdge[] all)
    {
        var chains = all.GroupBy(e => e.Circumstances).SelectMany(g => Chains(g.First().Asks, [.. g], all)).ToList();
        return chains.Where(c => !chains.Exists(other => other.Edges.Length > c.Edges.Length && c.Edges.All(other.Edges.Contains)));
    }

    private static IEnumerable<(IReadOnlyList<Asked> Circumstances, BandEdge[] Edges)> Chains(IReadOnlyList<Asked> circumstances, BandEdge[] own, BandEdge[] all)
    {
        var open = own.ToList();
        while (open.Count > 0)
        {
            var chain = new List<BandEdge> { open[0] };
            while (Find(e => e.RowBelow == chain[^1].RowAbove && e.EndOfRowBelow >= chain[^1].StartOfRowAbove) is { } above) chain.Add(above);
            while (Find(e => e.RowAbove == chain[0].RowBelow && e.StartOfRowAbove <= chain[0].EndOfRowBelow) is { } below) chain.Insert(0, below);
            open.RemoveAll(chain.Contains);
            yield return (circumstances, [.. chain]);
        }

        BandEdge? Find(Func<BandEdge, bool> isNext) => own.FirstOrDefault(isNext) ?? all.FirstOrDefault(e => e.Asks.All(circumstances.Contains) && isNext(e));
    }

    private static IEnumerable<Tread> Rising(TableProfile table, BandEdge[] edges)
    {
        yield return new Tread(null, edges[0].EndOfRowBelow, edges[0].GivesBelow, table.Rows[edges[0].RowBelow]);
        for (var i = 0; i < edges.Length; i++) yield return new Tread(edges[i].StartOfRowAbove, i + 1 < edges.Length ? edges[i + 1].EndOfRowBelow : null, edges[i].GivesAbove, table.Rows[edges[i].RowAbove]);
    }
}

/// <summary>One row where it holds.</summary>
/// <param name="From">The least number; null for the first row, which may be open.</param>
/// <param name="To">The greatest number; null for the last row, which may be open.</param>
/// <param name="Figure">What it gives, nothing as 0; null for another word.</param>
/// <param name="Row">The row.</param>
internal sealed record Tread(decimal? From, decimal? To, decimal? Figure, RowProfile Row);
