namespace OpenRas;

/// <summary>Numbers that may be answered: <see cref="From"/>, and on in steps to <see cref="To"/>.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
/// <param name="Step">The distance between one and the next, more than 0.</param>
public sealed record NumberRange(decimal From, decimal To, decimal Step)
{
    /// <summary>Whether a number is among them.</summary>
    public bool Contains(decimal number) => number >= From && number <= To && (number - From) % Step == 0;

    /// <summary>Every one of them, rising.</summary>
    internal IEnumerable<decimal> All()
    {
        for (var number = From; number <= To; number += Step) yield return number;
    }
}
