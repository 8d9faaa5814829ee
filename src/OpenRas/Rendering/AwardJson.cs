using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>A letter's figure next to the rules, for machines: docs/contract/award-1.schema.json.</summary>
internal sealed class AwardJson
{
    private readonly JsonBuilder json = new();
    private readonly AwardCheck check;
    private readonly Language language;

    private AwardJson(AwardCheck check, Language language) => (this.check, this.language) = (check, language);

    internal static string Render(AwardCheck check, Language language)
    {
        var render = new AwardJson(check, language);
        render.All();
        return render.json.ToString();
    }

    private void All() => json.Object(
    [
        .. Head(json, 1, check.Definition, language),
        ("notices", () => Notices(json, Said())),
        ("authority", () => json.Text(check.Authority)),
        ("letter", () => json.Object(
            ("on", () => json.Text(check.On)),
            ("figure", () => Money(check.Figure)),
            ("unit", () => json.Text(check.Money)),
            ("per", () => json.Text(check.Per)))),
        ("finding", () => json.Text(Word(check.Finding))),
        ("verdict", () => json.Text(language.Award.Verdict(check))),
        ("result", () => json.Maybe(check.Result, l => json.Object(Name(json, l)))),
        ("calculated", () => Money(check.Calculated)),
        ("difference", () => Money(check.Difference)),
        ("basis", () => json.Text(check.Basis?.Written)),
        ("range", () => json.Maybe(check.Range, Range)),
        ("lines", () => json.List(check.Lines, l => json.Object([.. Name(json, l), .. Came(json, check.Allocation!, l)]))),
        ("search", () => json.Maybe(check.Search, Search)),
        ("unpublished", () => json.Maybe(check.Unpublished, Unpublished)),
        ("buys", () => json.Maybe(check.Purchase, Buys)),
        ("parts", () => json.Maybe(check.Parts, Parts)),
        ("questions", () => json.List(check.Asks, a => json.Object(
            ("about", () => json.Text(Word(a.Ask))),
            ("id", () => json.Text(a.Line?.Id)),
            ("text", () => json.Text(language.Award.Ask(check, a)))))),
    ]);

    private IReadOnlyList<Notice> Said()
    {
        var heads = AwardPage.Heads(check, language);
        return check.Definition is { } definition
            ? new ReadingHead(definition, language).Notices(heads)
            : [.. heads.Select(h => new Notice(NoticeKind.Reading, h))];
    }

    private void Money(decimal? amount) => json.Text(amount is { } value ? Numbers.Money(value) : null);

    private void Number(decimal? number) => json.Text(number is { } value ? Numbers.Plain(value) : null);

    private void Range(AwardRange range) => json.Object(
        ("least", () => Money(range.Least)),
        ("greatest", () => Money(range.Greatest)),
        ("assumed", () => json.Flag(range.IsAssumed)),
        ("mayBeBlank", () => json.Flag(range.MayBeBlank)),
        ("holds", () => json.Flag(check.Figure is { } figure ? range.Holds(figure) : null)));

    private void Search(SearchResult search) => json.Object(
        ("ratio", () => Number(search.Ratio)),
        ("figures", () => Number(search.Range)),
        ("greatest", () => Money(search.Greatest)),
        ("hits", () => json.Number(search.Hits)),
        ("rowsNotTried", () => json.Number(search.RowsNotTried)),
        ("pairsNotTried", () => Number(search.PairsNotTried)),
        ("kinds", () => json.List(search.Kinds, Kind)));

    private void Kind(Hypothesis kind) => json.Object(
        ("kind", () => json.Text(Word(kind.Kind))),
        ("tried", () => json.Number(kind.Tried)),
        ("hits", () => json.Number(kind.Hits)),
        ("oneIn", () => Number(kind.OneIn)),
        ("shown", () => json.Flag(kind.IsShown)),
        ("fit", () => json.Number(kind.Fits.Count)),
        ("fits", () => json.List(kind.IsShown ? kind.Fits : [], f => json.List(f, Change))));

    private void Change(Change change) => json.Object(
        ("kind", () => json.Text(Word(change.Kind))),
        ("id", () => json.Text(change.Line?.Id)),
        ("from", () => json.Text(change.From)),
        ("to", () => json.Text(change.Version?.Id ?? change.To)),
        ("number", () => Number(change.Number)),
        ("mode", () => json.Text(change.Mode is { } mode ? Word(mode) : null)),
        ("twice", () => json.Flag(change.Kind == ChangeKind.Reduction ? change.IsTwice : null)));

    private void Unpublished(UnpublishedAmounts amounts) => json.Object(
        ("table", () => json.Text(amounts.Table.Id)),
        ("score", () => json.Text(amounts.Score.Id)),
        ("own", () => Number(amounts.Own)),
        ("letters", () => json.List(amounts.Letters, l =>
            json.Object(("score", () => Number(l.Score)), ("amount", () => Money(l.Amount))))),
        ("fits", () => json.Flag(amounts.Ranges.Falls is null)),
        ("ranges", () => json.List(amounts.Ranges.Runs, r => json.Object(
            ("from", () => Number(r.Scores[0])),
            ("to", () => Number(amounts.HaveNoEnd && r.Greatest is null ? null : r.Scores[^1])),
            ("least", () => Money(r.Least)),
            ("greatest", () => Money(r.Greatest))))),
        ("ask", () => Number(amounts.Ask)));

    private void Buys(Purchase purchase) => json.Object(
        ("vat", () => Number(purchase.Vat)),
        ("withoutVat", () => Money(purchase.WithoutVat)),
        ("onCosts", () => json.List(purchase.OnCosts, c => json.Object(
            ("name", () => json.Text(c.Name)),
            ("share", () => Number(c.Share)),
            ("from", () => json.Text(c.From))))),
        ("shortestCall", () => json.Number(purchase.ShortestCall)),
        ("plannedHours", () => Number(purchase.PlannedHours)),
        ("rates", () => json.List(purchase.Rates, r => Rate(purchase, r))));

    private void Rate(Purchase purchase, HourlyRate rate) => json.Object(
        ("id", () => json.Text(rate.Line?.Id)),
        ("rate", () => Money(rate.Rate)),
        ("cost", () => Money(purchase.CostOf(rate))),
        ("hours", () => Number(purchase.HoursAt(rate))),
        ("calls", () => Number(purchase.CallsAt(rate))),
        ("topUp", () => Money(purchase.TopUpAt(rate))));

    private void Parts(ThreeParts parts) => json.Object(
        ("allocation", () => json.Flag(parts.Allocation)),
        ("plan", () => json.Flag(parts.Plan)),
        ("freeUse", () => json.Flag(parts.FreeUse)));
}
