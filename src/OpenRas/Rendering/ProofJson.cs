using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>A proof for machines: docs/contract/proof-1.schema.json.</summary>
internal static class ProofJson
{
    internal static string Render(Proof proof, Language language)
    {
        var json = new JsonBuilder();
        json.Object(
        [
            .. Head(json, 1, proof.Definition, language),
            ("notices", () => Notices(json, new ReadingHead(proof.Definition, language).Notices(ProofPage.Heads(proof, language)))),
            ("leftOut", () => json.Sheets(proof.LeftOut)),
            ("results", () => json.List(proof.Results, r => json.Object(
                ("label", () => json.Text(r.Label)),
                ("for", () => json.Text(Word(r.For))),
                ("result", () => Proved(json, r.Result, language.Proof)),
                ("points", () => json.List(r.Points, p => Proved(json, p, language.Proof))),
                ("lines", () => json.List(r.Lines, l => json.Object(
                [
                    .. Name(json, l.Line),
                    ("direction", () => json.Text(Word(l.Direction))),
                    ("applies", () => json.Text(Word(l.Applies))),
                    ("hasFigure", () => json.Flag(l.HasFigure)),
                    ("why", () => json.Text(language.Proof.Why(l))),
                ])))))),
        ]);
        return json.ToString();
    }

    private static void Proved(JsonBuilder json, LineProof proof, ProofWords words) => json.Object(
    [
        .. Name(json, proof.Line),
        ("verdict", () => json.Text(Word(proof.Verdict))),
        ("finding", () => json.Text(words.Finding(proof))),
        ("reason", () => json.Text(words.Reason(proof))),
        ("restsOn", () => json.Text(words.RestsOn(proof))),
        ("publishedReason", () => Published(json, proof.PublishedReason)),
        ("compared", () => Compared(json, proof.Compared)),
        ("withoutAmount", () => json.List(proof.WithoutAmount, w => json.Object(
        [
            ("outcome", () => json.Text(Word(w.Outcome))),
            .. Name(json, w.Line),
            ("rows", () => json.List(w.Where, json.Text)),
            ("known", () => json.Flag(w.IsKnown)),
            ("answerSets", () => json.Sheets(w.AnswerSets)),
        ]))),
        ("counterExample", () => Pair(json, proof.CounterExample, proof.Line)),
        ("referredThenNothing", () => Pair(json, proof.ReferredThenNothing, proof.Line)),
    ]);

    private static void Published(JsonBuilder json, PublishedReason? published)
    {
        if (published is null) json.Text(null);
        else json.Object(("reason", () => json.Text(published.Text)), ("source", () => json.Text(published.Source.Title)));
    }

    private static void Compared(JsonBuilder json, ComparedAnswerSets? compared)
    {
        if (compared is null) json.Text(null);
        else
        {
            json.Object(
                ("answerSets", () => json.Sheets(compared.AnswerSets)),
                ("all", () => json.Sheets(compared.All)),
                ("alone", () => json.Text(compared.Alone?.Id)),
                ("answers", () => Answers(json, compared.Answers)));
        }
    }

    private static void Answers(JsonBuilder json, IReadOnlyList<string>? answers)
    {
        if (answers is null) json.Text(null);
        else json.List(answers, json.Text);
    }

    private static void Between(JsonBuilder json, OutcomeBetween? between)
    {
        if (between is null) json.Text(null);
        else json.Object([("outcome", () => json.Text(Word(between.Outcome))), .. Name(json, between.Line)]);
    }

    private static void Pair(JsonBuilder json, CounterExample? pair, FormLine compared)
    {
        if (pair is null) json.Text(null);
        else
        {
            json.Object(
                ("less", () => Sheet(json, pair.Less, compared)),
                ("more", () => Sheet(json, pair.More, compared)),
                ("changed", () => json.List(pair.DifferingQuestions, json.Text)),
                ("parting", () => json.List(pair.DifferingLines, l => json.Object(
                [
                    .. Name(json, l),
                    ("less", () => Filled(json, pair.Less, l)),
                    ("more", () => Filled(json, pair.More, l)),
                ]))),
                ("between", () => Between(json, pair.Between)));
        }
    }
}
