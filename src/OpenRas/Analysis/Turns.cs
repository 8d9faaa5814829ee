using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>One answer turned by one level while all others stand: over all sheets at once.</summary>
internal static class Turns
{
    /// <summary>The turn of one answer towards more need that lowers a line the most. Where some table is too large to make, it says so.</summary>
    internal static Fall? Deepest(Filling filling, int line, bool isForCarer, long mostCells, out int[] stopped)
    {
        stopped = [];
        var needed = filling.Needed(line);
        (JointTable Table, int State, int Less, int More, decimal Drop)? deepest = null;
        int[] turned = [.. filling.Plan.Steps.Select(s => s.Index).Where(i => needed[i] && filling.IsInput[i] && filling[i] is not { IsOrdered: false })];
        foreach (var (_, made, here) in LastAsked.Of(filling, line, [], mostCells, turned))
        {
            if (made is not { } table)
            {
                stopped = here;
                continue;
            }

            var layer = table.Layers[^1];
            var by = layer.Input.IsUpward(isForCarer) ? 1 : -1;
            for (var state = 0; state < layer.States; state++)
            {
                for (var way = by > 0 ? 0 : 1; way + by < layer.Input.Levels && way < layer.Input.Levels; way++)
                {
                    var (less, more) = (layer.From(state, way), layer.From(state, way + by));
                    if (less < 0 || more < 0 || !Worth.IsFall(table.Ends[less], table.Ends[more])) continue;
                    var drop = Worth.Of(table.Ends[less])!.Value - Worth.Of(table.Ends[more])!.Value;
                    if (deepest is null || drop > deepest.Value.Drop) deepest = (table, state, way, way + by, drop);
                }
            }
        }

        return deepest is { } found ? Fall(filling, found.Table, found.State, found.Less, found.More) : null;
    }

    private static Fall Fall(Filling filling, JointTable table, int state, int less, int more)
    {
        var path = table.PathTo(state, table.Layers.Count - 1);
        return new Fall(Sheet([.. path, less]), Sheet([.. path, more]));

        Sheet Sheet(int[] ways) => table.Sheet(filling, ways);
    }
}
