using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>The proof of one line. Immutable.</summary>
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

    /// <summary>
    /// The verdict in words. Words have no order and are no amount. For a line of words, a proof says <c>proved to be determined</c> or
    /// <c>proved where it is determined</c>.
    /// </summary>
    public string Printed => Language.English.Proof.Verdict(this);

    /// <summary>The finding and the verdict: <c>more need can lower it, as two sets of answers show (refuted)</c>.</summary>
    public string Finding => Language.English.Proof.Finding(this);

    /// <summary>The sets of answers that were compared, if something is proved; otherwise null.</summary>
    public ComparedAnswerSets? Compared { get; }

    /// <summary>
    /// The ground of the verdict, in words: <c>over the 2 values of "Points" whose amount is known, 16 and 22</c>. Null when nothing is proved or refuted.
    /// </summary>
    public string? RestsOn => Language.English.Proof.RestsOn(this);

    /// <summary>Whether some set of answers gives an amount or nothing.</summary>
    public bool HasAmount => Argument.How is How.NoNeed or How.NoPair || Verdict is not Verdict.NothingToProve;

    /// <summary>The reason for the verdict, in a sentence: what was compared, which line stopped it, or what is not published.</summary>
    public string Reason => Language.English.Proof.Reason(this);

    /// <summary>Two sets of answers that show it, if the verdict is refuted; otherwise null.</summary>
    public CounterExample? CounterExample { get; }

    /// <summary>The reason that the scheme itself gives, if the verdict is refuted and the definition acknowledges it with a source; otherwise null.</summary>
    public PublishedReason? PublishedReason { get; internal init; }

    /// <summary>
    /// Two sets of answers: with less need a person decides, and with more need the result is nothing. We do not count that as a decrease, and it is no proof
    /// either. Null when none were found.
    /// </summary>
    public CounterExample? ReferredThenNothing { get; }

    /// <summary>The outcomes of sets of answers that give neither an amount nor nothing, by the line where each begins; empty when there are none.</summary>
    public IReadOnlyList<WithoutAmount> WithoutAmount { get; }

    /// <summary>How the verdict was come to.</summary>
    internal Argument Argument { get; }

    /// <summary>Words have no order, so that nothing is said of more and less.</summary>
    internal bool IsWords => Line.Unit == RasUnit.Words;

    /// <summary>Whether every set of answers that it says nothing of is so because something is not on record.</summary>
    internal bool IsOnlyNotKnown => WithoutAmount.All(w => w.Outcome.IsBlank());
}
