namespace OpenRas.Calculation;

/// <summary>The rows of a table that looks at one number only, found by halving instead of one by one.</summary>
internal sealed class BandIndex
{
    private readonly Band[] bands;
    private readonly int[] rows;

    private BandIndex(int column, (Band Band, int Row)[] inOrder)
    {
        Column = column;
        bands = Array.ConvertAll(inOrder, b => b.Band);
        rows = Array.ConvertAll(inOrder, b => b.Row);
    }

    /// <summary>The step whose number decides.</summary>
    internal int Column { get; }

    /// <summary>Null for a table of another shape, or of too few rows to gain anything.</summary>
    internal static BandIndex? Of(Row[] rows)
    {
        const int Few = 4;
        if (rows.Length <= Few) return null;
        var parts = rows.Select(r => r.Condition.Parts.Where(p => !p.Test.IsAny).ToArray()).ToArray();
        if (!Array.TrueForAll(parts, p => p is [{ Test: BandTest } only] && only.Step == parts[0][0].Step)) return null;
        var all = parts.SelectMany((p, row) => ((BandTest)p[0].Test).Apart.Select(b => (Band: b, Row: row)));
        return new BandIndex(parts[0][0].Step, [.. all.OrderBy(b => b.Band.Low ?? decimal.MinValue).ThenByDescending(b => b.Band.Low is null || b.Band.HasLow)]);
    }

    /// <summary>The row that a number stands in; -1 where none does.</summary>
    internal int Find(decimal number)
    {
        var (first, past) = (0, bands.Length);
        while (first < past)
        {
            var middle = (first + past) / 2;
            if (bands[middle].StartsBy(number)) first = middle + 1;
            else past = middle;
        }

        return first > 0 && bands[first - 1].EndsAfter(number) ? rows[first - 1] : -1;
    }
}
