using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Tables and price bands: every row has every column, and each value that can be reached stands in exactly one row.</summary>
internal static class TablePlanner
{
    internal const int MostRows = 5_000;

    internal static TableStep? Table(Scope scope, TableItem item, AnyOf? only)
    {
        if (item.Rows.Count is 0 or > MostRows)
        {
            scope.Bag.Add(Rules.RowCount, item.Id.Span, MostRows);
            return null;
        }

        if (item.Unit.Value == RasUnit.YesNo)
        {
            scope.Bag.Add(Rules.TableUnit, item.Unit.Span);
            return null;
        }

        var errorsBefore = scope.Bag.Errors;
        var keys = item.Rows.SelectMany(r => r.Conditions).Select(c => c.Key).DistinctBy(k => k.Value).ToList();
        var columns = keys.Select(scope.Find).OfType<Step>().ToList();
        if (keys.Count == 0) scope.Bag.Add(Rules.NoColumns, item.Rows[0].Span);
        var rows = new List<Row>();
        foreach (var row in item.Rows)
        {
            var gives = scope.Figure(row.Gives, item.Unit.Value);
            var parts = new List<Condition.Part>();
            foreach (var column in columns)
            {
                var draft = row.Conditions.FirstOrDefault(c => c.Key.Value == column.Id);
                if (draft is null) scope.Bag.Add(Rules.ColumnMissing, row.Span, column.Id);
                else if (scope.Test(column, draft, item.StraightLine is not null, () => Beside(item, row, column.Id)) is { } test) parts.Add(new Condition.Part(column.Index, test));
            }

            if (gives is not null) rows.Add(new Row(new Condition([.. parts]), Cited(scope, gives, row), row.Span));
        }

        foreach (var column in columns) OneNotation(scope, item, rows, column);
        if (scope.Bag.Errors > errorsBefore || columns.Count < keys.Count) return null;
        if (item.IsPriceBands) PriceBands(scope, item, columns);
        var line = item.StraightLine is { } place ? StraightLine(scope, item, rows, place) : -1;
        if (item.StraightLine is not null && line < 0) return null;
        foreach (var column in columns)
        {
            var draft = item.Rows.SelectMany(r => r.Conditions).First(c => c.Key.Value == column.Id);
            var tests = rows.SelectMany(r => r.Condition.Parts).Where(p => p.Step == column.Index).Select(p => p.Test).ToList();
            if (!tests.TrueForAll(t => t.IsAny)) scope.MustApply(column, only, draft.Key.Span, byAnswer: !tests.Exists(t => t is BandTest));
        }

        var step = new TableStep(scope.Next, item.Id.Value, item.Label.Value, item.Unit.Value, [.. columns.Select(c => c.Index)], [.. rows], item.IsPriceBands, scope.Cite(item.Citation), item.Id.Span)
        {
            StraightLine = line,
        };
        if (!scope.IsPartial(only)) new Coverage(scope, step, item, only).Check();
        return step;
    }

    /// <summary>What the other rows ask of a column, where they ask the same of all others.</summary>
    private static IEnumerable<string> Beside(TableItem item, RowDraft row, string column)
    {
        var others = Others(row);
        return item.Rows.Where(r => r != row && Others(r) == others).SelectMany(r => r.Conditions.Where(c => c.Key.Value == column)).SelectMany(c => c.Alternatives.Select(a => a.Value));

        string Others(RowDraft of) => string.Join('\n', of.Conditions.Where(c => c.Key.Value != column).OrderBy(c => c.Key.Value, StringComparer.Ordinal).Select(c => $"{c.Key.Value}: {string.Join(", ", c.Alternatives.Select(a => a.Value))}"));
    }

    /// <summary>The answers of a question of points can be told by name or by number, but not by both in one table.</summary>
    private static void OneNotation(Scope scope, TableItem item, List<Row> rows, Step column)
    {
        var tests = rows.SelectMany(r => r.Condition.Parts).Where(p => p.Step == column.Index && !p.Test.IsAny).Select(p => p.Test).ToList();
        var odd = tests.FindIndex(t => t is BandTest != tests[0] is BandTest);
        if (odd < 0) return;
        var places = item.Rows.SelectMany(r => r.Conditions).Where(c => c.Key.Value == column.Id && c.Alternatives is not [{ Value: "any" }]).Select(c => c.Span).ToList();
        scope.Bag.Add(Rules.TwoNotations, places[Math.Min(odd, places.Count - 1)], new Extra { Related = [new(places[0], "the first row")] }, column.Id);
    }

    /// <summary>The column of numbers along which the line runs; -1 after an error.</summary>
    private static int StraightLine(Scope scope, TableItem item, List<Row> rows, SourceSpan place)
    {
        var numbers = rows.SelectMany(r => r.Condition.Parts).Where(p => p.Test is BandTest).Select(p => p.Step).Distinct().ToList();
        if (item.Round is null or { IsUnread: true }) scope.Bag.Add(Rules.RoundMissing, item.Id.Span, item.Id.Value);
        if (!item.Unit.Value.IsNumber) scope.Bag.Add(Rules.NoNumber, item.Unit.Span, item.Id.Value);
        if (numbers.Count == 1 && item.Round is { IsUnread: false } && item.Unit.Value.IsNumber)
        {
            var points = rows.SelectMany(r => r.Condition.Parts).Count(p => p.Test is BandTest { Bands: [{ Low: { } low } band] } && low == band.High);
            if (points < 2) scope.Bag.Add(Rules.StraightPoints, place, item.Id.Value);
            return numbers[0];
        }

        if (numbers.Count != 1) scope.Bag.Add(Rules.StraightColumns, place, item.Id.Value, numbers.Count == 0 ? "none" : "several");
        return -1;
    }

    /// <summary>The field's central line: one column of numbers, circumstances beside it, and money.</summary>
    private static void PriceBands(Scope scope, TableItem item, List<Step> columns)
    {
        var numbers = columns.Where(c => c is not (QuestionStep { Choices.Length: > 0 } or { Unit.IsNumber: false })).ToList();
        var others = columns.Where(c => c is QuestionStep { Choices.Length: > 0, Question.Counts: not CountsAs.Circumstance } or TableStep { Unit.IsNumber: false }).ToList();
        if (numbers.Count != 1 || others.Count > 0) scope.Bag.Add(Rules.PriceColumns, item.Id.Span, item.Id.Value);
        foreach (var number in numbers.Where(n => scope.Set(n.Index) is { HasFigures: true, Least: < 0 }))
            scope.Bag.Add(Rules.BelowZero, item.Rows.SelectMany(r => r.Conditions).First(c => c.Key.Value == number.Id).Key.Span, number.Id);
        if (!item.Unit.Value.IsMoney) scope.Bag.Add(Rules.PriceUnit, item.Unit.Span, item.Unit.Value);
    }

    private static Figure Cited(Scope scope, Figure figure, RowDraft row)
    {
        var own = scope.Cite(row.Citation);
        return figure with { Citation = figure.Citation.Within(own) };
    }
}
