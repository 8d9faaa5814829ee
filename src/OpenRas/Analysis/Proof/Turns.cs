using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>One answer turned by one level while all others stand: over all sheets at once.</summary>
internal static class Turns
{
    /// <summary>The turn of one answer towards more need that lowers a line the most. Where some table is too large to make, it says so.</summary>
    internal static Fall? Deepest(JointTables tables, int line, bool isForCarer, out int[] stopped)
    {
        int[] last = [];
        var filling = tables.Filling;
        int[] turned = [.. filling.Plan.Steps.Select(s => s.Index).Where(i => tables.Needed(line)[i] && filling.IsInput[i] && filling[i] is not { IsOrdered: false })];
        (Changes Changes, int At, decimal Drop)? deepest = null;
        foreach (var changes in Changes.TowardsNeed(tables, line, turned, isForCarer, lines => last = lines))
        {
            for (var at = 0; at < changes.Count; at++)
            {
                var (less, more, _) = changes[at];
                if (!Worth.IsFall(less, more)) continue;
                var drop = Worth.Of(less)!.Value - Worth.Of(more)!.Value;
                if (deepest is null || drop > deepest.Value.Drop) deepest = (changes, at, drop);
            }
        }

        stopped = last;
        if (deepest is not { } found) return null;
        var sheets = found.Changes.Sheets(filling, found.At);
        return new Fall(sheets.From, sheets.To);
    }
}
