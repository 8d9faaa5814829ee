using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>What is proved of one line. Immutable.</summary>
public sealed class LineProof
{
    internal LineProof(FormLine line, Verdict verdict, Argument argument, CounterExample? counterExample, CounterExample? referredThenNothing, IReadOnlyList<WithoutAmount> withoutAmount, ComparedAnswerSets? compared)
    {
        Line = line;
        Verdict = verdict;
        Argument = argument;
        CounterExample = counterExample;
        ReferredThenNothing = referredThenNothing;
        WithoutAmount = withoutAmount;
        Compared = compared;
    }

    /// <summary>The line.</summary>
    public FormLine Line { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The verdict in words. Words have no order and are no amount: of them it is <c>proved where it is determined</c>.</summary>
    public string Printed => Language.English.Proof.Verdict(this);

    /// <summary>What the verdict says, and the verdict: <c>more need can lower it (refuted)</c>.</summary>
    public string Finding => Language.English.Proof.Finding(this);

    /// <summary>The sets of answers that were compared, for what is proved; null where nothing is.</summary>
    public ComparedAnswerSets? Compared { get; }

    /// <summary>What the verdict rests on, in words: <c>over the 2 values of "Points" whose amount is known, 16 and 22</c>. Null where there is nothing to prove.</summary>
    public string? RestsOn => Language.English.Proof.RestsOn(this);

    /// <summary>Whether some set of answers gives an amount or nothing.</summary>
    public bool HasAmount => Argument.How is How.NoNeed or How.NoPair || Verdict is not Verdict.NothingToProve;

    /// <summary>Why, in a sentence: what was compared, or which line stopped it, or what is not published.</summary>
    public string Reason => Language.English.Proof.Reason(this);

    /// <summary>For what is refuted: two sets of answers that show it. Otherwise null.</summary>
    public CounterExample? CounterExample { get; }

    /// <summary>For what is refuted: the reason that the scheme itself gives for it, where the definition acknowledges it with a source. Otherwise null.</summary>
    public PublishedReason? PublishedReason { get; internal init; }

    /// <summary>
    /// Two sets of answers of which the one with less need is referred to somebody, and the one with more need gives nothing. That is neither a decrease nor
    /// right; null where it was not found.
    /// </summary>
    public CounterExample? ReferredThenNothing { get; }

    /// <summary>What sets of answers give that is neither an amount nor nothing, by the line where it arises; empty where there is none.</summary>
    public IReadOnlyList<WithoutAmount> WithoutAmount { get; }

    /// <summary>How the verdict was come to.</summary>
    internal Argument Argument { get; }

    /// <summary>Words have no order, so that nothing is said of more and less.</summary>
    internal bool IsWords => Line.Unit == RasUnit.Words;

    /// <summary>Whether every set of answers that it says nothing of is so because something is not on record.</summary>
    internal bool IsOnlyNotKnown => WithoutAmount.All(w => w.Outcome is Outcome.Unpublished or Outcome.Unread or Outcome.Unclear);
}
