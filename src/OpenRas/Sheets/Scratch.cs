using System.Buffers;

namespace OpenRas.Sheets;

/// <summary>
/// An array to work on for a while, all zeros at first: a small one is lent and taken again, a large one is as long as it must be, and is gone afterwards.
/// The lender would round it up to a power of two, and keep it for as long as the program runs.
/// </summary>
internal sealed class Scratch<T> : IDisposable
{
    private const int MostLent = 1 << 17;

    private readonly T[] items;
    private readonly bool isLent;

    internal Scratch(int length)
    {
        (isLent, Length) = (length <= MostLent, length);
        items = isLent ? ArrayPool<T>.Shared.Rent(length) : new T[length];
        if (isLent) Array.Clear(items, 0, length);
    }

    internal int Length { get; }

    internal Span<T> Span => items.AsSpan(0, Length);

    /// <summary>For a loop that asks for one at a time; no shorter than <see cref="Length"/>.</summary>
    internal T[] Items => items;

    public void Dispose()
    {
        if (isLent) ArrayPool<T>.Shared.Return(items);
    }
}
