using OpenRas.Analysis;
using OpenRas.Ranges;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// What is reasoned line by line holds where less is known: as if the figures of every line were too many to list, as they are in large definitions, whose
/// sheets nobody can go through.
/// </summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class TrendTests(ITestOutputHelper output)
{
    private const int Usual = 2_000;

    [Fact]
    public void A_line_that_is_said_to_rise_rises_over_every_pair_of_sheets_even_where_its_figures_are_not_listed()
    {
        var said = 0;
        new Trial(output, Usual).Agree(made =>
        {
            var partings = new List<Parting>();
            foreach (var isForCarer in new[] { false, true })
            {
                var trends = Trends(made, isForCarer);
                Interlocked.Add(ref said, trends.Count(t => t.Direction != Direction.Open));
                partings.AddRange(trends.SelectMany((t, line) => Judged(made, t, line, isForCarer)));
            }

            return partings;
        });

        Assert.True(said > Usual, $"{said} lines are said to go one way");
    }

    private static IReadOnlyList<Trend> Trends(Made made, bool isForCarer)
    {
        var plan = made.Definition.Plan;
        var fillings = made.Definition.Tables.Fillings;
        IReadOnlyList<ValueSet> wide = [.. fillings[0].Reach.Select(s => s.WithoutList())];
        var all = fillings.Select(f => (Filling: f, Trends: OpenRas.Analysis.Trends.Of(f.With(wide), isForCarer))).ToList();
        return [.. plan.Steps.Select(s => Together([.. all.Where(a => !a.Filling.IsShadowed[s.Index]).DefaultIfEmpty(all[0]).Select(a => a.Trends[s.Index])]))];
    }

    private static Trend Together(List<Trend> ways) => ways[0] with { Direction = ways.Select(w => w.Direction).Together() };

    private static IEnumerable<Parting> Judged(Made made, Trend trend, int line, bool isForCarer)
    {
        var (id, pairs) = (made.Definition.Plan.Steps[line].Id, new EveryPair(made.Sheets));
        if (trend.Rises && pairs.Line(line, isForCarer).Found == Found.Refuted) yield return new Parting("A line that falls", id, $"{trend}");
        if (trend.Direction is Direction.Down or Direction.Same && pairs.Rises(line, isForCarer)) yield return new Parting("A line that rises", id, $"{trend}");
    }
}
