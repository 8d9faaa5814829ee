using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What one input alone can do to a line: all others stand, and what is asked stays the same.</summary>
internal sealed class Turning
{
    private readonly Filling filling;
    private readonly JointTable table;
    private readonly decimal?[] worths;
    private readonly string[] kinds;

    private Turning(Filling filling, int line, JointTable table)
    {
        this.filling = filling;
        this.table = table;
        worths = Array.ConvertAll(table.Ends, e => Worth.Of(e));
        kinds = Array.ConvertAll(table.Ends, e => Kind(filling.Plan.Steps[line], e));
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
        var turning = new Turning(filling, line, table);
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
        var (first, before, least, greatest) = (-1, -1, -1, -1);
        for (var way = 0; way < layer.Ways - 1; way++)
        {
            var end = layer.From(state, way);
            if (end < 0) continue;
            if (!isLast)
            {
                for (var other = way + 1; other < layer.Ways - 1; other++)
                {
                    if (layer.From(state, other) >= 0) Follow(at, state, way, other, at + 1, end, layer.From(state, other), []);
                }

                continue;
            }

            // At the end only the least and the greatest amount can differ the most.
            if (first < 0) first = end;
            ChangesOutcome |= kinds[first] != kinds[end];
            if (before == way - 1 && way > 0 && way < layer.Input.Levels) See(at, state, before, way, []);
            before = way;
            if (worths[end] is not { } worth) continue;
            if (least < 0 || worth < worths[layer.From(state, least)]) least = way;
            if (greatest < 0 || worth > worths[layer.From(state, greatest)]) greatest = way;
        }

        if (least >= 0 && least != greatest) See(at, state, least, greatest, []);
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
        if (a == b) return;
        ChangesOutcome |= kinds[a] != kinds[b];
        if (worths[a] is not { } was || worths[b] is not { } now || was == now) return;
        var input = table.Layers[at].Input;
        var isOne = Math.Abs(one - other) == 1 && one < input.Levels && other < input.Levels && input.IsOrdered;
        var difference = Math.Abs(now - was);
        var (isMost, isMostByOne) = (Most is null || difference > Most.Difference, isOne && (MostByOne is null || difference > MostByOne.Difference));
        if (!isMost && !isMostByOne) return;
        var turn = was < now ? new Turn(at, state, one, other, rest, difference) : new Turn(at, state, other, one, rest, difference);
        if (isMost) Most = turn;
        if (isMostByOne) MostByOne = turn;

        int End(int way)
        {
            var end = table.Layers[at].From(state, way);
            for (var i = 0; i < rest.Length; i++) end = table.Layers[at + 1 + i].From(end, rest[i]);
            return end;
        }
    }

    /// <summary>Words, yes or no, an amount, or why there is none.</summary>
    private static string Kind(Step line, in Fill end) =>
        !end.IsFigure || line.Unit.IsNumber ? end.State.ToOutcome().ToString() : line is TableStep { Unit.IsNumber: false } table && end.Pick >= 0 ? table.Rows[end.Pick].Gives.Text ?? "" : Numbers.Plain(end.Value);
}

/// <summary>Two ways to answer one input, from one state on, and what follows alike.</summary>
/// <param name="At">The layer of the input.</param>
/// <param name="State">The state before.</param>
/// <param name="From">The way that gives the smaller amount.</param>
/// <param name="To">The way that gives the larger.</param>
/// <param name="Rest">How what is asked afterwards is answered.</param>
/// <param name="Difference">Between the two amounts.</param>
internal sealed record Turn(int At, int State, int From, int To, int[] Rest, decimal Difference);
