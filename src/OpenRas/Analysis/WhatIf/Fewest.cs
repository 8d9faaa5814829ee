using System.Numerics;
using System.Runtime.CompilerServices;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// The fewest answers whose change brings a line to each of its ends, over all sheets at once: to come to a state costs what the answers on the way differ
/// from a sheet, and of ways that cost the same the one that differs by the fewest levels is kept. A line that stands in for a section costs, for each of its
/// ends, what it takes to bring the section there; so a section is gone through once, and not once more for whatever else is answered.
/// </summary>
internal sealed class Fewest
{
    private readonly JointTable table;

    /// <summary>By layer: a section that a line stands in for.</summary>
    private readonly List<Fewest?> below = [];

    /// <summary>After each layer: what it takes to come to each state.</summary>
    private readonly List<Arrived[]> fronts = [];

    private Fewest(JointTable table) => this.table = table;

    /// <param name="table">Of the line.</param>
    /// <param name="sheet">From which answers are changed.</param>
    /// <param name="known">Sections that were gone through already.</param>
    /// <param name="budget">Of the reading.</param>
    /// <returns>Null where that takes too much.</returns>
    internal static Fewest? Of(JointTable table, Stands sheet, Dictionary<JointTable, Fewest> known, Budget budget)
    {
        if (known.TryGetValue(table, out var found)) return found;
        var bytes = (Unsafe.SizeOf<Arrived>() + (2 * (table.BytesOfACount - Unsafe.SizeOf<BigInteger>()))) * table.Layers.Sum(l => (long)l.StatesAfter);
        if (!budget.HasRoomFor(table.Bytes + bytes)) return null;
        var fewest = new Fewest(table);
        Arrived[] before = [new(new Cost(0, 0, 1, 1), -1, -1)];
        foreach (var layer in table.Layers)
        {
            var section = layer.Input.Table is { } hidden ? Of(hidden, sheet, known, budget) : null;
            if (layer.Input.Table is not null && section is null) return null;
            fewest.below.Add(section);
            fewest.fronts.Add(before = After(layer, before, section is null ? sheet.CostsOf(layer.Input) : section.Costs()));
        }

        budget.Hold(bytes);
        known.Add(table, fewest);
        return fewest;
    }

    private Arrived[] AtEnd => fronts.Count > 0 ? fronts[^1] : [new(new Cost(0, 0, 1, 1), -1, -1)];

    /// <summary>What else the line can come out as.</summary>
    internal IEnumerable<Fill> Others(Func<Fill, bool> isWanted) => table.Ends.Where((end, state) => AtEnd[state].Cost.IsOpen && !isWanted(end));

    /// <summary>What it takes to bring the line where it is wanted, and an end where it then stands; null where no answers do.</summary>
    internal (Cost Cost, int End)? To(Func<Fill, bool> isWanted)
    {
        var (least, end, all) = (Cost.Closed, -1, Cost.Closed);
        for (var state = 0; state < table.Ends.Length; state++)
        {
            if (!AtEnd[state].Cost.IsOpen || !isWanted(table.Ends[state])) continue;
            var cost = AtEnd[state].Cost;
            all = all.Or(cost);
            if (cost.IsLess(least)) (least, end) = (cost, state);
        }

        return end < 0 ? null : (all, end);
    }

    /// <summary>The answers that lead to an end, by step.</summary>
    internal void Answer(int end, int[] ways)
    {
        var path = Walk.Back(fronts.Count, end, (at, after) => (fronts[at][after].Way, fronts[at][after].Before));
        for (var at = 0; at < path.Length; at++)
        {
            if (below[at] is { } section) section.Answer(path[at], ways);
            else ways[table.Layers[at].Input.Step.Index] = path[at];
        }
    }

    /// <summary>For each way to go on, that is for each end, what it takes; a line is never "not asked".</summary>
    private Cost[] Costs() => [.. AtEnd.Select(a => a.Cost), Cost.Closed];

    private static Arrived[] After(Layer layer, Arrived[] before, Cost[] costs)
    {
        var after = new Arrived[layer.StatesAfter];
        Array.Fill(after, new Arrived(Cost.Closed, -1, -1));
        for (var state = 0; state < layer.States; state++)
        {
            var so = before[state].Cost;
            if (!so.IsOpen) continue;
            for (var way = 0; way < costs.Length; way++)
            {
                if (!costs[way].IsOpen || layer.From(state, way) is not (>= 0 and var next)) continue;
                ref var best = ref after[next];
                var cost = so.And(costs[way]);
                best = cost.IsLess(best.Cost) ? new Arrived(best.Cost.Or(cost), state, way) : best with { Cost = best.Cost.Or(cost) };
            }
        }

        return after;
    }

    /// <summary>A state that was come to: what it took, and from which state before by which way.</summary>
    private readonly record struct Arrived(Cost Cost, int Before, int Way);
}

/// <summary>
/// What it takes to change answers: the fewest, by the fewest levels; in how many ways so few answers do, and in how many of these by so few levels.
/// </summary>
internal readonly record struct Cost(int Answers, int Levels, BigInteger Ways, BigInteger Closest)
{
    /// <summary>No change of answers does.</summary>
    internal static readonly Cost Closed = new(int.MaxValue, 0, 0, 0);

    internal bool IsOpen => Answers < int.MaxValue;

    /// <summary>Fewer answers, or as few by fewer levels.</summary>
    internal bool IsLess(in Cost other) => Answers < other.Answers || (Answers == other.Answers && Levels < other.Levels);

    /// <summary>One change and another, of other answers.</summary>
    internal Cost And(in Cost other) => new(Answers + other.Answers, Levels + other.Levels, Ways * other.Ways, Closest * other.Closest);

    /// <summary>The less of both; what costs the same is so many ways more.</summary>
    internal Cost Or(in Cost other)
    {
        if (Answers != other.Answers) return Answers < other.Answers ? this : other;
        var ways = Ways + other.Ways;
        if (Levels == other.Levels) return this with { Ways = ways, Closest = Closest + other.Closest };
        return (Levels < other.Levels ? this : other) with { Ways = ways };
    }
}
