using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>What one line can come out as, over all complete sheets.</summary>
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

    /// <summary>Each value that some sheet reaches, rising, with the number of sheets that do (null where sheets are not counted); null where they are too many to follow.</summary>
    public IReadOnlyList<ReachedValue>? Values { get; }

    /// <summary>Whole numbers between the least and the greatest that no sheet reaches, in ranges; empty where every one is reached, or where values are not whole.</summary>
    public IReadOnlyList<NumberRange> Unreached { get; }
}

/// <summary>A value, and how many sheets reach it.</summary>
public sealed class ReachedValue
{
    internal ReachedValue(decimal value, BigInteger? sheets)
    {
        Value = value;
        AnswerSets = sheets;
    }

    /// <summary>The value.</summary>
    public decimal Value { get; }

    /// <summary>How many sheets; null where they are not counted.</summary>
    public BigInteger? AnswerSets { get; }
}
