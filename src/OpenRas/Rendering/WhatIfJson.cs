using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>What other answers would give, for machines: docs/contract/what-if-1.schema.json.</summary>
internal sealed class WhatIfJson
{
    private readonly JsonBuilder json = new();
    private readonly WhatIf reading;
    private readonly Language language;

    private WhatIfJson(WhatIf reading, Language language) => (this.reading, this.language) = (reading, language);

    internal static string Render(WhatIf reading, Language language)
    {
        var render = new WhatIfJson(reading, language);
        render.All();
        return render.json.ToString();
    }

    private void All() => json.Object(
    [
        .. Head(json, 1, reading.Now.Definition, language),
        ("notices", () => Notices(json, new ReadingHead(reading.Now.Definition, language).Notices(WhatIfPage.Heads(reading, language)))),
        ("leftOut", () => json.Number(reading.LeftOut)),
        ("result", () => json.Object(Name(json, reading.Result, reading.Now.Results.First(r => r.Line == reading.Result.Number).Label))),
        ("now", () => Sheet(json, reading.Now, reading.Result)),
        ("changes", () => json.List(reading.Alternatives, Change)),
        ("triedInPart", () => json.List(reading.TriedInPart, json.Text)),
        ("edges", () => json.List(reading.Edges, Edge)),
        ("kept", () => json.List(reading.Kept, json.Text)),
        ("nextRows", () => json.List(reading.NextRows, Fewest)),
        ("reaching", () => Fewest(reading.Reaching)),
    ]);

    private void Change(ChangedAnswer change) => json.Object(
    [
        ("question", () => json.Text(change.Question)),
        ("from", () => json.Text(change.Given)),
        ("to", () => json.Text(change.Tried)),
        .. Came(json, change.Then, reading.Result),
        ("difference", () => json.Text(Value(reading.Result.Unit, change.Difference))),
        ("moved", () => json.List(change.Moved, l => json.Object(
        [
            .. Name(json, l),
            ("before", () => Filled(json, reading.Now, l)),
            ("after", () => Filled(json, change.Then, l)),
        ]))),
    ]);

    private void Edge(NearestEdge edge) => json.Object(
        ("table", () => json.Text(edge.Table.Id)),
        ("along", () => json.Text(edge.Along.Id)),
        ("at", () => json.Text(Numbers.Plain(edge.At))),
        ("row", () => json.Text(language.WhatIf.Rows(edge.Rows))),
        ("up", () => json.Text(edge.Up is { } up ? Numbers.Plain(up) : null)),
        ("rowAbove", () => json.Text(Rows(edge.Above))),
        ("down", () => json.Text(edge.Down is { } down ? Numbers.Plain(down) : null)),
        ("rowBelow", () => json.Text(Rows(edge.Below))));

    private string? Rows(Aim? next) => next is null ? null : language.WhatIf.Rows(next.Rows);

    private void Fewest(FewestAnswers? fewest) =>
        json.Maybe(fewest, known => json.Object(
            ("goal", () => json.Text(language.WhatIf.Goal(known))),
            ("followed", () => json.Flag(known.IsFollowed)),
            ("answers", () => json.Number(known.Answers)),
            ("ways", () => json.Sheets(known.Ways)),
            ("closest", () => json.Sheets(known.Closest)),
            ("changed", () => json.List(known.Changed, json.Text)),
            ("example", () => Example(known.Example)),
            ("withoutAmount", () => json.List(known.WithoutAmount, Without))));

    private void Without(WithoutAmount without) => json.Object(
    [
        ("outcome", () => json.Text(Word(without.Outcome))),
        .. Name(json, without.Line),
        ("rows", () => json.List(without.Where, json.Text)),
    ]);

    private void Example(Allocation? example) =>
        json.Maybe(example, known => Sheet(json, known, reading.Result));
}
