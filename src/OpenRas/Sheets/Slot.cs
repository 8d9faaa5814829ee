using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>One thing that is kept in mind on the way, such as what a line came out as: by a code for each state that the sheets can be in.</summary>
internal abstract class Slot
{
    /// <summary>The code of each state.</summary>
    internal int[] Codes { get; set; } = [0];

    /// <summary>Codes are below this.</summary>
    internal abstract int Count { get; }

    /// <summary>What the values take that are written down for that; a plain sum is not.</summary>
    internal abstract long Bytes { get; }

    /// <summary>The code of what nothing was gathered into yet.</summary>
    internal virtual int Start => 0;

    /// <summary>The same, for another way to go on. What codes mean is shared.</summary>
    internal virtual Slot Fork()
    {
        var fork = (Slot)MemberwiseClone();
        fork.Codes = [.. Codes];
        return fork;
    }
}

/// <summary>A thing that is told apart by its value.</summary>
internal class ValueSlot<T> : Slot
    where T : notnull
{
    /// <summary>In a dictionary and in a list, which both have room for more.</summary>
    private static readonly long BytesOfAValue = 2 * ((2 * Unsafe.SizeOf<T>()) + (4 * sizeof(int)));

    private readonly Dictionary<T, int> codes = [];
    private readonly List<T> values = [];

    internal override int Count => values.Count;

    internal override long Bytes => BytesOfAValue * values.Count;

    internal T this[int code] => values[code];

    internal int CodeOf(T value)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, value, out var isKnown);
        if (!isKnown)
        {
            code = values.Count;
            values.Add(value);
        }

        return code;
    }
}

/// <summary>What a line came out as.</summary>
internal sealed class FillSlot : ValueSlot<Fill>;

/// <summary>What a total or a count has gathered. A plain sum is coded by its size, so that adding to it is adding to the code.</summary>
internal sealed class TallySlot(decimal least, decimal greatest, int places) : Slot
{
    private const int MostPlain = 1 << 30;

    private readonly ValueSlot<Tally> others = new();
    private readonly decimal scale = Scale(places);
    private readonly int plain = Size(least, greatest, places);

    internal override int Count => plain + others.Count;

    internal override long Bytes => others.Bytes;

    internal override int Start => CodeOf(default);

    internal Tally this[int code] => code < plain ? Tally.Of(least + (code / scale)) : others[code - plain];

    internal int CodeOf(in Tally tally) => IsPlain(tally) && Offset(tally.Sum - least) is { } code ? code : plain + others.CodeOf(tally);

    /// <summary>What adding one more thing adds to the code of a plain sum; null where it is no plain sum.</summary>
    internal int? StepOf(in Tally more) => plain > 0 && IsPlain(more) && more.Sum * scale is var step && step % 1 == 0 && Math.Abs(step) < MostPlain ? (int)step : null;

    /// <summary>The code with a step added; null where it was or becomes no plain sum.</summary>
    internal int? Plus(int code, int step) => code < plain && code + step is >= 0 and var sum && sum < plain ? sum : null;

    /// <summary>Whether every state has a plain sum, and still has one with any of these steps added.</summary>
    internal bool HasRoomFor(int[] steps)
    {
        if (steps.Length == 0 || Codes.Length == 0) return false;
        var (least, greatest) = (Codes.Min(), Codes.Max());
        return greatest < plain && least + steps.Min() >= 0 && greatest + steps.Max() < plain;
    }

    private static bool IsPlain(in Tally tally) => tally is { Applies: true, Cause: null };

    private int? Offset(decimal above) => above >= 0 && above * scale is var code && code < plain && code % 1 == 0 ? (int)code : null;

    private static decimal Scale(int places) => Enumerable.Repeat(10m, places).Aggregate(1m, (scale, ten) => scale * ten);

    private static int Size(decimal least, decimal greatest, int places) =>
        places <= 9 && greatest - least < MostPlain && ((greatest - least) * Scale(places)) + 1 is var size && size <= MostPlain ? (int)size : 0;
}
