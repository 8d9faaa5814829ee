using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>One result, over all complete sheets.</summary>
/// <param name="Label">What the result is called.</param>
/// <param name="Line">Its line.</param>
/// <param name="Outcomes">How many sheets come out in each way; empty where that could not be followed.</param>
/// <param name="Least">The least amount, nothing not among them; null where there is none.</param>
/// <param name="Greatest">The greatest amount; null where there is none.</param>
/// <param name="LargestChange">The two sheets, one answer apart, whose amounts differ the most; null where no answer changes an amount, or that could not be followed.</param>
/// <param name="LargestStep">The same where that answer differs by one level only.</param>
/// <param name="Questions">Every question, in the order of the definition: what changing it alone can do to this result.</param>
/// <param name="Blank">The lines at which some sheet, or every one, comes to something that is not published, not read or not clear; empty where none does.</param>
public sealed record ResultProfile(
    string Label,
    FormLine Line,
    IReadOnlyList<OutcomeCount> Outcomes,
    decimal? Least,
    decimal? Greatest,
    LargestChange? LargestChange,
    LargestChange? LargestStep,
    IReadOnlyList<QuestionEffect> Questions,
    IReadOnlyList<FormLine> Blank)
{
    /// <summary>How many questions could not be followed, so that they may change more than <see cref="LargestChange"/> says.</summary>
    public int NotFollowed => Questions.Count(q => q.ChangesOutcome is null);
}

/// <summary>How many sheets come out in one way.</summary>
/// <param name="Outcome">What they come out as.</param>
/// <param name="Sheets">How many; null where sheets are not counted.</param>
public sealed record OutcomeCount(Outcome Outcome, BigInteger? Sheets);

/// <summary>Two sheets that differ in one answer. Nothing counts as 0.</summary>
/// <param name="Question">The name of the question, or of the total that is given.</param>
/// <param name="From">The sheet with the smaller amount, calculated.</param>
/// <param name="To">The sheet with the larger amount, calculated.</param>
/// <param name="Difference">How much larger, in the unit of the result.</param>
/// <param name="IsAtLeast">Whether some question could not be followed, so that the largest change of all may be larger.</param>
public sealed record LargestChange(string Question, Allocation From, Allocation To, decimal Difference, bool IsAtLeast);

/// <summary>What one question alone can do to a result, all other answers standing.</summary>
/// <param name="Question">The question, or the total that is given.</param>
/// <param name="AtMost">The most that it can change the amount by, nothing counting as 0; null where that could not be followed.</param>
/// <param name="ChangesOutcome">Whether it can change what the result comes out as: an amount, nothing, a referral, a blank. Null where that could not be followed.</param>
/// <param name="Asks">The questions that the result needs and that are asked or not because of the answer to this one.</param>
public sealed record QuestionEffect(FormLine Question, decimal? AtMost, bool? ChangesOutcome, IReadOnlyList<FormLine> Asks)
{
    /// <summary>Whether no answer to it changes the result, all other answers standing. What is asked because of it may, and so may figures that are not in the file.</summary>
    public bool ChangesNothing => AtMost == 0 && ChangesOutcome is false;
}
