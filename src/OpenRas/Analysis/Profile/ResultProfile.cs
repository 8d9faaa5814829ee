using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>One result, over all complete sets of answers.</summary>
public sealed class ResultProfile
{
    internal ResultProfile(string label, FormLine line, IReadOnlyList<OutcomeCount> outcomes, BoundedFigure? least, BoundedFigure? greatest, LargestChange? largestChange, LargestChange? largestStep, IReadOnlyList<QuestionEffect> questions, IReadOnlyList<FormLine> blank)
    {
        Label = label;
        Line = line;
        Outcomes = outcomes;
        Least = least;
        Greatest = greatest;
        LargestChange = largestChange;
        LargestStep = largestStep;
        Questions = questions;
        Blank = blank;
    }

    /// <summary>What the result is called.</summary>
    public string Label { get; }

    /// <summary>Its line.</summary>
    public FormLine Line { get; }

    /// <summary>How many sets of answers give each outcome; empty when they could not be followed.</summary>
    public IReadOnlyList<OutcomeCount> Outcomes { get; }

    /// <summary>
    /// The least amount, not counting nothing; null when there is none. If sets of answers could not be followed, it gives the figures that the least amount
    /// lies between, should there be one.
    /// </summary>
    public BoundedFigure? Least { get; }

    /// <summary>The same for the greatest amount.</summary>
    public BoundedFigure? Greatest { get; }

    /// <summary>Two sets of answers, one answer apart, whose amounts differ the most of those that were found; null when none were found.</summary>
    public LargestChange? LargestChange { get; }

    /// <summary>The same, if that answer may differ by one level only.</summary>
    public LargestChange? LargestStep { get; }

    /// <summary>Every question, in the order of the definition, and what changing it alone can do to this result.</summary>
    public IReadOnlyList<QuestionEffect> Questions { get; }

    /// <summary>
    /// The lines that give something not published, not read or not clear for some set of answers, or for every one; empty when there are none.
    /// </summary>
    public IReadOnlyList<FormLine> Blank { get; }

    /// <summary>The number of questions whose effect we do not know exactly.</summary>
    public int NotFollowed => Questions.Count(q => !q.Change.IsExact || q.ChangesOutcome is null);
}

/// <summary>How many sets of answers give one outcome.</summary>
public sealed class OutcomeCount
{
    internal OutcomeCount(Outcome outcome, string? text, BigInteger? sheets)
    {
        Outcome = outcome;
        Text = text;
        AnswerSets = sheets;
    }

    /// <summary>The outcome that they give.</summary>
    public Outcome Outcome { get; }

    /// <summary>The words, for a result of words; <c>yes</c> or <c>no</c> for a test; otherwise null.</summary>
    public string? Text { get; }

    /// <summary>How many sets of answers give it; null when they are not counted.</summary>
    public BigInteger? AnswerSets { get; }
}

/// <summary>Two sets of answers that differ in one answer. Nothing counts as 0.</summary>
public sealed class LargestChange
{
    internal LargestChange(string question, Allocation from, Allocation to, BoundedFigure difference)
    {
        Question = question;
        Smaller = from;
        Larger = to;
        Difference = difference;
    }

    /// <summary>The name of the question, or of the total that is given.</summary>
    public string Question { get; }

    /// <summary>The set of answers with the smaller amount, calculated.</summary>
    public Allocation Smaller { get; }

    /// <summary>The set of answers with the larger amount, calculated.</summary>
    public Allocation Larger { get; }

    /// <summary>How much larger it is, in the unit of the result: at least so much. If other sets of answers could not be followed, it may be more.</summary>
    public BoundedFigure Difference { get; }
}

/// <summary>What one question alone can do to a result, if all other answers stay the same.</summary>
public sealed class QuestionEffect
{
    internal QuestionEffect(FormLine question, BoundedFigure change, bool? changesOutcome, IReadOnlyList<FormLine> asks)
    {
        Question = question;
        Change = change;
        ChangesOutcome = changesOutcome;
        Asks = asks;
    }

    /// <summary>The question, or the total that is given.</summary>
    public FormLine Question { get; }

    /// <summary>The most that it can change the amount by. Nothing counts as 0.</summary>
    public BoundedFigure Change { get; }

    /// <summary>Whether it can change the outcome: an amount, nothing, a referral, a blank. Null when we do not know.</summary>
    public bool? ChangesOutcome { get; }

    /// <summary>The questions that the result needs, and that are asked or not depending on the answer to this one.</summary>
    public IReadOnlyList<FormLine> Asks { get; }

    /// <summary>
    /// Whether no answer to it changes the result, if all other answers stay the same. What is asked because of it may still change the result, and so may
    /// figures that are not in the file.
    /// </summary>
    public bool ChangesNothing => Change.AtMost == 0 && ChangesOutcome is false;
}
