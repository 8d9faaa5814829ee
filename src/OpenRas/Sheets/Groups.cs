using System.Numerics;

namespace OpenRas.Sheets;

/// <summary>States put together by the codes that some slots have for them, so that each combination is looked at once.</summary>
internal sealed class Groups
{
    private readonly Action<int> load;

    /// <param name="states">How many states there are.</param>
    /// <param name="slots">By which they are told apart.</param>
    /// <param name="load">Makes what a state holds ready to be looked at.</param>
    internal Groups(int states, Slot[] slots, Action<int> load)
    {
        this.load = load;
        Slot[] telling = [.. slots.Where(s => s.Count > 1)];
        if (telling is [var only])
        {
            (Of, First) = Rank<int>(only.Codes.AsSpan(0, states), only.Count);
            return;
        }

        using var scratch = new Scratch<long>(states);
        var keys = scratch.Span;
        var size = 1L;
        foreach (var slot in telling)
        {
            if (size > long.MaxValue / slot.Count) size = Shorten(keys, size);
            var codes = slot.Codes;
            for (var state = 0; state < states; state++) keys[state] = (keys[state] * slot.Count) + codes[state];
            size *= slot.Count;
        }

        (Of, First) = Rank<long>(keys, size);
    }

    /// <summary>The group of each state.</summary>
    internal int[] Of { get; }

    /// <summary>A state of each group.</summary>
    internal int[] First { get; }

    /// <summary>One answer for each group; a state of it is loaded when it is asked for.</summary>
    internal T[] Each<T>(Func<int, T> answer)
    {
        var all = new T[First.Length];
        for (var group = 0; group < all.Length; group++)
        {
            load(First[group]);
            all[group] = answer(First[group]);
        }

        return all;
    }

    internal void Load(int group) => load(First[group]);

    /// <summary>Keys become their numbers; there are that many.</summary>
    private static long Shorten(Span<long> keys, long size)
    {
        var (of, first) = Rank<long>(keys, size);
        for (var state = 0; state < of.Length; state++) keys[state] = of[state];
        return first.Length;
    }

    /// <summary>Numbers the keys by their first appearance.</summary>
    private static (int[] Of, int[] First) Rank<T>(ReadOnlySpan<T> keys, long size)
        where T : struct, IBinaryInteger<T>
    {
        using var ranks = new Ranks(size, keys.Length);
        var of = new int[keys.Length];
        var first = new List<int>();
        for (var state = 0; state < keys.Length; state++)
        {
            of[state] = ranks.Of(long.CreateTruncating(keys[state]));
            if (of[state] == first.Count) first.Add(state);
        }

        return (of, [.. first]);
    }
}
