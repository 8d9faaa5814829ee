using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>
/// Every pair of sheets of which the one has at least the need of the other, over all of them at once: two sheets walk through the joint table side by
/// side. Of those that come to the same two states, the pair that differs by the fewest levels is kept.
/// </summary>
internal sealed class Pairs
{
    /// <summary>For each pair that is kept, how many moves may be tried on the way.</summary>
    private const int MovesForEach = 50;

    private readonly JointTable table;
    private readonly List<Front> fronts = [];

    private Pairs(JointTable table) => this.table = table;

    /// <summary>All pairs; null where they are too many.</summary>
    internal static Pairs? Of(JointTable table, bool isForCarer, long mostCells)
    {
        var pairs = new Pairs(table);
        var front = new Front();
        front.See(0, 0, 0, -1, 0, 0);
        pairs.fronts.Add(front);
        var (cells, tried) = (1L, 0L);
        foreach (var layer in table.Layers)
        {
            var moves = Moves(layer, isForCarer);
            var next = new Front();
            tried += (long)front.Count * moves.Count;
            if (tried > mostCells * MovesForEach) return null;
            for (var at = 0; at < front.Count; at++)
            {
                var pair = front[at];
                foreach (var (less, more, distance) in moves)
                {
                    var (a, b) = (layer.From(pair.Less, less), layer.From(pair.More, more));
                    if (a >= 0 && b >= 0) next.See(a, b, pair.Distance + distance, at, less, more);
                }

                if (cells + next.Count > mostCells) return null;
            }

            cells += next.Count;
            pairs.fronts.Add(front = next);
        }

        return pairs;
    }

    private static List<(int Less, int More, int Distance)> Moves(Layer layer, bool isForCarer)
    {
        var moves = new List<(int, int, int)>();
        for (var less = 0; less < layer.Ways; less++)
        {
            for (var more = 0; more < layer.Ways; more++)
            {
                if (layer.Input.IsRise(less, more, isForCarer)) moves.Add((less, more, less == more ? 0 : layer.Input.Distance(less, more)));
            }
        }

        return moves;
    }

    /// <summary>Of the pairs at the end that are as wanted, the one that differs least, and among those the one that comes first by <paramref name="order"/>.</summary>
    internal Fall? Least(Filling filling, Func<Fill, Fill, bool> isWanted, Func<Fill, Fill, decimal> order)
    {
        var last = fronts[^1];
        var best = -1;
        for (var at = 0; at < last.Count; at++)
        {
            var pair = last[at];
            if (!isWanted(table.Ends[pair.Less], table.Ends[pair.More])) continue;
            if (best < 0 || pair.Distance < last[best].Distance || (pair.Distance == last[best].Distance && Order(pair) < Order(last[best]))) best = at;
        }

        if (best < 0) return null;
        var (less, more) = (new int[table.Layers.Count], new int[table.Layers.Count]);
        for (var at = table.Layers.Count - 1; at >= 0; at--)
        {
            var pair = fronts[at + 1][best];
            (less[at], more[at], best) = (pair.WayOfLess, pair.WayOfMore, pair.Before);
        }

        return new Fall(table.Sheet(filling, less), table.Sheet(filling, more));

        decimal Order(Pair pair) => order(table.Ends[pair.Less], table.Ends[pair.More]);
    }

    private sealed class Front
    {
        private readonly Dictionary<long, int> places = [];
        private readonly List<Pair> pairs = [];

        internal int Count => pairs.Count;

        internal Pair this[int at] => pairs[at];

        internal void See(int less, int more, int distance, int before, int wayOfLess, int wayOfMore)
        {
            ref var place = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(places, ((long)less << 32) | (uint)more, out var isKnown);
            if (isKnown && pairs[place].Distance <= distance) return;
            var pair = new Pair(less, more, distance, before, wayOfLess, wayOfMore);
            if (isKnown)
            {
                pairs[place] = pair;
                return;
            }

            place = pairs.Count;
            pairs.Add(pair);
        }
    }

    private readonly record struct Pair(int Less, int More, int Distance, int Before, int WayOfLess, int WayOfMore);
}
