using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What one input alone can do to a line: all others stand, and what is asked stays the same.</summary>
internal sealed class Turning
{
    private readonly JointTable table;
    private readonly int at;
    private readonly decimal?[] worths;
    private readonly int[] kinds;
    private Found? most;
    private Found? mostByOne;

    private Turning(Step line, JointTable table, int input)
    {
        this.table = table;
        at = table.Layers.ToList().FindIndex(l => l.Input.Step.Index == input);
        worths = Array.ConvertAll(table.Ends, e => Worth.Of(e));
        var slot = new ValueSlot<(Outcome, string?)>();
        kinds = Array.ConvertAll(table.Ends, e => slot.CodeOf(Kind(line, e)));
    }

    /// <summary>The two sheets that differ the most.</summary>
    internal Turn? Most { get; private set; }

    /// <summary>Those that differ the most by one level.</summary>
    internal Turn? MostByOne { get; private set; }

    /// <summary>It can change what the line comes out as: an amount, nothing, a word.</summary>
    internal bool ChangesOutcome { get; private set; }

    /// <param name="filling">How the form is filled in.</param>
    /// <param name="line">The line.</param>
    /// <param name="input">The input.</param>
    /// <param name="table">Of the line, with the input asked after all others that do not hang on it.</param>
    internal static Turning Of(Filling filling, int line, int input, JointTable table)
    {
        var turning = new Turning(filling.Plan.Steps[line], table, input);
        for (var state = 0; state < table.Layers[turning.at].States; state++) turning.Try(state);
        (turning.Most, turning.MostByOne) = (turning.Sheets(filling, turning.most), turning.Sheets(filling, turning.mostByOne));
        return turning;
    }

    private Turn? Sheets(Filling filling, Found? found)
    {
        if (found is null) return null;
        var path = table.PathTo(found.State, at);
        return new Turn(table.Sheet(filling, [.. path, found.From, .. found.Rest]), table.Sheet(filling, [.. path, found.To, .. found.Rest]), found.Difference);
    }

    private void Try(int state)
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
                    if (layer.From(state, other) >= 0) Follow(state, way, other, at + 1, end, layer.From(state, other), []);
                }

                continue;
            }

            // At the end only the least and the greatest amount can differ the most.
            if (first < 0) first = end;
            ChangesOutcome |= kinds[first] != kinds[end];
            if (before == way - 1 && way > 0 && way < layer.Input.Levels) See(state, before, way, layer.From(state, before), end, []);
            before = way;
            if (worths[end] is not { } worth) continue;
            if (least < 0 || worth < worths[layer.From(state, least)]) least = way;
            if (greatest < 0 || worth > worths[layer.From(state, greatest)]) greatest = way;
        }

        if (least >= 0 && least != greatest) See(state, least, greatest, layer.From(state, least), layer.From(state, greatest), []);
    }

    /// <summary>The others are asked alike on both sheets, to the end.</summary>
    private void Follow(int state, int one, int other, int next, int a, int b, int[] rest)
    {
        if (next == table.Layers.Count)
        {
            See(state, one, other, a, b, rest);
            return;
        }

        for (var way = 0; way < table.Layers[next].Ways; way++)
        {
            var (nextA, nextB) = (table.Layers[next].From(a, way), table.Layers[next].From(b, way));
            if (nextA >= 0 && nextB >= 0) Follow(state, one, other, next + 1, nextA, nextB, [.. rest, way]);
        }
    }

    private void See(int state, int one, int other, int a, int b, int[] rest)
    {
        if (a == b) return;
        ChangesOutcome |= kinds[a] != kinds[b];
        if (worths[a] is not { } was || worths[b] is not { } now || was == now) return;
        var input = table.Layers[at].Input;
        var isOne = Math.Abs(one - other) == 1 && one < input.Levels && other < input.Levels && input.IsOrdered;
        var difference = Math.Abs(now - was);
        var (isMost, isMostByOne) = (most is null || difference > most.Difference, isOne && (mostByOne is null || difference > mostByOne.Difference));
        if (!isMost && !isMostByOne) return;
        var found = was < now ? new Found(state, one, other, rest, difference) : new Found(state, other, one, rest, difference);
        if (isMost) most = found;
        if (isMostByOne) mostByOne = found;
    }

    /// <summary>Words, yes or no, an amount, or why there is none.</summary>
    private static (Outcome Outcome, string? Word) Kind(Step line, in Fill end) =>
        (end.State.ToOutcome(), !end.IsFigure || line.Unit.IsNumber ? null : line is TableStep { Unit.IsNumber: false } table && end.Pick >= 0 ? table.Rows[end.Pick].Gives.Text : Numbers.Plain(end.Value));

    /// <summary>Two ways to answer the input, from one state on, and what follows alike.</summary>
    private sealed record Found(int State, int From, int To, int[] Rest, decimal Difference);
}

/// <summary>Two sheets that differ by one answer, and by it in what a line comes out as.</summary>
/// <param name="From">With the smaller amount.</param>
/// <param name="To">With the larger.</param>
/// <param name="Difference">Between the two amounts.</param>
internal sealed record Turn(Sheet From, Sheet To, decimal Difference);
