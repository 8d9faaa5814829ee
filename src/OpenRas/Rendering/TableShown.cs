using System.Numerics;
using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>One table over all sheets: its rows, and where one ends and the next begins.</summary>
internal sealed class TableShown(Page page, Counted counted, Language language)
{
    private readonly ProfileWords words = language.Profile;

    internal void Add(TableProfile table)
    {
        var (row, gives, sheets, share) = words.RowColumns;
        page.Heading(0, words.Heading(table.Line.Label, table.Line));
        page.Grid(
            1,
            [new(row), new(gives), new(sheets, IsFigure: true), new(share, IsFigure: true), new("")],
            [.. table.Rows.Select(Row), .. Rest(words.Between, table.Between), .. Rest(words.Elsewhere, table.Elsewhere), .. Rest(words.NotKnown, table.NotKnown)]);
        foreach (var along in table.Edges.GroupBy(e => e.Along)) Edges(table, along.Key, along);
        if (table.NearAnEdge is { } near) page.Lines(1, words.Near(table, near, counted.Share(near)));
    }

    private string[] Row(RowProfile row)
    {
        var isEmpty = row.IsReached is false;
        return [words.When(row), words.Gives(row), isEmpty ? words.NoneComesHere : language.Common.SheetsOrNot(row.AnswerSets), isEmpty ? "" : counted.Share(row.AnswerSets), counted.Bar(row.AnswerSets)];
    }

    private string[][] Rest(string what, BigInteger? sheets) =>
        sheets is { IsZero: false } some ? [[what, "", language.Common.SheetsOrNot(some), counted.Share(some), counted.Bar(some)]] : [];

    private void Edges(TableProfile table, FormLine along, IEnumerable<BandEdge> edges)
    {
        var (where, from, below, above, jump) = words.EdgeColumns;
        page.Heading(1, words.Edges(along));
        page.Grid(
            2,
            [new(where), new(from, IsFigure: true), new(below), new(above), new(jump, IsFigure: true), new("", IsFigure: true)],
            edges.Select(e => new[] { e.Circumstances, Numbers.Plain(e.StartOfRowAbove, grouped: true), words.Gives(table.Rows[e.RowBelow]), words.Gives(table.Rows[e.RowAbove]), words.Jump(table.Line.Unit, e), words.JumpPercent(e) }));
    }
}
