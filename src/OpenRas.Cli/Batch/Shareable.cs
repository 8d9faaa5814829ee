namespace OpenRas.Cli.Batch;

/// <summary>
/// Counts of people that may be shared: fewer than 10 are not shown, nor what would let somebody work them out, and all others are rounded to 5.
/// </summary>
internal static class Shareable
{
    internal const int Fewest = 10;
    private const int Step = 5;

    /// <summary>Which cells of a table are not shown. Rows and columns add up to totals that are shown.</summary>
    internal static bool[,] Hidden(long[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var hidden = new bool[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) hidden[row, column] = counts[row, column] is > 0 and < Fewest;
        }

        while (HideSecond(counts, hidden))
        {
        }

        return hidden;
    }

    /// <summary>Rounded to the nearest 5.</summary>
    internal static long Rounded(long count) => (count + (Step / 2)) / Step * Step;

    /// <summary>Where one cell alone of a row or a column is hidden, its total would tell it: the least of the others goes too. False where none is left.</summary>
    private static bool HideSecond(long[,] counts, bool[,] hidden)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var lines = Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c => (Row: r, Column: c)).ToList())
            .Concat(Enumerable.Range(0, columns).Select(c => Enumerable.Range(0, rows).Select(r => (Row: r, Column: c)).ToList()));
        foreach (var line in lines.Where(l => l.Count(c => hidden[c.Row, c.Column]) == 1))
        {
            var others = line.Where(c => !hidden[c.Row, c.Column] && counts[c.Row, c.Column] > 0).ToList();
            if (others.Count == 0) continue;
            var (row, column) = others.MinBy(c => counts[c.Row, c.Column]);
            hidden[row, column] = true;
            return true;
        }

        return false;
    }
}
