using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>The contract for machines, number 1. Values are strings, so that no reader turns money into binary fractions.</summary>
internal sealed class FormJson
{
    private readonly JsonBuilder json = new();
    private readonly Allocation allocation;
    private readonly Language language;

    private FormJson(Allocation allocation, Language language) => (this.allocation, this.language) = (allocation.In(language), language);

    internal static string Render(Allocation allocation, Language language)
    {
        var form = new FormJson(allocation, language);
        form.All();
        return form.json.ToString();
    }

    private void All()
    {
        (string Key, Action Write)[] always =
        [
            .. Head(json, 1, allocation.Definition, language),
            ("date", () => json.Text(allocation.On is { } on ? Days.Write(on.Date) : null)),
            ("answers", () => Answers(json, allocation)),
            ("results", () => json.List(allocation.Results, r => Result(r))),
            ("lines", () => json.List(allocation.Lines, l => Line(l))),
            ("notices", () => Notices(json, allocation.Notices)),
            ("bounds", () => Bounds(allocation.Bounds)),
        ];
        (string Key, Action Write)[] decided =
        [
            ("changes", () => json.List(allocation.RecordedChanges, c => json.Object(Change(c)))),
            ("finals", () => json.List(allocation.FinalDecisions, f => Final(f))),
        ];
        var said = new CaseJson(json, allocation);
        (string Key, Action Write)[] recorded = said.HasAny ? [("case", said.Write)] : [];
        json.Object(allocation.RecordedChanges.Count + allocation.FinalDecisions.Count > 0 ? [.. always, .. decided, .. recorded] : [.. always, .. recorded]);
    }

    /// <summary>Null where every answer that matters is given.</summary>
    private void Bounds(Bounds? bounds)
    {
        if (bounds is null)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("exact", () => json.Flag(bounds.IsExact)),
            ("open", () => json.List(bounds.Open, json.Text)),
            ("results", () => json.List(bounds.Results, r => Bound(r))),
            ("lines", () => json.List([.. bounds.Lines.Where(IsOpen)], l => Bound(l))));
    }

    private bool IsOpen(LineBounds line) => allocation.Lines[line.Number - 1].Outcome == Outcome.NotDetermined;

    private void Bound(LineBounds line) => json.Object(
        ("number", () => json.Number(line.Number)),
        ("id", () => json.Text(line.Id)),
        ("least", () => json.Text(Value(line.Unit, line.Least))),
        ("greatest", () => json.Text(Value(line.Unit, line.Greatest))),
        ("outcomes", () => json.List(line.Outcomes, o => json.Text(Word(o)))));

    private (string Key, Action Write)[] Change(RecordedChange change) =>
    [
        ("result", () => json.Text(change.Result)),
        ("from", () => json.Text(Value(change.Unit, change.Before))),
        ("outcome", () => json.Text(Word(change.Outcome))),
        ("amount", () => json.Text(Value(change.Unit, change.After))),
        ("unit", () => json.Text(UnitOf(change.Unit))),
        ("per", () => json.Text(change.Unit.Per)),
        ("difference", () => json.Text(Value(change.Unit, change.Difference))),
        ("working", () => json.Text(change.PrintedDifference)),
        ("by", () => json.Text(change.By)),
        ("on", () => json.Text(change.On)),
        ("reason", () => json.Text(change.Reason)),
        ("reasonIs", () => json.Text(Word(change.ReasonKind))),
        ("source", () => json.Text(change.Source is { } source ? language.Form.Source(source) : null)),
        ("basis", () => json.Text(change.Basis is { } basis ? Word(basis) : null)),
        ("note", () => json.Text(change.Note)),
    ];

    private void Final(FinalDecision final) => json.Object(
    [
        .. Change(final.Decision),
        ("calculated", () => json.Text(Value(final.Decision.Unit, final.Calculated))),
        ("fromCalculated", () => json.Text(Value(final.Decision.Unit, final.Difference))),
        ("changes", () => json.Number(final.ChangeCount)),
        ("reasonUnread", () => Without(final.Unread, final.Decision.Unit)),
        ("reasonUnpublished", () => Without(final.Unpublished, final.Decision.Unit)),
        ("reasonUnclear", () => Without(final.Unclear, final.Decision.Unit)),
        ("summary", () => json.Text(final.Printed)),
    ]);

    private void Without(ChangesWithoutReason changes, RasUnit unit) =>
        json.Object(("count", () => json.Number(changes.Count)), ("sum", () => json.Text(Value(unit, changes.Sum))));

    private void Result(AllocationResult result) => json.Object(
        ("id", () => json.Text(result.Id)),
        ("label", () => json.Text(result.Label)),
        ("for", () => json.Text(Word(result.For))),
        ("outcome", () => json.Text(Word(result.Outcome))),
        ("amount", () => json.Text(result.Amount is { } amount ? Value(result.Unit, amount) : result.Text)),
        ("unit", () => json.Text(UnitOf(result.Unit))),
        ("per", () => json.Text(result.Unit.Per)),
        ("ceiling", () => json.Flag(result.IsCeiling)),
        ("also", () => Also(result)),
        ("paidBy", () => json.Text(result.PaidBy)),
        ("insteadOf", () => json.Text(result.InsteadOf?.Id)),
        ("reason", () => json.Text(result.Reason)),
        ("line", () => json.Number(result.Line)));

    /// <summary>The same amount in another period; null where the definition gives none.</summary>
    private void Also(AllocationResult result)
    {
        if (result.InOtherPeriod is not { } other)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("times", () => json.Text(other.Times is { } times ? Numbers.Plain(times) : null)),
            ("of", () => json.Text(other.Of is { } of ? UnitOf(of) : null)),
            ("outcome", () => json.Text(Word(other.Outcome))),
            ("amount", () => json.Text(other.Unit is { } money ? Value(money, other.Amount) : null)),
            ("unit", () => json.Text(other.Unit is { } unit ? UnitOf(unit) : null)),
            ("per", () => json.Text(other.Unit?.Per)));
    }

    private void Line(FilledLine line) => json.Object(
        ("number", () => json.Number(line.Number)),
        ("id", () => json.Text(line.Id)),
        ("label", () => json.Text(line.Label)),
        ("outcome", () => json.Text(Word(line.Outcome))),
        ("value", () => json.Text(line.Value is { } value ? Value(line.Unit, value) : line.Text)),
        ("unit", () => json.Text(UnitOf(line.Unit))),
        ("per", () => json.Text(line.Unit.Per)),
        ("before", () => json.Text(Value(line.Unit, line.Before))),
        ("after", () => json.Text(Value(line.Unit, line.After))),
        ("exact", () => json.Text(Plain(line.Exact))),
        ("divisor", () => json.Text(Plain(line.Divisor))),
        ("factor", () => json.Text(Plain(line.Factor))),
        ("row", () => json.Number(line.Row)),
        ("end", () => json.Text(line.End is { } end ? Word(end) : null)),
        ("sum", () => json.List(line.Sum, r => Row(r))),
        ("working", () => json.Text(Working(line))),
        ("from", () => json.List(line.LooksAt, json.Number)),
        ("failedAt", () => json.Number(line.FailedAt)),
        ("began", () => json.Number(line.Began)),
        ("why", () => json.Text(line.Why)),
        ("reason", () => json.Text(line.ReasonKind is null ? null : line.Reason)),
        ("reasonIs", () => json.Text(line.ReasonKind is { } kind ? Word(kind) : null)),
        ("source", () => json.Text(line.Sources.Count > 0 ? string.Join("; ", line.Sources.Select(language.Form.Source)) : null)),
        ("basis", () => json.Text(line.Basis is { } basis ? Word(basis) : null)),
        ("paidBy", () => json.Text(line.PaidBy)),
        ("moreAgreedBy", () => json.Text(line.MoreAgreedBy)),
        ("pricesOf", () => json.List(line.PricesOf, json.Text)),
        ("notes", () => json.List(line.OwnNotes, json.Text)),
        ("at", () => json.Object(("line", () => json.Number(line.Place.Line)), ("column", () => json.Number(line.Place.Column)))));

    /// <summary>One row of the arithmetic, as facts.</summary>
    private void Row(SumFact row) => json.Object(
        ("kind", () => json.Text(Word(row.Kind))),
        ("sign", () => json.Text(Word(row.Sign))),
        ("number", () => json.Text(Plain(row.Number))),
        ("dividedBy", () => json.Text(row.Divisor == 1 ? null : Plain(row.Divisor))),
        ("line", () => json.Number(row.Line)),
        ("times", () => json.Text(Plain(row.Times))),
        ("lines", () => json.List(row.Counted, json.Number)),
        ("answer", () => json.Text(row.Answer)),
        ("worth", () => json.Text(Plain(row.Worth))),
        ("outcome", () => json.Text(row.Outcome is { } outcome ? Word(outcome) : null)));

    private static string? Plain(decimal? number) => number is { } known ? Numbers.Plain(known) : null;

    /// <summary>All that the printed line says of how it was made.</summary>
    private static string Working(FilledLine line) => string.Join(
        "; ",
        new[] { line.Working, line.Rounding, line.Change }.Concat(line.Parts.Select(p => Joined(p))).Where(w => w is { Length: > 0 }));

    private static string Joined(LinePart part) => string.Join(' ', new[] { part.Label + ":", part.Working, part.Printed }.Where(w => w.Length > 0));
}
