using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenRas.Sheets;

/// <summary>
/// A walk through the layers of a table, with some best value for each state, or for each two states of two sheets side by side: in the field's words dynamic
/// programming over a decision diagram, and for two sheets a walk through its product with itself. Each reading has its own values; how it came to what
/// stands at the end is found here.
/// </summary>
internal static class Walk
{
    /// <summary>From an end back to the start: for each layer, the first first, how it was gone through.</summary>
    /// <param name="layers">The layers that lead there.</param>
    /// <param name="end">What was come to after the last of them.</param>
    /// <param name="into">For a layer and what was come to after it: how, and from what before it.</param>
    internal static T[] Back<T>(int layers, int end, Func<int, int, (T How, int Before)> into)
    {
        var way = new T[layers];
        for (var at = layers - 1; at >= 0; at--) (way[at], end) = into(at, end);
        return way;
    }
}

/// <summary>What a walk has come to after one layer: each key once, in the order in which they were first seen.</summary>
internal sealed class Front<T> : IDisposable
    where T : struct
{
    private const int Often = 1 << 12;

    private readonly Ranks ranks;
    private readonly List<T> all = [];

    /// <param name="size">Keys are below this.</param>
    /// <param name="keys">How many will be seen, at most.</param>
    internal Front(long size, long keys) => ranks = new Ranks(size, keys);

    internal int Count => all.Count;

    /// <summary>What it takes now.</summary>
    internal long Bytes => ranks.Bytes + ((long)all.Capacity * Unsafe.SizeOf<T>());

    /// <summary>Whether that, and what is held beside it, is in the budget; looked at from time to time alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsIn(Budget budget, int at, long held) => at % Often != 0 || budget.HasRoomFor(held + Bytes);

    internal T[] All => [.. all];

    /// <summary>What stands for a key; where the key is new, what is given stands there now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref T See(long key, in T given, out bool isNew)
    {
        var rank = ranks.Of(key);
        isNew = rank == all.Count;
        if (isNew) all.Add(given);
        return ref CollectionsMarshal.AsSpan(all)[rank];
    }

    public void Dispose() => ranks.Dispose();
}
