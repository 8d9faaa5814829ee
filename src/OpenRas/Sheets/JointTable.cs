using System.Numerics;
using System.Runtime.CompilerServices;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// All sheets at once: whatever they can have in common so far, input by input, and what one line comes out as at the end. Two sheets stand in the same
/// state as long as nothing that is still to come can tell them apart; so a table of totals and circumstances stands for billions of sheets. In the field's
/// words a layered multi-valued decision diagram, whose paths are the sheets.
/// </summary>
internal sealed class JointTable(IReadOnlyList<Layer> layers, Fill[] ends, IReadOnlyDictionary<int, Fill[]> kept)
{
    /// <summary>An end with its place in a dictionary, and what a count that is no small number takes beside its digits.</summary>
    private const long BytesOfAnEnd = 96;
    private const long BytesOfALargeCount = 24;

    private BigInteger[]? counts;
    private Dictionary<Fill, int>? endOf;

    internal IReadOnlyList<Layer> Layers { get; } = layers;

    /// <summary>States times ways to go on.</summary>
    internal long Cells { get; } = layers.Sum(l => (long)l.Next.Length);

    /// <summary>How much there is to hold.</summary>
    internal long Bytes => (sizeof(int) * Cells) + (BytesOfAnEnd * Ends.Length * (1 + Kept.Count));

    /// <summary>How many cells were made, before states that are alike became one.</summary>
    internal long CellsMade { get; init; }

    /// <summary>How much there was to hold while it was made, at most.</summary>
    internal long Peak { get; init; }

    /// <summary>What the line comes out as, for each state at the end.</summary>
    internal Fill[] Ends { get; } = ends;

    /// <summary>By the lines that were kept beside it: what they come out as, for each state at the end.</summary>
    internal IReadOnlyDictionary<int, Fill[]> Kept { get; } = kept;

    /// <summary>The table of a line.</summary>
    /// <param name="filling">How the form is filled in.</param>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="budget">Where it would take more, none is made.</param>
    /// <param name="kept">Lines below it that are kept too; null for none. With any list, even an empty one, ends of a table are told apart by its rows.</param>
    /// <param name="stopped">Where it would be too large: the lines that would have to be followed together there.</param>
    /// <returns>Null where it would be too large.</returns>
    internal static JointTable? Of(Filling filling, int line, int[] also, Budget budget, out int[] stopped, int[]? kept = null)
    {
        var maker = new JointTableMaker(filling, line, also, budget, kept);
        var table = maker.ToEnd();
        stopped = table is null ? maker.Stopped : [];
        return table;
    }

    /// <summary>How many sheets come to each state at the end; null where so many numbers take too much.</summary>
    internal BigInteger[]? Counts(Budget budget)
    {
        if (Layers.Count > 0 && !budget.HasRoomFor(Bytes + (Layers.Max(l => l.States + (long)l.StatesAfter) * BytesOfACount))) return null;
        var below = Layers.Select(l => l.Input.Table?.Counts(budget)).ToList();
        if (Layers.Zip(below).Any(l => l.First.Input.Table is not null && l.Second is null)) return null;
        return counts ??= Layers.Zip(below).Aggregate(new[] { BigInteger.One }, (before, layer) => layer.First.Count(before, layer.Second));
    }

    /// <summary>What it takes to count the sheets of a state.</summary>
    internal long BytesOfACount => Unsafe.SizeOf<BigInteger>() + (Digits < sizeof(int) ? 0 : BytesOfALargeCount + Digits);

    /// <summary>Bytes in which the number of all sheets can be written.</summary>
    private long Digits => Layers.Sum(l => (long)Math.Log2(l.Ways) + 1 + (l.Input.Table?.Digits * 8 ?? 0)) / 8;

    /// <summary>Every input that is answered on the way, below lines that stand in for them too.</summary>
    internal IEnumerable<int> Inputs => Layers.SelectMany(l => l.Input.Table?.Inputs ?? [l.Input.Step.Index]);

    /// <summary>The state at the end where the line comes out so.</summary>
    internal int EndOf(in Fill fill) => (endOf ??= Ends.Select((end, state) => (end, state)).ToDictionary(e => e.end, e => e.state))[fill];

    /// <summary>Some way to come to a state: for each input, how it is answered.</summary>
    /// <param name="state">A state before the layer <paramref name="layers"/>.</param>
    /// <param name="layers">The layers that lead there.</param>
    internal int[] PathTo(int state, int layers) => Walk.Back(layers, state, (at, after) =>
    {
        var cell = Array.IndexOf(Layers[at].Next, after);
        return (cell % Layers[at].Ways, cell / Layers[at].Ways);
    });

    /// <summary>Answers the inputs so, and what lines on the way stand in for.</summary>
    internal void Answer(int[] path, int[] ways)
    {
        for (var at = 0; at < path.Length; at++) Layers[at].Input.Answer(path[at], ways);
    }
}

/// <summary>One input: where each way to answer it leads from each state before.</summary>
/// <param name="Input">What is asked.</param>
/// <param name="States">States before it is asked.</param>
/// <param name="Next">For each state and each way, the state afterwards; -1 where that way is not open.</param>
/// <param name="StatesAfter">States afterwards.</param>
internal sealed record Layer(Input Input, int States, int[] Next, int StatesAfter)
{
    /// <summary>Every entry, and not to be asked.</summary>
    internal int Ways { get; } = Input.Entries.Length + 1;

    internal int From(int state, int way) => Next[(state * Ways) + way];

    /// <summary>From the sheets that come to each state before, those that come to each state after.</summary>
    /// <param name="before">Of each state before.</param>
    /// <param name="each">Of each way to answer, where what is asked is a line that stands in for others.</param>
    internal BigInteger[] Count(BigInteger[] before, BigInteger[]? each)
    {
        var after = new BigInteger[StatesAfter];
        for (var state = 0; state < States; state++)
        {
            for (var way = 0; way < Ways; way++)
            {
                if (From(state, way) is >= 0 and var next) after[next] += each is null ? before[state] : before[state] * each[way];
            }
        }

        return after;
    }
}
