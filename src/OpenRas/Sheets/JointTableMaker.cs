using System.Diagnostics;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>Makes the joint table of a line: state by state, with every line filled by the evaluator.</summary>
internal sealed partial class JointTableMaker
{
    /// <summary>While states are put together: a key and a number for each.</summary>
    private const long BytesOfAGroup = sizeof(long) + sizeof(int);

    /// <summary>While sums are made: which one comes of which two, in a dictionary.</summary>
    private const long BytesOfASum = 48;

    private readonly Filling filling;
    private readonly int target;
    private readonly Budget budget;
    private readonly int[]? kept;
    private readonly Course course;
    private readonly Codebook book;
    private readonly Step[] steps;
    private readonly Fill[] cells;
    private readonly SortedDictionary<(SlotKind Kind, int Step), Slot> slots = [];
    private readonly List<Layer> layers = [];

    /// <summary>How many states there are, and how the ones since the last question came about.</summary>
    private int states = 1;
    private Asked? asked;
    private long cellsMade;

    /// <summary>What is held at most; by those from which this one goes on in another way; and how many of the layers are theirs.</summary>
    private long peak;
    private readonly long heldByOthers;
    private readonly int layersOfOthers;

    /// <param name="filling">How the form is filled in.</param>
    /// <param name="target">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="budget">Where the table would take more, none is made.</param>
    /// <param name="kept">Lines below it that are kept too; null for none. With any list, even an empty one, ends of a table are told apart by its rows.</param>
    internal JointTableMaker(Filling filling, int target, int[] also, Budget budget, int[]? kept = null)
        : this(filling, target, budget, kept, new Course(filling, target, also, kept ?? []), new Codebook())
    {
    }

    private JointTableMaker(JointTableMaker other)
        : this(other.filling, other.target, other.budget, other.kept, other.course.Fork(), other.book)
    {
        (states, asked, cellsMade, peak) = (other.states, other.asked, other.cellsMade, other.peak);
        (heldByOthers, layersOfOthers) = (other.heldByOthers + other.Held - book.Bytes, other.layers.Count);
        foreach (var (key, slot) in other.slots) slots[key] = slot.Fork();
        layers.AddRange(other.layers);
    }

    private JointTableMaker(Filling filling, int target, Budget budget, int[]? kept, Course course, Codebook book)
    {
        (this.filling, this.target, this.budget, this.kept, this.course, this.book) = (filling, target, budget, kept, course, book);
        steps = filling.Plan.Steps;
        cells = new Fill[steps.Length];
    }

    private enum SlotKind
    {
        Tally,
        Fill,
    }

    /// <summary>Where no table was made: the lines that would have to be followed together.</summary>
    internal int[] Stopped { get; private set; } = [];

    /// <summary>Layers, the codes of each state, and what codes mean.</summary>
    private long Held => (sizeof(int) * (layers.Skip(layersOfOthers).Sum(l => (long)l.Next.Length) + ((long)states * (slots.Count + 2)))) + book.Bytes;

    /// <summary>The inputs in the order in which they would be asked.</summary>
    internal int[] Order => [.. course.Fork().ToEnd().Select(a => a.Asks).Where(i => i >= 0)];

    /// <summary>The same, from where it stands, to go on in another way.</summary>
    internal JointTableMaker Fork() => new(this);

    /// <summary>On, with everything that does not hang on some inputs. False where the table would be too large.</summary>
    internal bool Until(params IReadOnlyCollection<int> postponed) => Do(course.Until(postponed));

    /// <summary>On to the end; where one input is still to be asked, that one first.</summary>
    /// <returns>Null where it would be too large.</returns>
    internal JointTable? ToEnd(int first = -1)
    {
        if (!Do(course.ToEnd(first))) return null;
        Settle();
        return new JointTable(layers, FillsOf(target), (kept ?? []).Distinct().ToDictionary(k => k, FillsOf)) { Peak = peak, CellsMade = cellsMade };

        Fill[] FillsOf(int line)
        {
            var slot = (FillSlot)slots[(SlotKind.Fill, line)];
            return Array.ConvertAll(slot.Codes, code => slot[code]);
        }
    }

    private bool Do(List<CourseStep> moves)
    {
        foreach (var move in moves)
        {
            switch (move.Kind)
            {
                case CourseStepKind.Ask:
                    if (filling[move.Step] is { } input && Ask(input)) break;
                    return Stop(move.Step);
                case CourseStepKind.AskAndAdd:
                    if (filling[move.Input] is { } added && AskAndAdd(added, move)) break;
                    return Stop(move.Input);
                case CourseStepKind.Fill:
                    Fill(move.Step);
                    if (HasRoomFor(states * BytesOfAGroup)) break;
                    return Stop(move.Step);
                case CourseStepKind.Gather:
                    Gather(move.Step, move.Part);
                    if (HasRoomFor(states * (BytesOfAGroup + BytesOfASum))) break;
                    return Stop(move.Step);
                case CourseStepKind.Merge:
                    Merge(move.Step, move.Looks);
                    break;
                default:
                    slots.Remove((SlotKind.Fill, move.Step));
                    break;
            }
        }

        return true;
    }

    /// <summary>Whether what is held, and some bytes for a while, is not too much.</summary>
    private bool HasRoomFor(long more)
    {
        var all = heldByOthers + Held + more;
        peak = Math.Max(peak, all);
        return budget.HasRoomFor(all);
    }

    private bool Stop(int input)
    {
        Stopped = [.. slots.Where(s => s.Value.Count > 1).Select(s => s.Key.Step).Append(input).Distinct().Order()];
        return false;
    }

    private void Fill(int index)
    {
        slots.Remove((SlotKind.Tally, index), out var tally);
        var fills = book.Fills(index);
        fills.Codes = FillAlone(index, tally, fills) ?? FillTogether(index, tally, fills);
        slots[(SlotKind.Fill, index)] = fills;
    }

    /// <summary>The codes of a line that hangs on one thing alone; null where it does not.</summary>
    private int[]? FillAlone(int index, Slot? tally, FillSlot fills)
    {
        var step = steps[index];
        return (tally, filling.AtOnce[index]) switch
        {
            ({ } gathered, []) => book.Through(index, gathered, code => fills.CodeOf(Normal(step, Evaluator.Gathered(step, Total(step, gathered, code), cells, steps)))),
            (null, [var line]) when slots[(SlotKind.Fill, line)] is FillSlot above => book.Through(index, above, code =>
            {
                cells[line] = above[code];
                return fills.CodeOf(Normal(step, Evaluator.At(step, default, cells, steps)));
            }),
            _ => null,
        };
    }

    private int[] FillTogether(int index, Slot? tally, FillSlot fills)
    {
        var step = steps[index];
        var groups = Group(filling.AtOnce[index], tally);
        var codes = groups.Each(at => fills.CodeOf(Normal(step, tally is not null
            ? Evaluator.Gathered(step, Total(step, tally, tally.Codes[at]), cells, steps)
            : Evaluator.At(step, default, cells, steps))));
        return Pick(codes, groups.Of);
    }

    /// <summary>What a step comes out as of itself once all its parts are gathered.</summary>
    private static Fill Total(Step step, Slot slot, int code) => (step, slot) switch
    {
        (TotalStep total, TallySlot tally) => tally[code].Total(total),
        (CountStep, TallySlot tally) => tally[code].Count,
        (_, RowsSlot rows) => rows.Met(code),
        _ => throw new UnreachableException(),
    };

    /// <summary>What no look that is still to come can tell apart becomes the same.</summary>
    private void Merge(int line, Look[] looks)
    {
        var slot = (FillSlot)slots[(SlotKind.Fill, line)];
        if (slot.Count < 2) return;
        var isFigure = Array.Exists(looks, l => l.IsAtFigure);
        Test[] tests = [.. looks.Select(l => l.Test).OfType<Test>()];
        var same = new ValueSlot<(Fill, bool)>();
        var kinds = new int[slot.Count];
        for (var code = 0; code < kinds.Length; code++)
        {
            var fill = slot[code];
            var seen = fill.IsFigure ? default : Calculation.Fill.Without(fill.State, fill.Cause);
            kinds[code] = same.CodeOf((isFigure ? fill.WithoutPick() : seen, fill.Pick >= 0));
        }

        // Test by test, what was alike so far is told apart.
        foreach (var test in tests)
        {
            var parted = new ValueSlot<long>();
            for (var code = 0; code < kinds.Length; code++) kinds[code] = parted.CodeOf((kinds[code] * 2L) + (test.Accepts(slot[code]) ? 1 : 0));
        }

        foreach (var worth in looks.Select(l => l.Worth).OfType<Choice[]>())
        {
            var parted = new ValueSlot<(int, Fill)>();
            for (var code = 0; code < kinds.Length; code++)
            {
                var pick = slot[code].Pick;
                kinds[code] = parted.CodeOf((kinds[code], pick < 0 ? default : worth[pick].At(line)));
            }
        }

        var first = new Dictionary<int, int>();
        var codes = new int[slot.Count];
        for (var code = 0; code < codes.Length; code++) codes[code] = first.TryAdd(kinds[code], code) ? code : first[kinds[code]];
        if (first.Count < slot.Count) slot.Codes = Pick(codes, slot.Codes);
    }

    /// <summary>The states since the last question: those that are alike in everything become one.</summary>
    private void Settle()
    {
        var groups = new Groups(states, [.. slots.Values], _ => { });
        if (asked is { } last)
        {
            var ways = last.Input.Entries.Length + 1;
            var next = new int[last.States * ways];
            Array.Fill(next, -1);
            for (var row = 0; row < states; row++) next[last.Cells[row]] = groups.Of[row];
            layers.Add(new Layer(last.Input, last.States, next, groups.First.Length));
        }
        else if (groups.First.Length < states)
        {
            var merged = layers[^1];
            layers[^1] = merged with { Next = Array.ConvertAll(merged.Next, n => n < 0 ? n : groups.Of[n]), StatesAfter = groups.First.Length };
        }

        foreach (var slot in slots.Values) slot.Codes = Pick(slot.Codes, groups.First);
        states = groups.First.Length;
        asked = null;
    }

    /// <summary>Only what can be told apart later is kept: a row of a table that gives a number, and is no condition, is not.</summary>
    private Fill Normal(Step step, Fill fill) => (kept is not null && step.Index == target) || step is QuestionStep or EligibilityStep or TableStep { Unit.IsNumber: false } ? fill : fill.WithoutPick();

    private static int[] Pick(int[] codes, int[] at)
    {
        var picked = new int[at.Length];
        for (var i = 0; i < at.Length; i++) picked[i] = codes[at[i]];
        return picked;
    }

    /// <summary>What an input comes out as where <see cref="cells"/> stand above it.</summary>
    private Fill Answered(Input input, int way)
    {
        if (input.Table is { } table) return table.Ends[way];
        var entry = way == input.Unasked ? default : input.Entries[way];
        return Normal(input.Step, Evaluator.At(input.Step, entry, cells, steps));
    }

    /// <summary>The states by what some lines came out as, and by what was gathered.</summary>
    private Groups Group(IEnumerable<int> lines, Slot? tally = null)
    {
        var fills = lines.Select(l => (Line: l, Slot: (FillSlot)slots[(SlotKind.Fill, l)])).ToList();
        return new Groups(states, [.. tally is null ? Array.Empty<Slot>() : [tally], .. fills.Select(f => f.Slot)], state =>
        {
            foreach (var (line, slot) in fills) cells[line] = slot[slot.Codes[state]];
        });
    }

    /// <param name="Input">What was asked.</param>
    /// <param name="States">States before.</param>
    /// <param name="Cells">Of each state since: the state before and the way to answer, as the place of the two in a layer.</param>
    private sealed record Asked(Input Input, int States, int[] Cells);
}
