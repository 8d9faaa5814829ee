using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A proof in the toy language: one made-up word for each thing, and the facts behind it.</summary>
internal sealed class ToyProof : ProofWords
{
    internal override string About(Proof proof) => $"kysymys {proof.Results.Count}";

    internal override (string Label, string Finding) NoResults => ("tulos", "puuttuu");

    internal override string Verdict(LineProof proof) => $"tuomio{(int)proof.Verdict}";

    internal override string Finding(LineProof proof) => $"{Verdict(proof)} {RestsOn(proof)}".Trim();

    internal override string? RestsOn(LineProof proof) => proof.Compared is { } compared ? $"yli {compared.Runs?.Count} {compared.AnswerSets}" : null;

    internal override string Reason(LineProof proof) => $"syy{(int)proof.Argument.How} {proof.Argument.Open?.Line.Number} {proof.Argument.Stopped.Count}";

    internal override string Result(ResultProof result) => $"{result.Label} > {Finding(result.Result)}";

    internal override string Points(LineProof points) => $"{points.Line.Label} > {Finding(points)}";

    internal override string ForCarer => "hoitaja";

    internal override string TwoShowIt => "kaksi";

    internal override string ReferredThenNothing => "lautakunta";

    internal override string Without(LineProof proof) => "ilman";

    internal override (string Outcome, string At, string Rows, string Sheets) WithoutColumns => ("mika", "missa", "rivit", "maara");

    internal override string At(WithoutAmount without) => without.Line.Label;

    internal override string Sheets(WithoutAmount without) => $"{without.AnswerSets}";

    internal override string LineByLine => "rivit";

    internal override (string Line, string Trend, string Why) TrendColumns => ("rivi", "suunta", "syy");

    internal override string Trend(LineTrend trend) => string.Join("+", trend.Parts.Select(p => $"osa{(int)p}"));

    internal override string Legend(IEnumerable<LineTrend> trends) => "selite";

    internal override string Why(LineTrend trend) => Why(trend.Reason);

    internal override string Published(PublishedReason reason) => $"syy {reason.Text}";

    internal override string Compared(bool isForCarer) => "vertaa";

    internal override (string Line, string Question, string Parting, string Less, string More) SheetColumns => ("rivi", "kysymys", "ero", "eka", "toka");

    internal override string TheSame => "sama";

    internal override string Between(OutcomeBetween between) => $"valissa {between.Line.Label}";

    internal override string ToCalculate => "laske";

    private static string Why(TrendReason reason) => reason switch
    {
        PlainReason plain => $"muu{(int)plain.What}",
        MovedReason moved => $"liike {string.Join(" ", moved.Lines)}",
        AnswersReason answers => $"vastaus{(int)answers.Direction}",
        RowsReason rows => $"taulu {string.Join(" ", rows.Lines)}",
        LowerRowReason lower => $"alempi {lower.More}",
        ApplyingReason applying => $"{Why(applying.Own)} kun",
        _ => "jokin",
    };
}
