namespace OpenRas.Oracle.Making;

/// <summary>A question or line that was made, as far as those below it must know it.</summary>
/// <param name="Unit">points, £ a week, hours a week, share, words, number, yes-no; or nothing for answers without a value.</param>
internal sealed record Made(string Id, string Unit)
{
    internal string Kind { get; init; } = "question";

    internal string Counts { get; init; } = "";

    /// <summary>The names of its answers in order, without those that stand aside.</summary>
    internal IReadOnlyList<string> Answers { get; init; } = [];

    internal IReadOnlyList<string> Aside { get; init; } = [];

    /// <summary>The words that a table of words gives.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    internal decimal Least { get; init; }

    internal decimal Most { get; init; }

    internal bool IsWhole { get; init; }

    /// <summary>The condition without which it does not apply.</summary>
    internal string? Only { get; init; }

    /// <summary>Whether it may be left out although it has no condition of its own.</summary>
    internal bool MayBeLeftOut { get; init; }

    /// <summary>Whether it is a test that is no more than a condition with a name.</summary>
    internal bool StopsNothing { get; init; }

    /// <summary>The other body whose money it is.</summary>
    internal string? PaidBy { get; init; }

    /// <summary>Whether it takes scores between its answers, so that no part of a total says what its answers are worth there.</summary>
    internal bool IsInBetween { get; init; }

    internal bool TakesOff { get; init; }

    internal bool HasScores { get; init; }

    internal bool IsQuestion => Kind == "question";

    /// <summary>Whether it comes out as a number that a line can be made from.</summary>
    internal bool IsNumber => Unit is not ("" or "words" or "yes-no");

    internal bool AlwaysApplies => Only is null && !MayBeLeftOut;
}
