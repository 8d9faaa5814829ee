namespace OpenRas.Oracle;

/// <summary>`between: straight-line`: the row that holds, or else the way from the nearest single number below to the nearest above.</summary>
internal sealed class StraightLine(IReadOnlyList<TableRow> rows, string along)
{
    /// <summary>The figure before it is rounded, or the outcome.</summary>
    internal Fill Fill(Sheet sheet, int line)
    {
        var number = sheet[along];
        if (number.Travels) return Unknown(sheet, number);
        if (number.Figure is not { } at) return Oracle.Fill.Without(Outcomes.DoesNotApply, line);
        var looks = rows.Select(r => Look(sheet, r)).Where(l => l.Others.Holds != false).ToList();
        var here = looks.Where(l => l.Ranges.Has(at)).ToList();
        if (here.Find(l => l.Others.Holds == true) is { } row) return row.Row.Gives.At(line);
        var below = looks.Where(l => l.Alone < at).OrderByDescending(l => l.Alone!.Value).ToList();
        var above = looks.Where(l => l.Alone > at).OrderBy(l => l.Alone!.Value).ToList();
        var unknown = here.Concat(Nearer(below)).Concat(Nearer(above)).Select(l => l.Others.Because);
        if (Oracle.Fill.First(unknown) is { } because) return because;
        return Between(below[0], above[0], at);
    }

    /// <summary>Where the number itself is not known, whatever else is looked at may have begun earlier.</summary>
    private Fill Unknown(Sheet sheet, Fill number) => Oracle.Fill.First(rows.Select(r => Look(sheet, r).Others.Because).Append(number))!;

    /// <summary>Those that are not known to hold and would stand nearer than the first that does.</summary>
    private static IEnumerable<Looked> Nearer(List<Looked> looks) => looks.TakeWhile(l => l.Others.Holds is null);

    private static Fill Between(Looked low, Looked high, Fraction at)
    {
        var (from, to) = (low.Row.Gives.Figure!.Value, high.Row.Gives.Figure!.Value);
        var share = (at - low.Alone!.Value) / (high.Alone!.Value - low.Alone!.Value);
        return Oracle.Fill.Of(from + ((to - from) * share));
    }

    private Looked Look(Sheet sheet, TableRow row)
    {
        var others = row.When.Parts.Where(p => p.Key != along).Select(p => Condition.In(sheet, p.Key, p.Pattern)).ToList();
        var ranges = (RangePattern)row.When.Parts.First(p => p.Key == along).Pattern;
        return new(row, Holding.All(others), ranges);
    }

    private sealed record Looked(TableRow Row, Holding Others, RangePattern Ranges)
    {
        internal Fraction? Alone => Ranges.Ranges is [{ Alone: { } number }] ? number : null;
    }
}
