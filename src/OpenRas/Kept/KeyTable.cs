namespace OpenRas.Kept;

/// <summary>What was kept under a key of two numbers. It is found without a lock, and whoever comes second finds what the first kept.</summary>
internal sealed class KeyTable<T>
    where T : class
{
    /// <summary>What one thing takes beside itself: its slot, and at most four places for it.</summary>
    internal const int BytesOfOne = 72;

    private readonly object writing = new();
    private Slot?[] slots = new Slot?[16];
    private int count;

    internal T? Find(long sum, ulong rest)
    {
        var all = slots;
        for (var at = Place(sum, rest, all.Length); all[at] is { } slot; at = (at + 1) & (all.Length - 1))
        {
            if (slot.Sum == sum && slot.Rest == rest) return slot.Value;
        }

        return null;
    }

    internal T Keep(long sum, ulong rest, T value)
    {
        lock (writing)
        {
            if (Find(sum, rest) is { } first) return first;
            if (++count > slots.Length / 2) Grow();
            Put(slots, new Slot(sum, rest, value));
            return value;
        }
    }

    private void Grow()
    {
        var larger = new Slot?[slots.Length * 2];
        foreach (var slot in slots.OfType<Slot>()) Put(larger, slot);
        Volatile.Write(ref slots, larger);
    }

    private static void Put(Slot?[] all, Slot slot)
    {
        var at = Place(slot.Sum, slot.Rest, all.Length);
        while (all[at] is not null) at = (at + 1) & (all.Length - 1);
        Volatile.Write(ref all[at], slot);
    }

    private static int Place(long sum, ulong rest, int length)
    {
        const ulong Spread = 0x9E37_79B9_7F4A_7C15;
        unchecked
        {
            var mixed = (((ulong)sum * Spread) ^ rest) * Spread;
            return (int)(mixed >> 32) & (length - 1);
        }
    }

    private sealed class Slot(long sum, ulong rest, T value)
    {
        internal readonly long Sum = sum;
        internal readonly ulong Rest = rest;
        internal readonly T Value = value;
    }
}
