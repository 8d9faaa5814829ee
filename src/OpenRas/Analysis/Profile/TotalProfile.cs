using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>The values that one line can have, over all complete sets of answers.</summary>
public sealed class TotalProfile
{
    internal TotalProfile(FormLine line, IReadOnlyList<ReachedValue>? values, IReadOnlyList<NumberRange> unreached)
    {
        Line = line;
        Values = values;
        Unreached = unreached;
    }

    /// <summary>The line.</summary>
    public FormLine Line { get; }

    /// <summary>
    /// Each value that some set of answers reaches, from low to high, and how many reach it. That number is null when sets of answers are not counted. The list
    /// is null when they are too many to follow.
    /// </summary>
    public IReadOnlyList<ReachedValue>? Values { get; }

    /// <summary>
    /// Whole numbers between the least and the greatest that no set of answers reaches, in ranges; empty when every one is reached, or when values are not
    /// whole.
    /// </summary>
    public IReadOnlyList<NumberRange> Unreached { get; }
}

/// <summary>A value, and how many sets of answers reach it.</summary>
public sealed class ReachedValue
{
    internal ReachedValue(decimal value, BigInteger? sheets)
    {
        Value = value;
        AnswerSets = sheets;
    }

    /// <summary>The value.</summary>
    public decimal Value { get; }

    /// <summary>How many sets of answers reach it; null when they are not counted.</summary>
    public BigInteger? AnswerSets { get; }
}
