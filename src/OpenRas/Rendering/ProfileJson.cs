using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>The facts of a definition for machines: docs/contract/profile-1.schema.json.</summary>
internal static class ProfileJson
{
    internal static string Render(RasProfile profile, Language language)
    {
        var json = new JsonBuilder();
        json.Object(
        [
            .. Head(json, 1, profile.Definition, language),
            ("notices", () => Notices(json, new ReadingHead(profile.Definition, language).Notices(ProfilePage.Heads(profile, language)))),
            ("answerSets", () => json.Sheets(profile.AnswerSets)),
            ("leftOut", () => json.Sheets(profile.LeftOut)),
            ("whyNotCounted", () => json.Text(language.Profile.WhyNotCounted(profile))),
            ("results", () => json.List(profile.Results, r => Result(json, r))),
            ("totals", () => json.List(profile.Totals, t => Total(json, t))),
            ("tables", () => json.List(profile.Tables, t => Table(json, t, language.Profile))),
        ]);
        return json.ToString();
    }

    private static void Result(JsonBuilder json, ResultProfile result) => json.Object(
    [
        .. Name(json, result.Line, result.Label),
        ("outcomes", () => json.List(result.Outcomes, o => json.Object(("outcome", () => json.Text(Word(o.Outcome))), ("text", () => json.Text(o.Text)), ("answerSets", () => json.Sheets(o.AnswerSets))))),
        ("least", () => Bounded(json, result.Least, result.Line.Unit)),
        ("greatest", () => Bounded(json, result.Greatest, result.Line.Unit)),
        ("largestChange", () => Change(json, result.LargestChange, result.Line)),
        ("largestStep", () => Change(json, result.LargestStep, result.Line)),
        ("questions", () => json.List(result.Questions, q => json.Object(
        [
            .. Name(json, q.Question),
            ("change", () => Bounded(json, q.Change, result.Line.Unit)),
            ("changesOutcome", () => json.Flag(q.ChangesOutcome)),
            ("asks", () => json.List(q.Asks, a => json.Text(a.Id))),
        ]))),
        ("notFollowed", () => json.Number(result.NotFollowed)),
        ("blankAt", () => json.List(result.Blank, l => json.Object(Name(json, l)))),
    ]);

    private static void Change(JsonBuilder json, LargestChange? change, FormLine line) =>
        json.Maybe(change, known => json.Object(
            ("question", () => json.Text(known.Question)),
            ("difference", () => Bounded(json, known.Difference, line.Unit)),
            ("from", () => Sheet(json, known.Smaller, line)),
            ("to", () => Sheet(json, known.Larger, line))));

    private static void Bounded(JsonBuilder json, BoundedFigure? figure, RasUnit unit) =>
        json.Maybe(figure, known => json.Object(("exact", () => json.Flag(known.IsExact)), ("atLeast", () => json.Text(Value(unit, known.AtLeast))), ("atMost", () => json.Text(Value(unit, known.AtMost)))));

    private static void Total(JsonBuilder json, TotalProfile total) => json.Object(
    [
        .. Name(json, total.Line),
        ("followed", () => json.Flag(total.Values is not null)),
        ("values", () => json.List(total.Values ?? [], v => json.Object(("value", () => json.Text(Numbers.Plain(v.Value))), ("answerSets", () => json.Sheets(v.AnswerSets))))),
        ("unreached", () => json.List(total.Unreached, u => json.Object(("from", () => json.Text(Numbers.Plain(u.From))), ("to", () => json.Text(Numbers.Plain(u.To)))))),
    ]);

    private static void Table(JsonBuilder json, TableProfile table, ProfileWords words) => json.Object(
    [
        .. Name(json, table.Line),
        ("rows", () => json.List(table.Rows, r => json.Object(
            ("when", () => json.Text(r.When)),
            ("gives", () => json.Text(words.Gives(r))),
            ("figure", () => json.Text(Value(table.Line.Unit, r.Figure))),
            ("reached", () => json.Flag(r.IsReached)),
            ("answerSets", () => json.Sheets(r.AnswerSets))))),
        ("between", () => json.Sheets(table.Between)),
        ("elsewhere", () => json.Sheets(table.Elsewhere)),
        ("notKnown", () => json.Sheets(table.NotKnown)),
        ("edges", () => json.List(table.Edges, e => json.Object(
            ("along", () => json.Text(e.Along.Id)),
            ("circumstances", () => json.Text(e.Circumstances)),
            ("below", () => json.Number(e.RowBelow)),
            ("above", () => json.Number(e.RowAbove)),
            ("top", () => json.Text(Numbers.Plain(e.EndOfRowBelow))),
            ("at", () => json.Text(Numbers.Plain(e.StartOfRowAbove))),
            ("from", () => json.Text(Value(table.Line.Unit, e.GivesBelow))),
            ("to", () => json.Text(Value(table.Line.Unit, e.GivesAbove))),
            ("straightLine", () => json.Flag(e.IsStraightLine)),
            ("jump", () => json.Text(Value(table.Line.Unit, e.Jump))),
            ("jumpPercent", () => json.Text(e.JumpPercent is { } percent ? Numbers.Plain(percent) : null))))),
        ("nearAnEdge", () => json.Sheets(table.NearAnEdge)),
    ]);
}
