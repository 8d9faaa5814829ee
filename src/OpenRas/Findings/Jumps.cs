using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>Where one point more makes much of a difference.</summary>
internal static class Jumps
{
    /// <summary>In per cent of what the row below gives. From nothing to something is no share of anything.</summary>
    private const int MostPercent = 50;

    /// <summary>The largest of each table.</summary>
    internal static IEnumerable<Finding> ForOnePoint(Examined definition)
    {
        var plan = definition.Plan;
        foreach (var table in plan.Steps.OfType<TableStep>().Where(t => t.Unit.IsNumber && t.StraightLine < 0))
        {
            var idle = Idle.Places(definition, table).ToHashSet();
            var jumps = TableEdge.Of(plan, table, definition.CanBe).Where(e => plan.Steps[e.Along].Unit == RasUnit.Points && e.At - e.Top <= 1 && !idle.Contains(e.Below) && !idle.Contains(e.Above)).Select(e => (Edge: e, Percent: Percent(table, e))).Where(j => j.Percent > MostPercent).ToList();
            if (jumps.Count == 0) continue;
            var (edge, percent) = jumps.MaxBy(j => j.Percent);
            yield return new(Rules.Jump, table.Id, table.Rows[edge.Above].Span, plan.Steps[edge.Along].Id, table.Id, Numbers.Plain(percent!.Value), Given(table, edge.Below), Given(table, edge.Above))
            {
                Extra = new() { Label = jumps.Count > 1 ? $"the largest of {Numbers.Plain(jumps.Count)} such jumps" : null, Related = [new(table.Rows[edge.Below].Span, "the row below")] },
            };
        }
    }

    private static decimal? Percent(TableStep table, TableEdge edge) =>
        (table.Rows[edge.Below].Gives, table.Rows[edge.Above].Gives) is ({ IsKnown: true, Value: > 0 and var from }, { IsKnown: true, Value: var to }) ? new Rounding(0.1m, RoundingMode.HalfUp).Apply(100 * (to - from), from) : null;

    private static string Given(TableStep table, int row) => table.Unit.Format(table.Rows[row].Gives.Value);
}
