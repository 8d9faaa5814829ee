using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>How far the rows next to the one that holds are.</summary>
internal static class NearestRows
{
    /// <summary>Along each column of numbers, where the next rows begin and end while everything else stands. What is not known of the rest keeps a row open.</summary>
    internal static IEnumerable<NearestEdge> Of(RasDefinition definition, TableStep table, Fill[] cells)
    {
        var plan = definition.Plan;
        if ((table.Only is { } only && only.Holds(cells, out _) is not true) || Evaluator.ClosedBy(plan.Steps, table, cells, out _) >= 0) yield break;
        foreach (var along in table.Columns.Where(c => cells[c].IsFigure))
        {
            var (at, then) = (cells[along].Value, (Fill[])cells.Clone());
            var rows = RowsAt(at);
            var places = definition.CanBe[along].Places;
            var bands = table.Rows.SelectMany(r => r.Condition.Parts).Where(p => p.Step == along).Select(p => p.Test).OfType<BandTest>().SelectMany(t => t.Apart).ToList();

            // Between two rows of a straight line none holds.
            if (rows.Length == 0 || bands.Count == 0) continue;
            var up = bands.Select(b => b.Least(places)).Where(n => n > at).Distinct().Order().FirstOrDefault(n => New(n!.Value).Length > 0);
            var down = bands.Select(b => b.Greatest(places)).Where(n => n < at).Distinct().OrderDescending().FirstOrDefault(n => New(n!.Value).Length > 0);
            var line = definition.Form[along];
            var above = up is { } u ? new Aim(line, u, IsUp: true, Written(New(u))) : null;
            var below = down is { } d ? new Aim(line, d, IsUp: false, Written(New(d))) : null;
            yield return new NearestEdge(definition.Form[table.Index], line, at, Written(rows), above, below);

            Row[] RowsAt(decimal number)
            {
                then[along] = Fill.Of(number);
                return Array.FindAll(table.Rows, r => r.Condition.Holds(then, out _) is not false);
            }

            Row[] New(decimal number) => [.. RowsAt(number).Except(rows)];
        }

        string[] Written(Row[] rows) => Array.ConvertAll(rows, r => TableEdge.Written(plan, r));
    }
}
