namespace OpenRas.Tests.Proofs;

/// <summary>Whether a pair that falls is a least one: what both answer alike cannot be lowered by one place in both.</summary>
internal static class Lowering
{
    /// <summary>The pair with one answer lowered that still falls; null where there is none.</summary>
    internal static (int Less, int More)? Lower(EverySheet sheets, Order order, Func<int, decimal?> value, int less, int more)
    {
        for (var at = 0; at < sheets.Asks.Length; at++)
        {
            var (ask, way) = (sheets.Asks[at], sheets.Choices[less][at]);
            if (!ask.HasOrder || way < 0 || way != sheets.Choices[more][at] || ask.Levels[way] < 2) continue;
            var (lower, upper) = (Lowered(sheets, less, at), Lowered(sheets, more, at));
            if (lower >= 0 && upper >= 0 && Differ(lower, upper).SequenceEqual(Differ(less, more)) && IsFall(lower, upper)) return (lower, upper);
        }

        return null;

        // Where an answer that is lowered makes another be asked on one of the two only, they no longer differ as little.
        IEnumerable<int> Differ(int one, int other) => Enumerable.Range(0, sheets.Asks.Length).Where(i => sheets.Choices[one][i] != sheets.Choices[other][i]);

        bool IsFall(int before, int after) =>
            order.Groups.First(g => g.Contains(before)).Contains(after) && order.IsAtLeast(after, before) && value(before) is { } was && value(after) is { } now && now < was;
    }

    /// <summary>The sheet with one answer a place up its list; -1 where that is none.</summary>
    private static int Lowered(EverySheet sheets, int sheet, int at)
    {
        int[] choices = [.. sheets.Choices[sheet]];
        choices[at]--;
        return sheets.Find(sheets.Asked(choices));
    }
}
