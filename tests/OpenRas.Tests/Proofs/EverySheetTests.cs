using OpenRas.Calculation;

namespace OpenRas.Tests.Proofs;

/// <summary>That the sheets which the oracle fills in are those that the library accepts, and come out the same.</summary>
[Trait("Speed", "Slow")]
public sealed class EverySheetTests
{
    private static readonly List<Made> Some = [.. Enumerable.Range(0, 150).Select(SmallMaker.Make).OfType<Made>()];

    [Fact]
    public void Every_sheet_is_accepted_complete_and_filled_in_as_it_is_calculated()
    {
        Assert.NotEmpty(Some);
        foreach (var made in Some)
        {
            for (var i = 0; i < made.Sheets.Count; i += 1 + (made.Sheets.Count / 20))
            {
                var lines = made.Definition.Calculate(made.Sheets.Written(i).For(made.Definition)!).Lines;
                Assert.DoesNotContain(lines, l => l.Outcome == Outcome.NotDetermined && made.Sheets.Cells[i][l.Number - 1].State == State.NotAnswered);
                Assert.Equal(lines.Select(l => (l.Outcome, l.Value)), made.Definition.Plan.Steps.Zip(made.Sheets.Cells[i], Filled));
            }
        }
    }

    [Fact]
    public void No_sheet_comes_twice()
    {
        Assert.NotEmpty(Some);
        Assert.All(Some, made => Assert.Equal(made.Sheets.Count, Enumerable.Range(0, made.Sheets.Count).Select(i => made.Sheets.Written(i).Yaml).Distinct().Count()));
    }

    private static (Outcome, decimal?) Filled(Step step, Fill cell) => (cell.State.ToOutcome(), cell.IsFigure && step.Unit.IsNumber ? cell.Value : null);
}
