using System.Runtime.CompilerServices;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// What turning one answer changes a line from and to, while all others stand and what is asked stays the same: over all sheets at once, each pair of ends
/// once. A walk through the product of a table with itself, of two sheets that part at one layer.
/// </summary>
internal sealed class Changes
{
    /// <summary>For each cell that a table may have, how many moves may be tried.</summary>
    private const int MovesForEach = 20;

    /// <summary>Ways to turn one answer, or what a line stands in for, beyond which they are not listed.</summary>
    private const int MostTurns = 1 << 20;

    private readonly JointTable table;

    /// <summary>The layer of what is turned, and the turns of it that there are.</summary>
    private readonly int at;
    private readonly Turn[] turns;

    /// <summary>After that layer and each further one: the pairs of states that two such sheets stand in.</summary>
    private readonly List<Pair[]> fronts = [];

    private Changes(JointTable table, int at, Turn[] turns) => (this.table, this.at, this.turns) = (table, at, turns);

    internal int Count => fronts[^1].Length;

    /// <summary>What it takes, its table included.</summary>
    private long Bytes => table.Bytes + (Unsafe.SizeOf<Turn>() * (long)turns.Length) + (Unsafe.SizeOf<Pair>() * fronts.Sum(f => (long)f.Length));

    /// <summary>What a line comes out as before and after, and whether the answer was turned by one level.</summary>
    internal (Fill From, Fill To, bool IsByOne) this[int at] => fronts[^1][at] is var pair ? (table.Ends[pair.A], table.Ends[pair.B], pair.IsByOne) : default;

    /// <summary>For each of some inputs that can be followed: the most that it changes, by one level too, and whether it changes the outcome. One is held at a time.</summary>
    /// <param name="tables">Of the form.</param>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that must be asked alike too, although the line does not need them.</param>
    /// <param name="inputs">The inputs.</param>
    internal static IEnumerable<(int Input, Changes Changes)> Widest(JointTables tables, int line, int[] also, IReadOnlyCollection<int> inputs) =>
        ByInput(tables, line, also, inputs, (table, last) => table.Layers[^1].Input == last ? Widest(table, tables.Filling.Plan.Steps[line]) : Of(tables, table, last, AnyTwo(last)));

    /// <summary>Any two ways to answer an input, for each of some inputs that can be followed.</summary>
    private static IEnumerable<(int Input, Changes Changes)> ByInput(JointTables tables, int line, int[] also, IReadOnlyCollection<int> inputs, Func<JointTable, Input, Changes?> turn)
    {
        foreach (var (last, table, _) in tables.LastAsked(line, also, inputs))
        {
            if (table is null) continue;
            if (last.Table is null)
            {
                if (turn(table, last) is { } changes) yield return (last.Step.Index, changes);
                continue;
            }

            var below = tables.Needed(last.Step.Index);
            foreach (var (input, turned) in ByInput(tables, last.Step.Index, [.. also.Where(a => below[a])], [.. inputs.Where(i => below[i])], (inner, i) => Of(tables, inner, i, AnyTwo(i))))
            {
                tables.Budget.Hold(turned.Bytes);
                if (Of(tables, table, last, Turns(last, [turned])) is { } changes) yield return (input, changes);
                tables.Budget.Free(turned.Bytes);
            }
        }
    }

    /// <summary>One answer, whichever, turned by one level towards more need.</summary>
    /// <param name="tables">Of the form.</param>
    /// <param name="line">The line.</param>
    /// <param name="inputs">What may be turned.</param>
    /// <param name="isForCarer">Support is read as need.</param>
    /// <param name="stop">Where some were too many to follow: is told the lines that would have to be followed together.</param>
    internal static IEnumerable<Changes> TowardsNeed(JointTables tables, int line, IReadOnlyCollection<int> inputs, bool isForCarer, Action<int[]> stop)
    {
        foreach (var (last, table, here) in tables.LastAsked(line, [], inputs))
        {
            if (table is null)
            {
                stop(here);
                continue;
            }

            List<Changes> below = last.Table is null ? [] : [.. TowardsNeed(tables, last.Step.Index, [.. inputs.Where(i => tables.Needed(last.Step.Index)[i])], isForCarer, stop)];
            var held = below.Sum(b => b.Bytes);
            tables.Budget.Hold(held);
            if (Of(tables, table, last, last.Table is null ? Steps(last, last.IsUpward(isForCarer)) : Turns(last, below)) is { } changes) yield return changes;
            else stop([line]);
            tables.Budget.Free(held);
        }
    }

    /// <summary>Each answer of a list to the next, towards more need.</summary>
    private static IEnumerable<Turn> Steps(Input input, bool isUpward) => Enumerable.Range(1, Math.Max(0, input.Levels - 1))
        .Select(w => isUpward ? new Turn(w - 1, w, true, null, -1) : new Turn(w, w - 1, true, null, -1));

    /// <summary>Two sheets that show it.</summary>
    internal (Sheet From, Sheet To) Sheets(Filling filling, int at)
    {
        var (from, to) = (filling.Unanswered(), filling.Unanswered());
        Answer(at, from, to);
        return (Sheet.Complete(filling, from), Sheet.Complete(filling, to));
    }

    private static IEnumerable<Turn> AnyTwo(Input input)
    {
        for (var one = 0; one < input.Entries.Length; one++)
        {
            for (var other = one + 1; other < input.Entries.Length; other++) yield return new Turn(one, other, other == one + 1 && other < input.Levels && input.IsOrdered, null, -1);
        }
    }

    /// <summary>Of a line that stands in for what is turned, every two ends that a turn leads from and to.</summary>
    private static IEnumerable<Turn> Turns(Input line, IEnumerable<Changes> below)
    {
        var (table, seen) = (line.Table!, new HashSet<(int, int, bool)>());
        foreach (var changes in below)
        {
            var ends = Array.ConvertAll(changes.table.Ends, e => table.EndOf(e));
            for (var at = 0; at < changes.Count; at++)
            {
                var pair = changes.fronts[^1][at];
                if (seen.Add((ends[pair.A], ends[pair.B], pair.IsByOne))) yield return new Turn(ends[pair.A], ends[pair.B], pair.IsByOne, changes, at);
            }
        }
    }

    /// <summary>Where an input is the last of all: from each state the ways by one level, and the least and the greatest amount; of these the widest.</summary>
    private static Changes Widest(JointTable table, Step line)
    {
        var layer = table.Layers[^1];
        var worths = Array.ConvertAll(table.Ends, e => Worth.Of(e));
        var kinds = Array.ConvertAll(table.Ends, e => Worth.Kind(line, e));
        var (turns, pairs) = (new List<Turn>(), new List<Pair>());
        var (most, mostByOne, isOther) = (0m, 0m, false);
        for (var state = 0; state < layer.States; state++)
        {
            var (first, least, greatest) = (-1, -1, -1);
            for (var way = 0; way < layer.Input.Entries.Length; way++)
            {
                var end = layer.From(state, way);
                if (end < 0) continue;
                if (first < 0) first = way;
                if (!isOther && kinds[End(first)] != kinds[end]) isOther = See(first, way, isByOne: false);
                if (worths[end] is not { } worth) continue;
                var isByOne = way > 0 && way < layer.Input.Levels && layer.Input.IsOrdered && End(way - 1) >= 0;
                if (isByOne && worths[End(way - 1)] is { } before && Math.Abs(worth - before) is var step && step > mostByOne && See(way - 1, way, isByOne)) mostByOne = step;
                if (least < 0 || worth < worths[End(least)]) least = way;
                if (greatest < 0 || worth > worths[End(greatest)]) greatest = way;
            }

            if (least >= 0 && worths[End(greatest)] - worths[End(least)] is { } wide && wide > most && See(least, greatest, isByOne: false)) most = wide;

            int End(int way) => layer.From(state, way);

            bool See(int one, int other, bool isByOne)
            {
                pairs.Add(new Pair(End(one), End(other), isByOne, state, turns.Count));
                turns.Add(new Turn(one, other, isByOne, null, -1));
                return true;
            }
        }

        return new Changes(table, table.Layers.Count - 1, [.. turns]) { fronts = { pairs.ToArray() } };
    }

    /// <summary>From every state before the input, each turn; and what is asked after it is answered alike. Null where that is too much.</summary>
    private static Changes? Of(JointTables tables, JointTable table, Input input, IEnumerable<Turn> all)
    {
        var asked = table.Layers.ToList().FindIndex(l => l.Input == input);
        var layer = table.Layers[asked];
        var mostMoves = tables.Budget.MostCells * MovesForEach;
        Turn[] turns = [.. all.Take(MostTurns + 1)];
        if (turns.Length > MostTurns || (long)layer.States * turns.Length > mostMoves) return null;
        var changes = new Changes(table, asked, turns);
        var budget = tables.Budget;
        using (var front = FrontAfter(layer, (long)layer.States * turns.Length))
        {
            for (var state = 0; state < layer.States; state++)
            {
                if (!front.IsIn(budget, state, changes.Bytes)) return null;
                for (var turn = 0; turn < turns.Length; turn++)
                {
                    var (one, other, isByOne, _, _) = turns[turn];
                    See(front, layer, new Pair(layer.From(state, one), layer.From(state, other), isByOne, state, turn));
                }
            }

            changes.fronts.Add(front.All);
        }

        foreach (var rest in table.Layers.Skip(asked + 1))
        {
            var before = changes.fronts[^1];
            if ((long)before.Length * rest.Ways > mostMoves) return null;
            using var front = FrontAfter(rest, (long)before.Length * rest.Ways);
            for (var at = 0; at < before.Length; at++)
            {
                if (!front.IsIn(budget, at, changes.Bytes)) return null;
                var pair = before[at];
                for (var way = 0; way < rest.Ways; way++) See(front, rest, new Pair(rest.From(pair.A, way), rest.From(pair.B, way), pair.IsByOne, at, way));
            }

            changes.fronts.Add(front.All);
        }

        return changes;
    }

    private void Answer(int end, int[] from, int[] to)
    {
        var pairs = Walk.Back(fronts.Count, end, (front, after) => (fronts[front][after], fronts[front][after].Before));
        var turn = turns[pairs[0].Way];
        var path = table.PathTo(pairs[0].Before, at);
        foreach (var ways in new[] { from, to })
        {
            table.Answer(path, ways);
            for (var i = 1; i < pairs.Length; i++) table.Layers[at + i].Input.Answer(pairs[i].Way, ways);
        }

        if (turn.Below is { } below)
        {
            below.Answer(turn.At, from, to);
            return;
        }

        table.Layers[at].Input.Answer(turn.One, from);
        table.Layers[at].Input.Answer(turn.Other, to);
    }

    private static Front<Pair> FrontAfter(Layer layer, long most) => new(2L * layer.StatesAfter * layer.StatesAfter, most);

    /// <summary>Pairs of states, each once. Two sheets that have come to the same state stay together.</summary>
    private static void See(Front<Pair> front, Layer layer, in Pair pair)
    {
        if (pair.A < 0 || pair.B < 0 || pair.A == pair.B) return;
        front.See(((((long)pair.A * layer.StatesAfter) + pair.B) * 2) + (pair.IsByOne ? 1 : 0), pair, out _);
    }

    /// <summary>Two states that sheets stand in which differ by one answer.</summary>
    /// <param name="A">The one.</param>
    /// <param name="B">The other.</param>
    /// <param name="IsByOne">The answer differs by one level.</param>
    /// <param name="Before">The pair before it; for the first, the state before the input.</param>
    /// <param name="Way">How the last question was answered; for the first, the turn.</param>
    private readonly record struct Pair(int A, int B, bool IsByOne, int Before, int Way);

    /// <summary>Two ways to answer an input; of a line that stands in for others, what turns it.</summary>
    private readonly record struct Turn(int One, int Other, bool IsByOne, Changes? Below, int At);
}
