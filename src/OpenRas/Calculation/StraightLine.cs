using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>Between two rows of a table that each stand at one number, where the source draws a straight line.</summary>
internal static class StraightLine
{
    /// <summary>The number a row stands at on the column of the line; null for a range, which has no line of its own.</summary>
    internal static decimal? At(TableStep table, Row row) =>
        Array.Find(row.Condition.Parts, p => p.Step == table.StraightLine)!.Test is BandTest { Bands: [{ Low: { } low, High: { } high }] } && low == high ? low : null;

    /// <summary>The nearest rows on either side of a number, among those whose other columns hold.</summary>
    internal static (int Before, int After) Ends(TableStep table, ReadOnlySpan<Fill> cells) =>
        Nearest(table, cells) is { Before: >= 0, After: >= 0 } ends ? ends : throw new UnreachableException();

    private static (int Before, int After) Nearest(TableStep table, ReadOnlySpan<Fill> cells)
    {
        var at = cells[table.StraightLine].Value;
        var (before, after) = (-1, -1);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (table.Rows[row].Condition.Holds(cells, out _, table.StraightLine) is not true) continue;
            var here = At(table, table.Rows[row]);
            if (here < at && (before < 0 || here > At(table, table.Rows[before]))) before = row;
            if (here > at && (after < 0 || here < At(table, table.Rows[after]))) after = row;
        }

        return (before, after);
    }

    /// <summary>What is not known of the other columns, and could make a nearer row of one that is passed over; null where nothing is.</summary>
    private static Fill? NotKnown(TableStep table, ReadOnlySpan<Fill> cells, int before, int after)
    {
        var at = cells[table.StraightLine].Value;
        var first = new FirstCause();
        foreach (var row in table.Rows)
        {
            if (At(table, row) is not { } here || row.Condition.Holds(cells, out var cause, table.StraightLine) is not null) continue;
            var nearest = here < at ? before : after;
            if (nearest < 0 || Math.Abs(here - at) < Math.Abs(At(table, table.Rows[nearest])!.Value - at)) first.See(cause);
        }

        return first.IsSeen ? first.Found : null;
    }

    /// <summary>The value before it is divided by <paramref name="divisor"/>: lower × way to go + upper × way gone, over the whole way.</summary>
    internal static Fill Between(TableStep table, ReadOnlySpan<Fill> cells, out decimal divisor)
    {
        divisor = 1;
        var (before, after) = Nearest(table, cells);
        if (NotKnown(table, cells, before, after) is { } cause) return cause;
        var (lower, upper) = (table.Rows[before].Gives, table.Rows[after].Gives);
        if (!lower.IsKnown) return Fill.From(lower, table.Index);
        if (!upper.IsKnown) return Fill.From(upper, table.Index);
        var at = cells[table.StraightLine].Value;
        var (from, to) = (At(table, table.Rows[before])!.Value, At(table, table.Rows[after])!.Value);
        divisor = to - from;
        return Fill.Of((lower.Value * (to - at)) + (upper.Value * (at - from)));
    }
}
