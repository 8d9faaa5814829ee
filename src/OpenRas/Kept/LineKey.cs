using OpenRas.Calculation;

namespace OpenRas.Kept;

/// <summary>
/// By what two fillings of a line are known to be the same: what is said on the line, and the codes of the lines that it looks at. A total of many parts is
/// looked up by their sum instead, in whole numbers. It adds nothing up for a form: equal keys only say that the evaluator would give the same again.
/// </summary>
internal sealed class LineKey
{
    private const int Bits = 64;
    private const int BitsOfEntry = 16;
    private const int MostAddends = 80;
    private const int LargestWeight = 1_000;

    private readonly (int Line, int Bits)[] looks;
    private readonly (int Line, long Weight, int Scale)[] addends;

    private LineKey((int Line, int Bits)[] looks, (int Line, long Weight, int Scale)[] addends) => (this.looks, this.addends) = (looks, addends);

    /// <summary>Whether it has all that is said of the line. Of a sum nobody knows which parts it has.</summary>
    internal bool SaysAll => addends.Length == 0;

    /// <summary>Whether nothing but what is said on the line matters.</summary>
    internal bool IsAlone => looks.Length == 0 && SaysAll;

    /// <summary>The lines that it looks at.</summary>
    internal IEnumerable<int> Lines => looks.Select(l => l.Line);

    /// <summary>Null for a line that looks at too much, or through one line at another.</summary>
    internal static LineKey? Of(Step step, Step[] steps)
    {
        if (step is TotalStep { PartsState: not State.Figure } || LooksThrough(step, steps)) return null;
        var all = Looks(step.Gates.Concat(step.Reads));
        if (all.Sum(l => l.Bits) <= Bits - BitsOfEntry) return new LineKey(all, []);
        if (step is not TotalStep total || total.Addends.Length > MostAddends || !Array.TrueForAll(total.Addends, IsAdded)) return null;
        var whether = Looks(step.Gates.Concat(step.Only?.Steps ?? []));
        return whether.Sum(l => l.Bits) <= Bits / 2 ? new LineKey(whether, Array.ConvertAll(total.Addends, Weighted)) : null;

        (int Line, int Bits)[] Looks(IEnumerable<int> lines) => [.. lines.Distinct().Select(l => (l, LineFill.BitsFor(steps[l])))];
    }

    /// <summary>Two numbers that are the same only where the line is filled with the same; false where a line above says too little.</summary>
    internal bool TryMake(in Entry entry, FilledLine?[] lines, out long sum, out ulong rest)
    {
        (sum, rest) = (0, 0);
        if (entry.Kind == EntryKind.Numbered) return false;
        if (entry.Kind != EntryKind.None) rest = entry.Kind == EntryKind.Picked ? (ulong)(entry.Pick + 2) : 1;
        foreach (var (line, bits) in looks)
        {
            var above = lines[line]!.Filled;
            if (!above.SaysAll || above.Code < 0 || above.Code >> bits != 0) return false;
            rest = (rest << bits) | (uint)above.Code;
        }

        return addends.Length == 0 || TryAdd(lines, ref sum, ref rest);
    }

    private bool TryAdd(FilledLine?[] lines, ref long sum, ref ulong rest)
    {
        var decimals = 0UL;
        foreach (ref readonly var addend in addends.AsSpan())
        {
            var above = lines[addend.Line]!.Filled;
            if (above.Scale == 0) return false;
            sum += above.Parts * addend.Weight;
            decimals |= above.Scale << addend.Scale;
        }

        if (decimals > uint.MaxValue) return false;
        rest = (rest << (Bits / 2)) | decimals;
        return true;
    }

    /// <summary>A share by a table that may draw a straight line is written by what that table looks at.</summary>
    private static bool LooksThrough(Step step, Step[] steps) => step is AbatementStep { Share: null } abatement && steps[abatement.By] is TableStep { StraightLine: >= 0 };

    private static bool IsAdded(Addend addend) =>
        addend is { Only: null, Worth: null } && Math.Abs(addend.Weight) <= LargestWeight && decimal.Truncate(addend.Weight * LineFill.PartsOfOne) == addend.Weight * LineFill.PartsOfOne;

    private static (int Line, long Weight, int Scale) Weighted(Addend addend) =>
        (addend.Step, (long)(addend.Weight * LineFill.PartsOfOne), addend.IsPlain ? 0 : addend.Weight.Scale);
}
