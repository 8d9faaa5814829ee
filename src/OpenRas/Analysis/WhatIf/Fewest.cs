using System.Numerics;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// The fewest answers whose change brings a line where it is wanted, over all sheets at once: to come to a state costs what the answers on the way differ
/// from a sheet, and of ways that cost the same the one that differs by the fewest levels is kept.
/// </summary>
internal static class Fewest
{
    /// <param name="table">Of the line.</param>
    /// <param name="ways">How the sheet answers each input; "not asked" where it is not asked, -1 where it is open.</param>
    /// <param name="stays">The inputs whose answers stay as they are; they may only cease to be asked.</param>
    /// <param name="isWanted">What the line must come out as.</param>
    /// <param name="others">What else the line can come out as.</param>
    /// <returns>How many answers change, in how many ways, in how many of these by the fewest levels, and one of those; null where there is none.</returns>
    internal static (int Answers, BigInteger Ways, BigInteger Closest, int[] Path)? Of(JointTable table, int[] ways, bool[] stays, Func<Fill, bool> isWanted, out IReadOnlyList<Fill> others)
    {
        var fronts = new List<Cost?[]> { new Cost?[] { new(0, 0, 1, 1, -1, -1) } };
        foreach (var layer in table.Layers)
        {
            var (before, after) = (fronts[^1], new Cost?[layer.StatesAfter]);
            var (stands, isKept) = (ways[layer.Input.Step.Index], stays[layer.Input.Step.Index]);
            for (var cell = 0; cell < layer.Next.Length; cell++)
            {
                var (state, way) = (cell / layer.Ways, cell % layer.Ways);
                if (layer.Next[cell] < 0 || before[state] is not { } cost || (isKept && way != stands && way != layer.Input.Unasked)) continue;
                ref var best = ref after[layer.Next[cell]];
                best = Better(best, Plus(cost, layer.Input, stands, way, state));
            }

            fronts.Add(after);
        }

        others = [.. table.Ends.Where((end, state) => fronts[^1][state] is not null && !isWanted(end))];
        Cost? least = null;
        var (end, all) = (-1, default(Cost?));
        for (var state = 0; state < table.Ends.Length; state++)
        {
            if (!isWanted(table.Ends[state]) || fronts[^1][state] is not { } cost) continue;
            all = Better(all, cost);
            if (least is not null && (cost.Answers, cost.Levels).CompareTo((least.Value.Answers, least.Value.Levels)) >= 0) continue;
            (least, end) = (cost, state);
        }

        if (least is null) return null;
        var path = new int[table.Layers.Count];
        for (var at = path.Length - 1; at >= 0; at--) (path[at], end) = (fronts[at + 1][end]!.Value.Way, fronts[at + 1][end]!.Value.Before);
        return (all!.Value.Answers, all.Value.Ways, all.Value.Closest, path);
    }

    /// <summary>No longer to be asked is no change of an answer; to be asked anew is one.</summary>
    private static Cost Plus(Cost cost, Input input, int stands, int way, int state)
    {
        var isSame = way == stands || way == input.Unasked;
        var levels = isSame ? 0 : input.IsOrdered && stands >= 0 && stands < input.Levels && way < input.Levels ? Math.Abs(way - stands) : 1;
        return new Cost(cost.Answers + (isSame ? 0 : 1), cost.Levels + levels, cost.Ways, cost.Closest, state, way);
    }

    private static Cost Better(Cost? best, Cost other)
    {
        if (best is not { } known || other.Answers < known.Answers) return other;
        if (other.Answers > known.Answers) return known;
        var ways = known.Ways + other.Ways;
        if (other.Levels == known.Levels) return known with { Ways = ways, Closest = known.Closest + other.Closest };
        return (other.Levels < known.Levels ? other : known) with { Ways = ways };
    }

    /// <summary>What it takes to come to a state: the fewest answers, by the fewest levels; in how many ways so few answers do, and in how many of these by so few levels.</summary>
    private readonly record struct Cost(int Answers, int Levels, BigInteger Ways, BigInteger Closest, int Before, int Way);
}
