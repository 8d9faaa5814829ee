using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>A statement of reasons for machines: docs/contract/statement-1.schema.json.</summary>
internal sealed class StatementJson
{
    private readonly JsonBuilder json = new();
    private readonly Statement statement;
    private readonly Language language;

    private StatementJson(Statement statement, Language language) => (this.statement, this.language) = (statement, language);

    internal static string Render(Statement statement, Language language)
    {
        var render = new StatementJson(statement, language);
        render.All();
        return render.json.ToString();
    }

    private void All() => json.Object(
    [
        .. Head(json, 1, statement.Allocation.Definition, language),
        ("notices", () => Notices(json, StatementPage.Heads(statement, language))),
        ("title", () => json.Text(language.Statement.Title(statement.IsDraft))),
        ("draft", () => json.Flag(statement.IsDraft)),
        ("toBeFilled", () => json.Number(statement.ToBeFilledCount)),
        ("amount", () => json.Maybe(statement.Facts.Result, Amount)),
        ("unexplained", () => json.Text(Money(statement.Facts.Unexplained))),
        ("ways", () => json.List(statement.Facts.Ways, Way)),
        ("lines", () => json.List(statement.Lines, Line)),
    ]);

    private void Amount(AllocationResult result) => json.Object(
        ("id", () => json.Text(result.Id)),
        ("unit", () => json.Text(UnitOf(result.Unit))),
        ("per", () => json.Text(result.Unit.Per)),
        ("calculated", () => json.Text(Money(result.Amount))),
        ("amount", () => json.Text(Money(statement.Facts.Amount))));

    private void Way(TakenWay way) => json.Object(
        ("way", () => json.Text(Word(way.Way))),
        ("amount", () => json.Text(Money(way.Amount))),
        ("takenOff", () => json.Text(Money(way.Off))),
        ("left", () => json.Text(Money(way.Left))),
        ("hours", () => json.Text(way.Hours is { } hours ? Numbers.Plain(hours) : null)),
        ("parts", () => json.List(way.Parts, Way)));

    private void Line(StatementLine line) => json.Object(
        ("line", () => json.Number(line.Number)),
        ("title", () => json.Text(language.Statement.LineTitle(line.Number))),
        ("fill", () => json.Text(Word(line.Fill))),
        ("text", () => json.List(language.Statement.Said(statement, line.Number), json.Text)),
        ("table", () => json.Maybe(language.Statement.Table(statement, line.Number), Table)));

    private void Table(StatementTable table) => json.Object(
        ("columns", () => json.List(table.Columns, c => json.Text(c.Heading))),
        ("rows", () => json.List(table.Rows, r => json.List(r, json.Text))));

    private static string? Money(decimal? amount) => amount is { } value ? Numbers.Money(value) : null;
}
