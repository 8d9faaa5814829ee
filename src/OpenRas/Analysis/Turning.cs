using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What one input alone can do to a line: all others stand, and what is asked stays the same.</summary>
internal sealed class Turning
{
    private readonly Filling filling;
    private readonly JointTable table;

    private Turning(Filling filling, JointTable table)
    {
        this.filling = filling;
        this.table = table;
    }

    /// <summary>The two sheets that differ the most.</summary>
    internal Turn? Most { get; private set; }

    /// <summary>Those that differ the most by one level.</summary>
    internal Turn? MostByOne { get; private set; }

    /// <summary>It can change what the line comes out as: an amount, nothing, a word.</summary>
    internal bool ChangesOutcome { get; private set; }

    /// <summary>Null where the table would be too large.</summary>
    internal static Turning? Of(Filling filling, int input, int line, int[] also, long mostCells)
    {
        if (JointTable.Of(filling, line, also, mostCells, out _, input) is not { } table) return null;
        var turning = new Turning(filling, table);
        var at = table.Layers.ToList().FindIndex(l => l.Input.Step.Index == input);
        for (var state = 0; state < table.Layers[at].States; state++) turning.Try(at, state);
        return turning;
    }

    internal (Sheet From, Sheet To) Sheets(Turn turn)
    {
        var path = table.PathTo(turn.State, turn.At);
        return (table.Sheet(filling, [.. path, turn.From, .. turn.Rest]), table.Sheet(filling, [.. path, turn.To, .. turn.Rest]));
    }

    private void Try(int at, int state)
    {
        var layer = table.Layers[at];
        var isLast = at == table.Layers.Count - 1;
        var open = Enumerable.Range(0, layer.Ways - 1).Where(way => layer.From(state, way) >= 0).ToList();
        if (isLast && open.Count > 2)
        {
            // Of many ways only the least and the greatest amount can differ the most.
            var ends = open.Select(way => (Way: way, Fill: table.Ends[layer.From(state, way)])).ToList();
            var known = ends.Where(e => Worth.Of(e.Fill) is not null).ToList();
            ChangesOutcome |= ends.Exists(e => IsOther(e.Fill, ends[0].Fill));
            if (known.Count > 1) See(at, state, known.MinBy(e => Worth.Of(e.Fill)).Way, known.MaxBy(e => Worth.Of(e.Fill)).Way, []);
            for (var i = 1; i < open.Count; i++) if (open[i] == open[i - 1] + 1 && open[i] < layer.Input.Levels) See(at, state, open[i - 1], open[i], []);
            return;
        }

        foreach (var one in open)
        {
            foreach (var other in open.Where(o => o > one)) Follow(at, state, one, other, at + 1, layer.From(state, one), layer.From(state, other), []);
        }
    }

    /// <summary>The others are asked alike on both sheets, to the end.</summary>
    private void Follow(int at, int state, int one, int other, int next, int a, int b, int[] rest)
    {
        if (next == table.Layers.Count)
        {
            See(at, state, one, other, rest);
            return;
        }

        for (var way = 0; way < table.Layers[next].Ways; way++)
        {
            var (nextA, nextB) = (table.Layers[next].From(a, way), table.Layers[next].From(b, way));
            if (nextA >= 0 && nextB >= 0) Follow(at, state, one, other, next + 1, nextA, nextB, [.. rest, way]);
        }
    }

    private void See(int at, int state, int one, int other, int[] rest)
    {
        var (a, b) = (End(one), End(other));
        ChangesOutcome |= IsOther(a, b);
        if (Worth.Of(a) is not { } was || Worth.Of(b) is not { } now || was == now) return;
        var turn = was < now ? new Turn(at, state, one, other, rest, now - was) : new Turn(at, state, other, one, rest, was - now);
        if (Most is null || turn.Difference > Most.Difference) Most = turn;
        var input = table.Layers[at].Input;
        var isOne = Math.Abs(one - other) == 1 && one < input.Levels && other < input.Levels && input.IsOrdered;
        if (isOne && (MostByOne is null || turn.Difference > MostByOne.Difference)) MostByOne = turn;

        Fill End(int way)
        {
            var end = table.Layers[at].From(state, way);
            for (var i = 0; i < rest.Length; i++) end = table.Layers[at + 1 + i].From(end, rest[i]);
            return table.Ends[end];
        }
    }

    private static bool IsOther(in Fill one, in Fill other) => one.State != other.State || one.Pick != other.Pick || (!one.IsFigure && one.Cause != other.Cause);
}

/// <summary>Two ways to answer one input, from one state on, and what follows alike.</summary>
/// <param name="At">The layer of the input.</param>
/// <param name="State">The state before.</param>
/// <param name="From">The way that gives the smaller amount.</param>
/// <param name="To">The way that gives the larger.</param>
/// <param name="Rest">How what is asked afterwards is answered.</param>
/// <param name="Difference">Between the two amounts.</param>
internal sealed record Turn(int At, int State, int From, int To, int[] Rest, decimal Difference);
