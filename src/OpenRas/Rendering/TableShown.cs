using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>One table over all sheets: its rows, and where one ends and the next begins.</summary>
internal static class TableShown
{
    private static readonly Column[] Rows = [new("row"), new("gives"), new("answer sheets", IsFigure: true), new("share", IsFigure: true), new("")];

    internal static void Add(Page page, TableProfile table, Counted counted, Language language)
    {
        page.Heading(0, $"{table.Line.Label} (line {Numbers.Plain(table.Line.Number)})");
        page.Grid(1, Rows,
        [
            .. table.Rows.Select(r => new[]
            {
                r.When.Length > 0 ? r.When : "always", r.Gives, r.IsReached is false ? "none comes here" : language.Common.SheetsOrNot(r.Sheets), r.IsReached is false ? "" : counted.Share(r.Sheets), counted.Bar(r.Sheets),
            }),
            .. Rest("between two rows, on a straight line", table.Between),
            .. Rest("no row: it does not apply, or a line above decides", table.Elsewhere),
            .. Rest("no row: what it looks at is not known", table.NotKnown),
        ]);
        Edges(page, table, counted, language);

        IEnumerable<string[]> Rest(string what, System.Numerics.BigInteger? sheets) => sheets is { IsZero: false } some ? [[what, "", language.Common.SheetsOrNot(some), counted.Share(some), counted.Bar(some)]] : [];
    }

    private static void Edges(Page page, TableProfile table, Counted counted, Language language)
    {
        foreach (var along in table.Edges.GroupBy(e => e.Along))
        {
            page.Heading(1, $"Edges along line {Numbers.Plain(along.Key.Number)}, {along.Key.Label}");
            page.Grid(2, [new("where"), new("from", IsFigure: true), new("row below"), new("row above"), new("jump", IsFigure: true), new("", IsFigure: true)], along.Select(e => new[]
            {
                e.Circumstances, Numbers.Plain(e.At, grouped: true), table.Rows[e.Below].Gives, table.Rows[e.Above].Gives, Jump(table.Line.Unit, e), e.JumpPercent is { } percent ? Signed(percent, Numbers.Plain(Math.Abs(percent), grouped: true) + "%") : "",
            }));
        }

        if (table.NearAnEdge is { } near) page.Lines(1, $"{language.Common.Sheets(near)} ({counted.Share(near)}) stand{(near.IsOne ? "s" : "")} within {One(table)} of an edge.");
    }

    /// <summary><c>1 point</c>, <c>1 point or 1 hour</c>.</summary>
    private static string One(TableProfile table) => Lists.List(table.Edges.Select(e => new Unit(e.Along.Unit.Thing, null, null).Format(1)).Distinct(), "or");

    /// <summary>Without the period, which stands at every amount beside it.</summary>
    internal static string Jump(Unit unit, BandEdge edge) => edge.IsStraightLine ? "a straight line" : edge.Jump is { } jump ? Signed(jump, new Unit(unit.Thing, null, null).Format(Math.Abs(jump))) : "";

    private static string Signed(decimal value, string size) => value switch { > 0 => "+ " + size, < 0 => "- " + size, _ => "no change" };
}
