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
        return $"{EnglishVerdicts.Said(proof)}{ground} ({Verdict(proof)})";
    }

    internal override string? RestsOn(LineProof proof) => EnglishVerdicts.RestsOn(proof);

    internal override string Reason(LineProof proof) => EnglishVerdicts.Reason(proof);

    internal override string Result(ResultProof result) => $"{result.Label} ({Line(result.Result.Line)}): {Finding(result.Result)}";

    internal override string Points(LineProof points) => $"Its points: {points.Line.Label} ({Line(points.Line)}): {Finding(points)}";

    internal override string ForCarer => "This result is for the carer. The care that a carer gives counts as need here, and not as support.";

    internal override string Published(PublishedReason reason) => $"The scheme gives this reason: {reason.Text} (source: {reason.Source.Title}).";

    internal override string TwoShowIt => "Two complete answer sheets show it.";

    internal override string ReferredThenNothing => "With less need somebody decides, and with more need there is no budget. That is no fall, and no proof either.";

    internal override string Without(LineProof proof)
    {
        if (!proof.HasAmount) return "What every sheet comes out as:";
        if (proof.WithoutAmount.All(w => !w.IsKnown)) return "Whether some answer sheets have no amount is not known, since they are too many to follow. These outcomes are not ruled out:";
        return proof.Line.Unit.IsNumber ? "Answer sheets that are not compared, since they have no amount:" : "Answer sheets of which it is not determined:";
    }

    internal override (string Outcome, string At, string Rows, string Sheets) WithoutColumns => ("comes out as", "at", "rows", "answer sheets");

    internal override string At(WithoutAmount without) => $"{Line(without.Line)}, {without.Line.Label}";

    internal override string Sheets(WithoutAmount without) =>
        !without.IsKnown ? "perhaps none" : CountOf(without);

    private static string CountOf(WithoutAmount without) =>
        without.Sheets is { IsZero: true } ? "only with a total given" : Language.English.Common.SheetsOrNot(without.Sheets);

    internal override string LineByLine => "Line by line";

    internal override (string Line, string Trend, string Why) TrendColumns => ("line", "as need grows", "because");

    internal override string Trend(LineTrend trend) => EnglishTrends.Trend(trend);

    internal override string Legend(IEnumerable<LineTrend> trends) => EnglishTrends.Legend(trends);

    internal override string Why(LineTrend trend) => EnglishTrends.Why(trend.Reason);

    internal override string Compared(bool isForCarer) =>
        $"Sheet B has the same need as sheet A or more, and the same support or {(isForCarer ? "more" : "less")}.";

    internal override (string Line, string Question, string Parting, string Less, string More) SheetColumns =>
        ("line", "question", "where they part", "sheet A", "sheet B");

    internal override string TheSame => "the same";

    internal override string Between(BetweenSheets between) =>
        $"Between them: {Language.English.Common.Outcome(between.Outcome)} at {Line(between.Line)} ({between.Line.Label}).";

    internal override string ToCalculate => "To calculate sheet A, then sheet B:";

    /// <summary>Of what the answer was looked at.</summary>
    private static string Asked(Proof proof)
    {
        var verdicts = proof.Results.SelectMany(r => r.Points.Prepend(r.Result)).Select(p => p.Verdict).ToHashSet();
        if (verdicts.Count == 0) return "This file has no form, so that there is nothing to look at.";
        if (verdicts.Contains(Analysis.Verdict.NotProved)) return "Asked of all complete answer sheets, of which not all could be followed.";
        if (verdicts.Contains(Analysis.Verdict.Refuted)) return "Asked of all complete answer sheets, of which two are enough to show that it can.";
        if (verdicts.Any(v => v != Analysis.Verdict.NothingToProve)) return "Looked at over all complete answer sheets.";
        return proof.Results.Any(r => r.Result.HasAmount)
            ? "No two complete answer sheets can be compared, so that there is nothing to prove."
            : "No complete answer sheet comes out with an amount, so that there is nothing to compare.";
    }
}
