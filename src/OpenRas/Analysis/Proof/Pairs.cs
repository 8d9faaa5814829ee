using System.Runtime.CompilerServices;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// Every pair of sheets of which the one has at least the need of the other, over all of them at once: two sheets walk through the joint table side by
/// side, in the field's words through its product with itself. Of those that come to the same two states, the pair that differs by the fewest levels is kept.
/// </summary>
internal sealed class Pairs
{
    /// <summary>For each pair that is kept, how many moves may be tried on the way.</summary>
    private const int MovesForEach = 10;

    /// <summary>Two sheets that say nothing yet.</summary>
    private static readonly Pair[] Start = [default];

    private readonly JointTable table;

    /// <summary>By layer: how its input can be answered in both sheets, and the pairs of a line that stands in for what it hides.</summary>
    private readonly List<List<Move>> moves = [];
    private readonly List<Pairs?> below = [];

    /// <summary>After each layer: the pairs of states that two sheets stand in.</summary>
    private readonly List<Pair[]> fronts = [];

    /// <summary>By step, whether the line reads it.</summary>
    private readonly bool[]? reads;

    private Pairs(JointTable table, bool[]? reads) => (this.table, this.reads) = (table, reads);

    /// <summary>What they take, with those of lines that stand in for others.</summary>
    internal long Bytes => (Unsafe.SizeOf<Move>() * moves.Sum(m => (long)m.Count)) + (Unsafe.SizeOf<Pair>() * fronts.Sum(f => (long)f.Length)) + below.Sum(b => b?.Bytes ?? 0);

    private Pair[] AtEnd => fronts.Count == 0 ? Start : fronts[^1];

    /// <summary>There may be more of them than sheets can show.</summary>
    internal bool IsLoose { get; private set; }

    /// <summary>All pairs; null where they are too many.</summary>
    /// <param name="table">Of the line.</param>
    /// <param name="isForCarer">Support is read as need.</param>
    /// <param name="budget">Where they would take more, there are none.</param>
    /// <param name="mostPairs">Pairs that may be kept.</param>
    /// <param name="rises">
    /// Lines of which it is known that more need never lowers them: of such a line any two figures are taken for a pair, so that there may be more pairs
    /// than sheets can show; null for none.
    /// </param>
    /// <param name="reads">By step, whether the line reads it; null where <see cref="AreCompared"/> is not asked for.</param>
    internal static Pairs? Of(JointTable table, bool isForCarer, Budget budget, long mostPairs, Predicate<int>? rises = null, bool[]? reads = null)
    {
        var pairs = new Pairs(table, reads);
        var (cells, tried) = (1L, 0L);
        foreach (var layer in table.Layers)
        {
            if (pairs.Moves(layer.Input, isForCarer, budget, mostPairs, rises) is not { } moves) return null;
            var before = pairs.AtEnd;
            var all = (long)before.Length * moves.Count;
            if ((tried += all) > mostPairs * MovesForEach) return null;
            using var front = new Front<Pair>((long)layer.StatesAfter * layer.StatesAfter, all);
            for (var at = 0; at < before.Length; at++)
            {
                for (var move = 0; move < moves.Count; move++) See(front, layer, before[at], at, moves[move], move);
                if (cells + front.Count > mostPairs || !front.IsIn(budget, at, pairs.Bytes)) return null;
            }

            cells += front.Count;
            pairs.moves.Add(moves);
            pairs.fronts.Add(front.All);
        }

        return pairs;
    }

    /// <summary>Of pairs that come to the same two states, the nearer.</summary>
    private static void See(Front<Pair> front, Layer layer, in Pair pair, int at, in Move move, int how)
    {
        var (less, more) = (layer.From(pair.Less, move.Less), layer.From(pair.More, move.More));
        if (less < 0 || more < 0) return;
        var seen = new Pair(less, more, pair.Distance + move.Distance, pair.IsApart || move.IsApart, at, how);
        ref var best = ref front.See(((long)less * layer.StatesAfter) + more, seen, out var isNew);
        if (isNew) return;
        var isApart = best.IsApart || seen.IsApart;
        best = (seen.Distance < best.Distance ? seen : best) with { IsApart = isApart };
    }

    /// <summary>How an input can be answered in both sheets; null where that is too much.</summary>
    private List<Move>? Moves(Input input, bool isForCarer, Budget budget, long mostPairs, Predicate<int>? rises)
    {
        below.Add(null);
        if (input.Table is { } hidden)
        {
            if (rises?.Invoke(input.Step.Index) is true && Array.TrueForAll(hidden.Ends, e => e.IsFigure))
            {
                IsLoose = true;
                return Ways(hidden.Ends.Length, (less, more) => hidden.Ends[less].Value <= hidden.Ends[more].Value, (_, _) => 0, budget);
            }

            below[^1] = Of(hidden, isForCarer, budget, mostPairs, rises, reads);
            IsLoose |= below[^1] is { IsLoose: true };
            return below[^1]?.AtEnd.Select((p, at) => new Move(p.Less, p.More, p.Distance, p.IsApart, at)).ToList();
        }

        var isRead = reads?[input.Step.Index] is true;
        return Ways(input.Unasked + 1, (less, more) => input.IsRise(less, more, isForCarer), (less, more) => input.Distance(less, more, isForCarer), budget, isRead);
    }

    /// <summary>Null where there is no room for them.</summary>
    private List<Move>? Ways(int count, Func<int, int, bool> isRise, Func<int, int, int> distance, Budget budget, bool isRead = false)
    {
        var moves = new List<Move>();
        var held = Bytes;
        for (var less = 0; less < count; less++)
        {
            if (!budget.HasRoomFor(held + (Unsafe.SizeOf<Move>() * (long)moves.Count))) return null;
            for (var more = 0; more < count; more++)
            {
                if (isRise(less, more)) moves.Add(new Move(less, more, distance(less, more), isRead && less != more, -1));
            }
        }

        return moves;
    }

    /// <summary>Whether some pair at the end is as wanted.</summary>
    internal bool May(Func<Fill, Fill, bool> isWanted) => Array.Exists(AtEnd, p => isWanted(table.Ends[p.Less], table.Ends[p.More]));

    /// <summary>Whether two sheets that are answered differently, in something that the line reads, both come out with an amount or with nothing.</summary>
    internal bool AreCompared => Array.Exists(AtEnd, p => p.IsApart && Worth.Of(table.Ends[p.Less]) is not null && Worth.Of(table.Ends[p.More]) is not null);

    /// <summary>Of the pairs at the end that are as wanted, the one that differs least, and among those the one that comes first by <paramref name="order"/>.</summary>
    internal Fall? Least(Filling filling, Func<Fill, Fill, bool> isWanted, Func<Fill, Fill, decimal> order)
    {
        var last = AtEnd;
        var best = -1;
        for (var at = 0; at < last.Length; at++)
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
        var made = Walk.Back(fronts.Count, end, (at, after) => (moves[at][fronts[at][after].How], fronts[at][after].Before));
        for (var at = 0; at < made.Length; at++)
        {
            if (below[at] is { } hidden)
            {
                hidden.Answer(made[at].At, less, more);
                continue;
            }

            table.Layers[at].Input.Answer(made[at].Less, less);
            table.Layers[at].Input.Answer(made[at].More, more);
        }
    }

    /// <summary>The states of two sheets; <paramref name="IsApart"/> where some such pair differs in an answer that the line reads.</summary>
    private readonly record struct Pair(int Less, int More, int Distance, bool IsApart, int Before, int How);

    /// <summary>How one input is answered in both sheets; where it stands in for others, <paramref name="At"/> which pair of these.</summary>
    private readonly record struct Move(int Less, int More, int Distance, bool IsApart, int At);
}
