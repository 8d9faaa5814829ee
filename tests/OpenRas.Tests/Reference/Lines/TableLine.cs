using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed record Row(Conditions When, Figure Gives);

internal sealed record Point(BigRational At, Figure Gives);

// price-bands and table.
internal sealed class TableLine(string id, IReadOnlyList<Row> rows, bool straightLine, bool isText) : FormLine(id)
{
    public override bool IsText => isText;

    public override IEnumerable<string> MadeFrom => rows.SelectMany(row => row.When.Parts).Select(part => part.Column);

    public static TableLine Read(string id, YamlNode node, Names names)
    {
        bool isText = node.Get("unit").Scalar() is "words" or "yes-no";
        List<Row> rows = node.Get("rows").Items().Select(row => new Row(
            Conditions.Parse(row, names, ["gives", .. Yaml.Remarks]),
            Figure.Parse(row.Get("gives"), isText))).ToList();
        bool straightLine = node.Find("between") is { } between
            && (between.IsWord("straight-line") ? true : throw between.Odd("only straight-line is understood"));
        return new TableLine(id, rows, straightLine, isText);
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        Row? used = rows.FirstOrDefault(row => row.When.Judge(sheet).Holds == true);
        if (used is not null)
        {
            return Cell.Of(used.Gives, number);
        }

        // A row that a known column rules out needs nothing more.
        IEnumerable<Cell> notKnown = rows.Select(row => row.When.Judge(sheet)).Where(row => row.Holds is null).Select(row => row.Because!);
        return Cell.FirstCause(notKnown)
            ?? (straightLine ? BetweenTwoRows(sheet, number) : throw new InvalidOperationException($"no row of '{Id}' fits"));
    }

    private Cell BetweenTwoRows(Sheet sheet, int number)
    {
        string column = rows.SelectMany(row => row.When.Parts).First(part => part.Alternatives is [Band]).Column;
        BigRational at = sheet[column].Amount;
        List<Point> points = [];
        List<(BigRational At, Cell Because)> perhaps = [];
        foreach (Row row in rows)
        {
            Condition onColumn = row.When.Parts.Single(part => part.Column == column);
            Conditions others = new(row.When.Parts.Where(part => part.Column != column).ToList());
            if (onColumn.Alternatives is not [Band { SingleNumber: { } point }])
            {
                continue;
            }

            Verdict fits = others.Judge(sheet);
            if (fits.Holds == true)
            {
                points.Add(new Point(point, row.Gives));
            }
            else if (fits.Holds is null)
            {
                perhaps.Add((point, fits.Because!));
            }
        }

        Point? before = points.Where(point => point.At < at).MaxBy(point => point.At);
        Point? after = points.Where(point => point.At > at).MinBy(point => point.At);

        // A row that may fit, once more is known, and stands nearer.
        IEnumerable<Cell> nearer = perhaps
            .Where(row => row.At < at ? before is null || row.At > before.At : after is null || row.At < after.At)
            .Select(row => row.Because);
        if (Cell.FirstCause(nearer) is { } open)
        {
            return open;
        }

        if (before is null || after is null)
        {
            throw new InvalidOperationException($"{at} is not between two rows of '{Id}'");
        }

        Cell low = Cell.Of(before.Gives, number);
        Cell high = Cell.Of(after.Gives, number);
        if (Cell.WhatStops([low, high]) is { } stopped)
        {
            return stopped;
        }

        if (low.TakesOff != high.TakesOff)
        {
            throw new InvalidOperationException("no straight line between leaves and takes-off");
        }

        BigRational share = (at - before.At) / (after.At - before.At);
        return low with { Value = low.Amount + (share * (high.Amount - low.Amount)) };
    }
}
