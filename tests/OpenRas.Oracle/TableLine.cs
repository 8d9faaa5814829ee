using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`price-bands` and `table`: the one row that holds, or a straight line between two rows that each stand at one number.</summary>
internal sealed class TableLine : FormLine
{
    private static readonly string[] Others = ["gives", "source", "basis", "note", "prices-of"];

    private readonly List<TableRow> _rows;
    private readonly string? _along;

    internal TableLine(string kind, YamlNode node, SchemeReader reader) : base(kind, node, reader)
    {
        IsWords = node.Text("unit") == "words";
        _rows = [.. node.Child("rows").Items().Select(r => Row(r, reader))];
        var columns = _rows.SelectMany(r => r.When.Parts).Where(p => p.Pattern is RangePattern).Select(p => p.Key);
        _along = node.Text("between") == "straight-line" ? columns.First() : null;
    }

    /// <summary>Whether it gives words and no figures.</summary>
    internal bool IsWords { get; }

    internal override IEnumerable<string> Reads => _rows.SelectMany(r => r.When.Looks).Distinct();

    internal override Fill Fill(Sheet sheet)
    {
        var fill = _along is null ? Row(sheet) : new StraightLine(_rows, _along).Fill(sheet, Line);
        return fill.Figure is { } figure ? Rounded(figure) : fill;
    }

    private Fill Row(Sheet sheet)
    {
        var holdings = _rows.ConvertAll(r => r.When.In(sheet));
        var row = holdings.FindIndex(h => h.Holds == true);
        if (row < 0) return Holding.Any(holdings).Because ?? Oracle.Fill.Without(Outcomes.DoesNotApply, Line);
        return _rows[row].Gives.At(Line);
    }

    private TableRow Row(YamlNode node, SchemeReader reader)
    {
        var (when, gives) = (reader.Condition(node.Pairs().Where(p => !Others.Contains(p.Key))), node.Child("gives")!);
        return new(when, IsWords ? Written.ReadWords(gives) : Written.Read(gives));
    }
}

/// <summary>A row: for whom it holds, and what it gives.</summary>
internal sealed record TableRow(Condition When, Written Gives);
