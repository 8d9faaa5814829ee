using System.Numerics;

namespace OpenRas.Planning;

/// <summary>Some rows of a table, or other things in a row, by place. Sixty-four are compared at once: a table has up to 5,000 of them, and each combination looks at them all.</summary>
internal readonly struct RowSet
{
    private readonly ulong[] bits;

    private RowSet(ulong[] bits) => this.bits = bits;

    internal bool IsEmpty => !bits.AsSpan().ContainsAnyExcept(0UL);

    internal static RowSet Of(int count, Func<int, bool> has)
    {
        var bits = new ulong[(count + 63) / 64];
        for (var row = 0; row < count; row++)
        {
            if (has(row)) bits[row / 64] |= 1UL << row;
        }

        return new(bits);
    }

    /// <summary>The same rows, but for these: out where they were in, and in where they were out.</summary>
    internal RowSet Turned(IEnumerable<int> rows)
    {
        var turned = (ulong[])bits.Clone();
        foreach (var row in rows) turned[row / 64] ^= 1UL << row;
        return new(turned);
    }

    internal RowSet And(RowSet other)
    {
        var both = new ulong[bits.Length];
        for (var i = 0; i < both.Length; i++) both[i] = bits[i] & other.bits[i];
        return new(both);
    }

    internal bool IsSame(RowSet other) => bits.AsSpan().SequenceEqual(other.bits);

    /// <summary>The rows in their order.</summary>
    internal IEnumerable<int> Rows()
    {
        for (var i = 0; i < bits.Length; i++)
        {
            for (var left = bits[i]; left != 0; left &= left - 1) yield return (i * 64) + BitOperations.TrailingZeroCount(left);
        }
    }
}
