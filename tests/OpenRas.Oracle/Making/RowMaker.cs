namespace OpenRas.Oracle.Making;

/// <summary>Makes the rows of a table: every column in each, and each value in exactly one.</summary>
internal sealed class RowMaker(Dice dice, ColumnMaker columns)
{
    internal string Rows(IReadOnlyList<Made> looked, Func<string> gives)
    {
        var conditions = Conditions(looked, 0);
        while (looked.Any(m => conditions.TrueForAll(c => c.Contains(m.Id + ": any", StringComparison.Ordinal)))) conditions = Conditions(looked, 0);
        return "[" + string.Join(", ", conditions.Select(c => $"{{ {c}, gives: {gives()} }}")) + "]";
    }

    private List<string> Conditions(IReadOnlyList<Made> looked, int at)
    {
        var column = looked[at];
        var isLast = at == looked.Count - 1;
        IReadOnlyList<string> pieces = at > 0 && dice.Chance(30) ? ["any"] : columns.Pieces(column);
        var rows = new List<string>();
        foreach (var piece in pieces)
        {
            var here = $"{column.Id}: {piece}";
            if (isLast) rows.Add(here);
            else rows.AddRange(Conditions(looked, at + 1).Select(rest => $"{here}, {rest}"));
        }

        return rows;
    }
}
