using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of a proof, in English.</summary>
internal sealed class EnglishProof : ProofWords
{
    private const string Question = "Can more need, or less support, ever lower a result?";

    internal override string About(Proof proof) => Question + " " + Asked(proof);

    internal override (string Label, string Finding) NoResults => ("Results", "none in this file (nothing to prove)");

    internal override string Verdict(LineProof proof) => proof.Verdict switch
    {
        Analysis.Verdict.Proved => proof.IsWords ? "proved to be determined" : "proved",
        Analysis.Verdict.ProvedWhereThereIsAnAmount => proof.IsWords ? "proved where it is determined" : "proved where there is an amount",
        Analysis.Verdict.Refuted => "refuted",
        Analysis.Verdict.NotProved => "not proved",
        _ => "nothing to prove",
    };

    internal override string Finding(LineProof proof)
    {
        var ground = proof.IsWords || RestsOn(proof) is not { } over ? "" : ", " + over;
        var found = EnglishVerdicts.Said(proof) + ground;

        // "More need can lower it (refuted)" is read as if that were refuted.
        return proof.Verdict == Analysis.Verdict.Refuted ? found : $"{found} ({Verdict(proof)})";
    }

    internal override string? RestsOn(LineProof proof) => EnglishVerdicts.RestsOn(proof);

    internal override string Reason(LineProof proof) => EnglishVerdicts.Reason(proof);

    internal override string Result(ResultProof result) => $"{result.Label} ({Line(result.Result.Line)}): {Finding(result.Result)}";

    internal override string Points(LineProof points) => $"Its points: {points.Line.Label} ({Line(points.Line)}): {Finding(points)}";

    internal override string ForCarer => "This result is for the carer. Here the care that a carer gives counts as need, and not as support.";

    internal override string Published(PublishedReason reason) => $"The scheme gives this reason: {reason.Text} (source: {reason.Source.Title}).";

    internal override string TwoShowIt => "Two complete sets of answers show it.";

    internal override string ReferredThenNothing => "With less need a person decides, and with more need there is no budget. We do not count that as a decrease, and it is no proof either.";

    internal override string Without(LineProof proof)
    {
        if (!proof.HasAmount) return "Every set of answers gives:";
        if (proof.WithoutAmount.All(w => !w.IsKnown)) return "We do not know whether some sets of answers give no amount, because there are too many to follow. These outcomes are not ruled out:";
        return proof.Line.Unit.IsNumber ? "Sets of answers that are not compared, because they give no amount:" : "Sets of answers that give none of its words:";
    }

    internal override (string Outcome, string At, string Rows, string Sheets) WithoutColumns => ("result", "on", "rows", "sets of answers");

    internal override string At(WithoutAmount without) => $"{Line(without.Line)}, {without.Line.Label}";

    internal override string Sheets(WithoutAmount without) =>
        !without.IsKnown ? "perhaps none" : CountOf(without);

    private static string CountOf(WithoutAmount without) =>
        without.AnswerSets is { IsZero: true } ? "only with a total given" : Language.English.Common.SheetsOrNot(without.AnswerSets);

    internal override string LineByLine => "Line by line";

    internal override (string Line, string Trend, string Why) TrendColumns => ("line", "as needs grow", "because");

    internal override string Trend(LineTrend trend) => EnglishTrends.Trend(trend);

    internal override string Legend(IEnumerable<LineTrend> trends) => EnglishTrends.Legend(trends);

    internal override string Why(LineTrend trend) => EnglishTrends.Why(trend.Reason);

    internal override string Compared(bool isForCarer) =>
        $"Answers B have the same need as answers A or more, and the same support or {(isForCarer ? "more" : "less")}.";

    internal override (string Line, string Question, string Parting, string Less, string More) SheetColumns =>
        ("line", "question", "where they differ", "answers A", "answers B");

    internal override string TheSame => "the same";

    internal override string Between(OutcomeBetween between) =>
        $"Between them: {Language.English.Common.Outcome(between.Outcome)} on {Line(between.Line)} ({between.Line.Label}).";

    internal override string ToCalculate => "To calculate answers A, then answers B:";

    /// <summary>Over which sets of answers the question was asked.</summary>
    private static string Asked(Proof proof)
    {
        var verdicts = proof.Results.SelectMany(r => r.Points.Prepend(r.Result)).Select(p => p.Verdict).ToHashSet();
        if (verdicts.Count == 0) return "This file has no form, so there is nothing to look at.";
        if (verdicts.Contains(Analysis.Verdict.NotProved)) return "We asked this about all complete sets of answers, and could not follow all of them.";
        if (verdicts.Contains(Analysis.Verdict.Refuted)) return "We asked this about all complete sets of answers. Two of them are enough to show that it can.";
        if (verdicts.Any(v => v != Analysis.Verdict.NothingToProve)) return "We looked at all complete sets of answers.";
        return proof.Results.Any(r => r.Result.HasAmount)
            ? "No two complete sets of answers can be compared, so there is nothing to prove."
            : "No complete set of answers gives an amount, so there is nothing to compare.";
    }
}
