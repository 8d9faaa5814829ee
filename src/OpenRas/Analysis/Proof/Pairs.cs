using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// Every pair of sheets of which the one has at least the need of the other, over all of them at once: two sheets walk through the joint table side by
/// side. Of those that come to the same two states, the pair that differs by the fewest levels is kept.
/// </summary>
internal sealed class Pairs
{
    /// <summary>For each pair that is kept, how many moves may be tried on the way.</summary>
    private const int MovesForEach = 10;

    private readonly JointTable table;

    /// <summary>By layer: the pairs of a line that stands in for what it hides.</summary>
    private readonly List<Pairs?> below = [];
    private readonly List<Front> fronts = [];

    /// <summary>By step, whether the line reads it.</summary>
    private readonly bool[]? reads;

    private Pairs(JointTable table, bool[]? reads) => (this.table, this.reads) = (table, reads);

    /// <summary>There may be more of them than sheets can show.</summary>
    internal bool IsLoose { get; private set; }

    /// <summary>All pairs; null where they are too many.</summary>
    /// <param name="table">Of the line.</param>
    /// <param name="isForCarer">Support is read as need.</param>
    /// <param name="mostCells">Pairs that may be kept.</param>
    /// <param name="rises">
    /// Lines of which it is known that more need never lowers them: of such a line any two figures are taken for a pair, so that there may be more pairs
    /// than sheets can show; null for none.
    /// </param>
    /// <param name="reads">By step, whether the line reads it; null where <see cref="AreCompared"/> is not asked for.</param>
    internal static Pairs? Of(JointTable table, bool isForCarer, long mostCells, Predicate<int>? rises = null, bool[]? reads = null)
    {
        var pairs = new Pairs(table, reads);
        var front = new Front();
        front.See(new Pair(0, 0, 0, false, -1, 0, 0));
        pairs.fronts.Add(front);
        var (cells, tried) = (1L, 0L);
        foreach (var layer in table.Layers)
        {
            if (pairs.Moves(layer.Input, isForCarer, mostCells, rises) is not { } moves) return null;
            var next = new Front();
            tried += (long)front.Count * moves.Count;
            if (tried > mostCells * MovesForEach) return null;
            for (var at = 0; at < front.Count; at++)
            {
                var pair = front[at];
                foreach (var move in moves)
                {
                    var (a, b) = (layer.From(pair.Less, move.Less), layer.From(pair.More, move.More));
                    if (a >= 0 && b >= 0) next.See(new Pair(a, b, pair.Distance + move.Distance, pair.IsApart || move.IsApart, at, move.Less, move.More));
                }

                if (cells + next.Count > mostCells) return null;
            }

            cells += next.Count;
            pairs.fronts.Add(front = next);
        }

        return pairs;
    }

    /// <summary>How an input can be answered in both sheets; null where that is too much.</summary>
    private List<Move>? Moves(Input input, bool isForCarer, long mostCells, Predicate<int>? rises)
    {
        below.Add(null);
        if (input.Table is { } hidden)
        {
            if (rises?.Invoke(input.Step.Index) is true && Array.TrueForAll(hidden.Ends, e => e.IsFigure))
            {
                IsLoose = true;
                return Ways(hidden.Ends.Length, (less, more) => hidden.Ends[less].Value <= hidden.Ends[more].Value, (_, _) => 0);
            }

            below[^1] = Of(hidden, isForCarer, mostCells, rises, reads);
            IsLoose |= below[^1] is { IsLoose: true };
            return below[^1]?.fronts[^1].Moves;
        }

        var isRead = reads?[input.Step.Index] is true;
        return Ways(input.Unasked + 1, (less, more) => input.IsRise(less, more, isForCarer), (less, more) => less == more ? 0 : input.Distance(less, more), isRead);
    }

    private static List<Move> Ways(int count, Func<int, int, bool> isRise, Func<int, int, int> distance, bool isRead = false)
    {
        var moves = new List<Move>();
        for (var less = 0; less < count; less++)
        {
            for (var more = 0; more < count; more++)
            {
                if (isRise(less, more)) moves.Add(new Move(less, more, distance(less, more), isRead && less != more));
            }
        }

        return moves;
    }

    /// <summary>Whether some pair at the end is as wanted.</summary>
    internal bool May(Func<Fill, Fill, bool> isWanted) => fronts[^1].Any(p => isWanted(table.Ends[p.Less], table.Ends[p.More]));

    /// <summary>Whether two sheets that are answered differently, in something that the line reads, both come out with an amount or with nothing.</summary>
    internal bool AreCompared => fronts[^1].Any(p => p.IsApart && Worth.Of(table.Ends[p.Less]) is not null && Worth.Of(table.Ends[p.More]) is not null);

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
        var (less, more) = (filling.Unanswered(), filling.Unanswered());
        Answer(best, less, more);
        return new Fall(Sheet.Complete(filling, less), Sheet.Complete(filling, more));

        decimal Order(Pair pair) => order(table.Ends[pair.Less], table.Ends[pair.More]);
    }

    private void Answer(int end, int[] less, int[] more)
    {
        for (var at = table.Layers.Count - 1; at >= 0; at--)
        {
            var pair = fronts[at + 1][end];
            if (below[at] is { } hidden)
            {
                hidden.Answer(hidden.fronts[^1].Of(pair.WayOfLess, pair.WayOfMore), less, more);
            }
            else
            {
                table.Layers[at].Input.Answer(pair.WayOfLess, less);
                table.Layers[at].Input.Answer(pair.WayOfMore, more);
            }

            end = pair.Before;
        }
    }

    private sealed class Front
    {
        private readonly Dictionary<long, int> places = [];
        private readonly List<Pair> pairs = [];

        internal int Count => pairs.Count;

        internal Pair this[int at] => pairs[at];

        internal bool Any(Predicate<Pair> test) => pairs.Exists(test);

        internal List<Move> Moves => [.. pairs.Select(p => new Move(p.Less, p.More, p.Distance, p.IsApart))];

        internal int Of(int less, int more) => places[Key(less, more)];

        internal void See(in Pair pair)
        {
            ref var place = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(places, Key(pair.Less, pair.More), out var isKnown);
            if (!isKnown)
            {
                place = pairs.Count;
                pairs.Add(pair);
                return;
            }

            var known = pairs[place];
            var nearer = pair.Distance < known.Distance ? pair : known;
            pairs[place] = nearer with { IsApart = pair.IsApart || known.IsApart };
        }

        private static long Key(int less, int more) => ((long)less << 32) | (uint)more;
    }

    /// <summary>The states of two sheets; <paramref name="IsApart"/> where some such pair differs in an answer that the line reads.</summary>
    private readonly record struct Pair(int Less, int More, int Distance, bool IsApart, int Before, int WayOfLess, int WayOfMore);

    /// <summary>How one input is answered in both sheets.</summary>
    private readonly record struct Move(int Less, int More, int Distance, bool IsApart);
}
