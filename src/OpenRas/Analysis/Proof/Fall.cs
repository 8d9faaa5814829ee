using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Two sheets of which the one with more need comes out with less.</summary>
internal sealed record Fall(Sheet Less, Sheet More)
{
    /// <summary>Of numbers there may be many steps between two sheets.</summary>
    private const int MostBetween = 1_000;

    /// <summary>
    /// The same fall where no other answer can be lowered: one level less in both sheets, of any answer that they share, and it is gone, is no longer
    /// between the same answers, or the two are further apart.
    /// </summary>
    internal Fall Lowest(int line, bool isForCarer)
    {
        var fall = this;
        for (var i = 0; i < fall.Less.Ways.Length; i++)
        {
            if (fall.Lowered(i) is not { } lower || !lower.IsFall(line, isForCarer)) continue;

            // An answer can decide whether another is asked in one of the two, and not to be asked is lower than any answer.
            if (lower.Distance(isForCarer) > fall.Distance(isForCarer)) continue;
            fall = lower;
            i = -1;
        }

        return fall;
    }

    /// <summary>Levels by which the two sheets differ.</summary>
    internal int Distance(bool isForCarer) => Parts().Sum(i => Less.Filling[i]!.Distance(Less.Ways[i], More.Ways[i], isForCarer));

    /// <summary>
    /// From the one sheet to the other by one level of one answer after the other: the first on the way that has neither an amount nor nothing. Null where
    /// none was found.
    /// </summary>
    internal Fill? Between(int line, bool isForCarer)
    {
        int[] parts = [.. Parts()];
        foreach (var order in new[] { parts, [.. Enumerable.Reverse(parts)] })
        {
            var ways = (int[])Less.Ways.Clone();
            for (var (at, steps) = (0, 0); at < order.Length && steps < MostBetween; steps++)
            {
                var (input, way, end) = (Less.Filling[order[at]]!, ways[order[at]], More.Ways[order[at]]);
                ways[order[at]] = way == input.Unasked || end == input.Unasked ? end : way + Math.Sign(end - way);
                if (ways[order[at]] == end) at++;
                if (at < order.Length && Sheet.Of(Less.Filling, ways) is { } sheet && Worth.Of(sheet.Cells[line]) is null && Less.IsAtMost(sheet, isForCarer) && sheet.IsAtMost(More, isForCarer)) return sheet.Cells[line];
            }
        }

        return null;
    }

    internal bool IsFall(int line, bool isForCarer) => Worth.IsFall(Less.Cells[line], More.Cells[line]) && Less.IsAtMost(More, isForCarer);

    private Fall? Lowered(int step)
    {
        if (Less.Filling[step] is not { IsOrdered: true } input || Less.Ways[step] != More.Ways[step] || Less.Ways[step] < 1 || Less.Ways[step] >= input.Levels) return null;
        return Down(Less, step) is { } less && Down(More, step) is { } more && new Fall(less, more) is var lowered && lowered.Parts().SequenceEqual(Parts()) ? lowered : null;
    }

    /// <summary>Where the two sheets are answered differently.</summary>
    private IEnumerable<int> Parts() => Enumerable.Range(0, Less.Ways.Length).Where(i => Less.Ways[i] != More.Ways[i]);

    private static Sheet? Down(Sheet sheet, int step)
    {
        var ways = (int[])sheet.Ways.Clone();
        ways[step]--;
        return Sheet.Of(sheet.Filling, ways);
    }
}
