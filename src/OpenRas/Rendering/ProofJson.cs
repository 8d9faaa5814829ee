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

    private static void Published(JsonBuilder json, PublishedReason? published) =>
        json.Maybe(published, known => json.Object(("reason", () => json.Text(known.Text)), ("source", () => json.Text(known.Source.Title))));

    private static void Compared(JsonBuilder json, ComparedAnswerSets? compared) =>
        json.Maybe(compared, known => json.Object(
            ("answerSets", () => json.Sheets(known.AnswerSets)),
            ("all", () => json.Sheets(known.All)),
            ("alone", () => json.Text(known.Alone?.Id)),
            ("answers", () => Answers(json, known.Answers))));

    private static void Answers(JsonBuilder json, IReadOnlyList<string>? answers) =>
        json.Maybe(answers, known => json.List(known, json.Text));

    private static void Between(JsonBuilder json, OutcomeBetween? between) =>
        json.Maybe(between, known => json.Object([("outcome", () => json.Text(Word(known.Outcome))), .. Name(json, known.Line)]));

    private static void Pair(JsonBuilder json, CounterExample? pair, FormLine compared) =>
        json.Maybe(pair, known => json.Object(
            ("less", () => Sheet(json, known.Less, compared)),
            ("more", () => Sheet(json, known.More, compared)),
            ("changed", () => json.List(known.DifferingQuestions, json.Text)),
            ("parting", () => json.List(known.DifferingLines, l => json.Object(
            [
                .. Name(json, l),
                ("less", () => Filled(json, known.Less, l)),
                ("more", () => Filled(json, known.More, l)),
            ]))),
            ("between", () => Between(json, known.Between))));
}
