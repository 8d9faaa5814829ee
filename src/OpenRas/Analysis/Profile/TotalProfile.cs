using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>What one line can give, over all complete sets of answers.</summary>
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

    /// <summary>Each value that some set of answers reaches, rising, with the number of sets of answers that do. Null where they are too many to follow.</summary>
    public IReadOnlyList<ReachedValue>? Values { get; }

    /// <summary>Whole numbers between the least and the greatest that no set of answers reaches, in ranges; empty where every one is reached, or where values are not whole.</summary>
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

    /// <summary>How many sets of answers; null where they are not counted.</summary>
    public BigInteger? AnswerSets { get; }
}
