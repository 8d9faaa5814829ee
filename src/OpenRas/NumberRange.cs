namespace OpenRas;

/// <summary>Numbers that may be answered, from <see cref="From"/> in steps to <see cref="To"/>.</summary>
public sealed record NumberRange
{
    internal NumberRange(decimal from, decimal to, decimal step)
    {
        From = from;
        To = to;
        Step = step;
    }

    /// <summary>The least number.</summary>
    public decimal From { get; }

    /// <summary>The greatest number.</summary>
    public decimal To { get; }

    /// <summary>The distance from one number to the next, more than 0.</summary>
    public decimal Step { get; }

    /// <summary>Whether a number is among them.</summary>
    public bool Contains(decimal number) => number >= From && number <= To && (number - From) % Step == 0;

    /// <summary>Every one of them, rising.</summary>
    internal IEnumerable<decimal> All()
    {
        for (var number = From; number <= To; number += Step) yield return number;
    }
}
