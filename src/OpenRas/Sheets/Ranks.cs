using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenRas.Sheets;

/// <summary>Numbers keys from 0 by their first appearance: in an array where that is not much larger than the keys are many, else by hashing.</summary>
internal sealed class Ranks : IDisposable
{
    private const int MostPlaces = 1 << 25;

    private readonly Scratch<int>? scratch;
    private readonly int[]? places;
    private readonly Dictionary<long, int>? hashed;
    private int count;

    /// <summary>A key with its number, as it is hashed.</summary>
    private const long BytesOfAKey = 32;

    /// <summary>What it takes now.</summary>
    internal long Bytes => scratch is { } all ? sizeof(int) * (long)all.Length : BytesOfAKey * count;

    /// <param name="size">Keys are below this.</param>
    /// <param name="keys">How many will be asked for, at most.</param>
    internal Ranks(long size, long keys)
    {
        if (size > Math.Min((8 * keys) + 1024, MostPlaces))
        {
            hashed = [];
            return;
        }

        scratch = new Scratch<int>((int)size);
        places = scratch.Items;
    }

    public void Dispose() => scratch?.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Of(long key)
    {
        if (places is not null)
        {
            ref var place = ref places[key];
            if (place == 0) place = ++count;
            return place - 1;
        }

        ref var rank = ref CollectionsMarshal.GetValueRefOrAddDefault(hashed!, key, out var isKnown);
        if (!isKnown) rank = count++;
        return rank;
    }
}
