namespace OpenRas;

/// <summary>Changes that lack a clear stated reason in the same way.</summary>
public sealed record ChangesWithoutReason
{
    internal ChangesWithoutReason(int count, decimal? sum)
    {
        Count = count;
        Sum = sum;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How far they move the figure together, exact; null when we do not know.</summary>
    public decimal? Sum { get; }
}
