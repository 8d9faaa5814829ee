using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Counts which rows examples come to, as they were calculated.</summary>
internal sealed class CoverageReading(RasDefinition definition, IReadOnlyList<Fill[]> examples)
{
    internal ExamplesCoverage All() => new(definition, examples.Count, [.. definition.Plan.Steps.Where(s => s is TableStep or EligibilityStep { RowsState: State.Figure }).Select(Line)]);

    private LineCoverage Line(Step step) => new(definition.Form[step.Index], [.. step is TableStep table ? Rows(table) : Ways(step)]);

    private IEnumerable<RowCoverage> Rows(TableStep table) => table.Rows.Select((row, at) => new RowCoverage(TableEdge.Written(definition.Plan, row), Count(table, at)));

    private IEnumerable<RowCoverage> Ways(Step test) =>
        new[] { EligibilityStep.Yes, EligibilityStep.No }.Select(way => new RowCoverage(FillText.Of(test, Fill.Of(way, way)), Count(test, way)));

    private int Count(Step step, int row) => examples.Count(cells => cells[step.Index].Pick == row);
}
