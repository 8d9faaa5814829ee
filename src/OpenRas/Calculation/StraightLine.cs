using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>Between two rows of a table that each stand at one number, where the source draws a straight line.</summary>
internal static class StraightLine
{
    /// <summary>The number a row stands at on the column of the line; null for a range, which has no line of its own.</summary>
    internal static decimal? At(TableStep table, Row row) => Band(table, row) is { Low: { } low, High: { } high } && low == high ? low : null;

    /// <summary>The nearest rows on either side of a number, among those whose other columns hold.</summary>
    internal static (int Before, int After) Ends(TableStep table, ReadOnlySpan<Fill> cells)
    {
        var at = cells[table.StraightLine].Value;
        var (before, after) = (-1, -1);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (At(table, table.Rows[row]) is not { } here || !Fits(table, table.Rows[row], cells)) continue;
            if (here < at && (before < 0 || here > At(table, table.Rows[before]))) before = row;
            if (here > at && (after < 0 || here < At(table, table.Rows[after]))) after = row;
        }

        return before >= 0 && after >= 0 ? (before, after) : throw new UnreachableException();
    }

    /// <summary>The value before it is divided by <paramref name="divisor"/>: lower × way to go + upper × way gone, over the whole way.</summary>
    internal static Fill Between(TableStep table, ReadOnlySpan<Fill> cells, out decimal divisor)
    {
        divisor = 1;
        var (before, after) = Ends(table, cells);
        var (lower, upper) = (table.Rows[before].Gives, table.Rows[after].Gives);
        if (!lower.IsKnown) return Fill.From(lower, table.Index);
        if (!upper.IsKnown) return Fill.From(upper, table.Index);
        var at = cells[table.StraightLine].Value;
        var (from, to) = (At(table, table.Rows[before])!.Value, At(table, table.Rows[after])!.Value);
        divisor = to - from;
        return Fill.Of((lower.Value * (to - at)) + (upper.Value * (at - from)));
    }

    private static Band? Band(TableStep table, Row row)
    {
        foreach (var part in row.Condition.Parts)
        {
            if (part.Step == table.StraightLine) return part.Test is BandTest { Bands: [var band] } ? band : null;
        }

        return null;
    }

    private static bool Fits(TableStep table, Row row, ReadOnlySpan<Fill> cells)
    {
        foreach (var part in row.Condition.Parts)
        {
            if (part.Step != table.StraightLine && !part.Test.IsAny && !part.Test.Accepts(cells[part.Step])) return false;
        }

        return true;
    }
}
