using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>Questions: from each state to one for each way to answer.</summary>
internal sealed partial class JointTableMaker
{
    /// <summary>While rows are asked and then put together: from where and by which way, a code, a key, a number.</summary>
    private const long BytesOfARow = (3 * sizeof(int)) + sizeof(long);

    /// <summary>So many states are gone through from one look at the budget to the next.</summary>
    private const int Often = 1 << 14;

    /// <summary>
    /// The commonest way to ask, in one go: where every answer adds a figure, the codes of plain sums are moved by it. What is not so plain takes the long
    /// way.
    /// </summary>
    private bool AskAndAdd(Input input, CourseStep move)
    {
        Settle();
        var index = input.Step.Index;
        if (slots.GetValueOrDefault((SlotKind.Tally, move.Step)) is not TallySlot tally || Adds(input, move, tally) is not { } adds || !tally.HasRoomFor(adds))
        {
            if (!Ask(input)) return false;
            Gather(move.Step, move.Part);
            return slots.Remove((SlotKind.Fill, index));
        }

        var ways = adds.Length + 1;
        if (IsTooMany(states, ways) || !HasRoomFor(BytesOfAGroup * states)) return false;
        Slot[] others = [.. slots.Values.Where(s => s != tally)];
        var groups = new Groups(states, others, _ => { });
        using var ranks = new Ranks((long)groups.First.Length * tally.Count, (long)states * adds.Length);
        if (!HasRoomFor((sizeof(int) * ((long)states * (ways + 1))) + ranks.Bytes)) return false;
        var (next, first, sums) = (new int[states * ways], new List<int>(), new List<int>());
        for (var state = 0; state < states; state++)
        {
            var (start, code) = ((long)groups.Of[state] * tally.Count, tally.Codes[state]);
            for (var way = 0; way < adds.Length; way++)
            {
                var rank = ranks.Of(start + code + adds[way]);
                next[(state * ways) + way] = rank;
                if (rank < first.Count) continue;
                first.Add(state);
                sums.Add(code + adds[way]);
            }

            if (state % Often == 0 && !HasRoomFor((sizeof(int) * ((long)states * (ways + 1))) + ranks.Bytes + (sizeof(long) * (long)first.Count))) return false;

            next[(state * ways) + adds.Length] = -1;
        }

        layers.Add(new Layer(input, states, next, first.Count));
        int[] firsts = [.. first];
        foreach (var slot in others) slot.Codes = Pick(slot.Codes, firsts);
        tally.Codes = [.. sums];
        states = firsts.Length;
        return true;
    }

    /// <summary>What each answer adds to the code of a sum; null where one is no plain figure.</summary>
    private int[]? Adds(Input input, CourseStep move, TallySlot tally)
    {
        var adds = new int[input.Entries.Length];
        for (var way = 0; way < adds.Length; way++)
        {
            cells[input.Step.Index] = Answered(input, way);
            if (tally.StepOf(PartOf(steps[move.Step], move.Part)) is not { } add) return null;
            adds[way] = add;
        }

        return adds;
    }

    private bool IsTooMany(long states, int ways)
    {
        var isTooMany = !budget.MayMake(states * ways, cellsMade);
        cellsMade += states * ways;
        return isTooMany;
    }

    /// <summary>From here on one state for each way to answer.</summary>
    private bool Ask(Input input)
    {
        Settle();
        var step = input.Step;
        var all = input.Entries.Length + 1;
        if (IsTooMany(states, all)) return false;
        var groups = Group(filling.AtOnce[step.Index]);
        var ways = groups.Each(_ => WaysOpen(input));
        var count = groups.Of.Sum(g => ways[g].Length);
        if (!HasRoomFor((count * (BytesOfARow + (sizeof(int) * (long)slots.Count))) + (sizeof(int) * (long)states * all))) return false;

        // What the answer comes out as hangs on the answer and on what its condition looks at.
        var fills = book.Fills(step.Index);
        var made = new int[ways.Length * all];
        for (var group = 0; group < ways.Length; group++)
        {
            groups.Load(group);
            foreach (var open in ways[group]) made[(group * all) + open] = fills.CodeOf(Answered(input, open));
        }

        var (rows, codes) = (new int[count], new int[count]);
        var row = 0;
        for (var state = 0; state < states; state++)
        {
            var group = groups.Of[state];
            foreach (var open in ways[group]) (rows[row], codes[row++]) = ((state * all) + open, made[(group * all) + open]);
        }

        foreach (var slot in slots.Values)
        {
            var before = slot.Codes;
            slot.Codes = Array.ConvertAll(rows, r => before[r / all]);
        }

        fills.Codes = codes;
        slots[(SlotKind.Fill, step.Index)] = fills;
        asked = new Asked(input, states, rows);
        states = count;
        return true;
    }

    private bool IsContradicted(Input input, int way)
    {
        if (filling.Contradictions[input.Step.Index].Length == 0) return false;
        cells[input.Step.Index] = Answered(input, way);
        return filling.IsContradicted(input.Step.Index, cells);
    }

    /// <summary>The ways in which an input can be answered where <see cref="cells"/> stand above it.</summary>
    private int[] WaysOpen(Input input)
    {
        var step = input.Step;
        var ways = Enumerable.Range(0, input.Entries.Length);
        if (input.Table is not null) return [.. ways];
        if (!filling.IsChosen(step.Index)) return step.Only?.Holds(cells, out _) is false ? [input.Unasked] : [.. ways.Where(w => !IsContradicted(input, w))];
        var canBe = filling.WaysAt(step.Index, cells);
        return canBe is null ? [] : [.. ways.Where(way => canBe(input.Entries[way]))];
    }
}
