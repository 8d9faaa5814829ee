namespace OpenRas.Rendering.Svg;

/// <summary>The rows of a table along one column of numbers, all other columns standing: what is drawn as one line of steps.</summary>
/// <param name="Along">The line whose number decides.</param>
/// <param name="Circumstances">The other columns, as the file writes them; empty where there are none.</param>
/// <param name="Treads">The rows, rising.</param>
/// <param name="Edges">Where one ends and the next begins: one fewer.</param>
internal sealed record StepLine(FormLine Along, string Circumstances, IReadOnlyList<Tread> Treads, IReadOnlyList<BandEdge> Edges)
{
    internal static IReadOnlyList<StepLine> Of(TableProfile table) =>
        [.. table.Edges.GroupBy(e => (e.Along, e.Circumstances)).Select(g => new StepLine(g.Key.Along, g.Key.Circumstances, [.. Rising(table, [.. g])], [.. g]))];

    private static IEnumerable<Tread> Rising(TableProfile table, BandEdge[] edges)
    {
        yield return new Tread(null, edges[0].Top, edges[0].From, table.Rows[edges[0].Below]);
        for (var i = 0; i < edges.Length; i++) yield return new Tread(edges[i].At, i + 1 < edges.Length ? edges[i + 1].Top : null, edges[i].To, table.Rows[edges[i].Above]);
    }
}

/// <summary>One row where it holds.</summary>
/// <param name="From">The least number; null for the first row, which may be open.</param>
/// <param name="To">The greatest number; null for the last row, which may be open.</param>
/// <param name="Figure">What it gives, nothing as 0; null for another word.</param>
/// <param name="Row">The row.</param>
internal sealed record Tread(decimal? From, decimal? To, decimal? Figure, RowProfile Row);
