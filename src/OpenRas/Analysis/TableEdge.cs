using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Where one row of a table ends and the next begins along a column of numbers, all other columns standing.</summary>
/// <param name="Along">The line whose number decides.</param>
/// <param name="Circumstances">The other columns of both rows, as the file writes them.</param>
/// <param name="Below">The row below.</param>
/// <param name="Above">The row above.</param>
/// <param name="Top">The greatest number of the row below.</param>
/// <param name="At">The least number of the row above.</param>
internal sealed record TableEdge(int Along, string Circumstances, int Below, int Above, decimal Top, decimal At)
{
    /// <summary>Every edge of a table, rising within each circumstance.</summary>
    internal static List<TableEdge> Of(Plan plan, TableStep table, IReadOnlyList<ValueSet> reach) =>
        [.. table.Columns.Where(c => table.Rows.Any(r => TestOf(r, c) is BandTest)).SelectMany(c => In(plan, table, c, reach[c].Places))];

    /// <summary>A row as the file writes it.</summary>
    internal static string Written(Plan plan, Row row) => Others(plan, row, -1) is { Length: > 0 } conditions ? conditions : "any";

    private static string Others(Plan plan, Row row, int column) =>
        string.Join(", ", row.Condition.Parts.Where(p => !p.Test.IsAny && p.Step != column).Select(p => $"{plan.Steps[p.Step].Id}: {p.Test.Written}"));

    private static IEnumerable<TableEdge> In(Plan plan, TableStep table, int column, int places)
    {
        var smallest = new decimal(1, 0, 0, false, (byte)Math.Min(places, 28));
        var groups = table.Rows.Select((row, at) => (Row: row, At: at, Others: Others(plan, row, column))).Where(r => TestOf(r.Row, column) is BandTest).GroupBy(r => r.Others);
        foreach (var group in groups)
        {
            var bands = group.SelectMany(r => ((BandTest)TestOf(r.Row, column)!).Apart.Select(b => (r.At, Band: b))).OrderBy(b => b.Band.Low ?? decimal.MinValue).ToList();
            foreach (var (below, above) in bands.Zip(bands.Skip(1)).Where(p => p.First.At != p.Second.At))
            {
                if (below.Band.High is not { } high || above.Band.Low is not { } low) continue;
                yield return new TableEdge(column, group.Key, below.At, above.At, below.Band.HasHigh ? high : high - smallest, above.Band.HasLow ? low : low + smallest);
            }
        }
    }

    private static Test? TestOf(Row row, int column) => Array.Find(row.Condition.Parts, p => p.Step == column)?.Test;
}
