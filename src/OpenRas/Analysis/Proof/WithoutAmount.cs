using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>Sets of answers that give neither an amount nor nothing.</summary>
public sealed class WithoutAmount
{
    internal WithoutAmount(Outcome outcome, FormLine line, IReadOnlyList<string> where, BigInteger? sheets)
    {
        Outcome = outcome;
        Line = line;
        Where = where;
        AnswerSets = sheets;
    }

    /// <summary>The outcome that they give.</summary>
    public Outcome Outcome { get; }

    /// <summary>The line where that outcome begins.</summary>
    public FormLine Line { get; }

    /// <summary>The rows of that line that say so, as the file writes them (<c>score: 186 and over</c>); empty when it is no table.</summary>
    public IReadOnlyList<string> Where { get; }

    /// <summary>How many complete sets of answers these are, with no total given that could be added up; null when they were not counted.</summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>Whether we know that there are such sets of answers. If false, there were too many to follow, and such sets are only not ruled out.</summary>
    public bool IsKnown { get; internal init; } = true;

    /// <summary>Of <see cref="Where"/>, the rows that state a condition.</summary>
    internal IReadOnlyList<string> Named { get; init; } = [];
}
