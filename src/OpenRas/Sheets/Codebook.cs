namespace OpenRas.Sheets;

/// <summary>
/// What codes mean, for all ways to go on from one start: a value of a line has one code, whichever way led to it. So what a line comes out as where it
/// hangs on one thing alone is worked out once for each code of that thing.
/// </summary>
internal sealed class Codebook
{
    /// <summary>Of a thing with more codes than this, what was worked out is not kept.</summary>
    private const int MostKept = 1 << 22;

    private readonly Dictionary<(bool IsGathered, int Step), Slot> slots = [];
    private readonly Dictionary<int, int[]> made = [];

    /// <summary>What everything that is known here takes.</summary>
    internal long Bytes => slots.Values.Sum(s => s.Bytes) + (sizeof(int) * made.Values.Sum(m => (long)m.Length));

    /// <summary>A slot for what a line comes out as.</summary>
    internal FillSlot Fills(int step) => (FillSlot)Slot((false, step), () => new FillSlot());

    /// <summary>A slot for what a line gathers, with nothing gathered yet.</summary>
    internal Slot Gathered(int step, int states, Func<Slot> make)
    {
        var slot = Slot((true, step), make);
        slot.Codes = new int[states];
        Array.Fill(slot.Codes, slot.Start);
        return slot;
    }

    /// <summary>For each code of a thing, that of what a line comes out as, which hangs on it alone; null where it has too many.</summary>
    /// <param name="step">The line.</param>
    /// <param name="of">On what it hangs.</param>
    /// <param name="make">Works it out for a code.</param>
    internal int[]? Through(int step, Slot of, Func<int, int> make)
    {
        if (of.Count > MostKept) return null;

        // 0 stands for what was not worked out yet.
        var known = made.GetValueOrDefault(step, []);
        if (known.Length < of.Count)
        {
            Array.Resize(ref known, of.Count);
            made[step] = known;
        }

        var codes = new int[of.Codes.Length];
        for (var state = 0; state < codes.Length; state++)
        {
            ref var code = ref known[of.Codes[state]];
            if (code == 0) code = make(of.Codes[state]) + 1;
            codes[state] = code - 1;
        }

        return codes;
    }

    private Slot Slot((bool IsGathered, int Step) key, Func<Slot> make)
    {
        if (!slots.TryGetValue(key, out var first)) slots[key] = first = make();
        return first.Fork();
    }
}
