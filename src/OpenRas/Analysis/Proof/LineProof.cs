namespace OpenRas.Analysis;

/// <summary>What is proved of one line. Immutable.</summary>
public sealed class LineProof
{
    internal LineProof(FormLine line, Verdict verdict, string reason, CounterExample? counterExample, CounterExample? referredThenNothing, IReadOnlyList<WithoutAmount> withoutAmount, ComparedSheets? compared, string? restsOn, bool hasAmount)
    {
        Line = line;
        Verdict = verdict;
        Reason = reason;
        CounterExample = counterExample;
        ReferredThenNothing = referredThenNothing;
        WithoutAmount = withoutAmount;
        Compared = compared;
        RestsOn = restsOn;
        HasAmount = hasAmount;
    }

    /// <summary>The line.</summary>
    public FormLine Line { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The verdict in words. Words have no order and are no amount: of them it is <c>proved where it is determined</c>.</summary>
    public string Printed => Verdict switch
    {
        Verdict.Proved => IsWords ? "proved to be determined" : "proved",
        Verdict.ProvedWhereThereIsAnAmount => Line.Unit.IsNumber ? "proved where there is an amount" : "proved where it is determined",
        Verdict.Refuted => "refuted",
        Verdict.NotProved => "not proved",
        _ => "nothing to prove",
    };

    /// <summary>What the verdict says, and the verdict: <c>more need can lower it (refuted)</c>.</summary>
    public string Finding => RestsOn is { } ground && !IsWords ? $"{Said}, {ground} ({Printed})" : $"{Said} ({Printed})";

    /// <summary>The sheets that were compared, for what is proved; null where nothing is.</summary>
    public ComparedSheets? Compared { get; }

    /// <summary>What the verdict rests on, in words: <c>over the 2 values of "Points" whose amount is known, 16 and 22</c>. Null where there is nothing to prove.</summary>
    public string? RestsOn { get; }

    /// <summary>Whether some sheet comes out with an amount or with nothing.</summary>
    public bool HasAmount { get; }

    /// <summary>Why, in a sentence: what was compared, or which line stopped it, or what is not published.</summary>
    public string Reason { get; }

    /// <summary>For what is refuted: two sheets that show it. Otherwise null.</summary>
    public CounterExample? CounterExample { get; }

    /// <summary>
    /// Two sheets of which the one with less need is referred to somebody, and the one with more need comes out with nothing. That is neither a fall nor
    /// right; null where it was not found.
    /// </summary>
    public CounterExample? ReferredThenNothing { get; }

    /// <summary>What sheets come out as that have neither an amount nor nothing, by the line where it arises; empty where all have.</summary>
    public IReadOnlyList<WithoutAmount> WithoutAmount { get; }

    /// <summary>Words have no order, so that nothing is said of more and less.</summary>
    internal bool IsWords => Line.Unit == Unit.Words;

    private string Said => Verdict switch
    {
        Verdict.Proved when IsWords => "every answer sheet comes to one of its words",
        Verdict.ProvedWhereThereIsAnAmount when IsWords => "every answer sheet comes to one of its words, but for those listed",
        Verdict.NotProved when IsWords => "whether every answer sheet comes to one of its words is not known",
        Verdict.NothingToProve when HasAmount => "no two answer sheets can be compared",
        Verdict.NothingToProve when IsWords => "no answer sheet comes to one of its words",
        Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount => "more need never lowers it",
        Verdict.Refuted => "more need can lower it",
        Verdict.NotProved => "whether more need can lower it is not known",
        _ => "there is nothing to compare",
    };
}
