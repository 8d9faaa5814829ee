using OpenRas.Analysis;
using Xunit.Abstractions;

namespace OpenRas.Tests.Analysis;

/// <summary>Awards that are made with one slip in them, and figures that nothing explains.</summary>
[Trait("Speed", "Slow")]
public sealed class PlantedCausesTests(ITestOutputHelper output)
{
    private const int Awards = 60;
    private const int AmongFirst = 3;

    [Fact]
    public void A_slip_in_a_row_is_among_the_first_explanations() => IsFound(ChangeKind.Row, "price", award =>
    {
        var (row, other) = (award.Row, (award.Row + 1 + (award.Seed % 7)) % 9);
        return (award.Figure(new Slip { Row = row, OtherRow = other }), c => c.Number == award.Price(other));
    });

    [Fact]
    public void A_slip_in_the_share_of_a_reduction_is_among_the_first_explanations() => IsFound(ChangeKind.WholePercent, "offer", award =>
    {
        var other = 21 + (award.Seed % 20);
        return (award.Figure(new Slip { Taken = other }), c => c.Number == other / 100m);
    });

    [Fact]
    public void A_slip_in_one_answer_is_among_the_first_explanations()
    {
        IsFound(ChangeKind.Answer, null, award =>
        {
            var (question, level) = (award.Seed % 5, (award.Level(award.Seed % 5) + 1 + (award.Seed % 3)) % 4);
            return (award.Figure(new Slip(), "offer", (question, level)), c => c.Line!.Id == $"q{question}" && c.To == $"a{level}");
        });
    }

    [Fact]
    public void The_rules_of_another_version_are_the_first_explanation()
    {
        foreach (var award in Enumerable.Range(0, Awards).Select(seed => new MadeAward(seed)))
        {
            var (now, before) = (award.Definition, new MadeAward(award.Seed + Awards).Definition);
            var figure = MadeAward.Pennies(before.Calculate(award.Answers(before)).GetAmount("offer")!.Value);
            var check = now.CheckAward(award.Answers(now), figure, "week", versions: [before]);
            if (check.Finding == AwardFinding.Matches) continue;

            Assert.Equal(ChangeKind.Version, check.Search!.Found.First().Kind);
            Assert.Equal("The same answers give it by the rules of small.", check.Explanations[0]);
        }
    }

    [Fact]
    public void Another_count_of_weeks_in_a_year_is_among_the_first_explanations() =>
        IsFound(ChangeKind.YearBasis, null, award => (award.Figure(new Slip(), "yearly"), c => c.To!.StartsWith("365 days", StringComparison.Ordinal)), "year");

    [Fact]
    public void A_reduction_that_was_left_out_is_among_the_first_explanations() =>
        IsFound(ChangeKind.Reduction, "offer", award => (award.Figure(new Slip { Reductions = 0 }), c => !c.IsTwice));

    [Fact]
    public void A_reduction_that_was_made_twice_is_among_the_first_explanations() =>
        IsFound(ChangeKind.Reduction, "offer", award => (award.Figure(new Slip { Reductions = 2 }), c => c.IsTwice));

    [Fact]
    public void A_line_that_was_rounded_too_early_is_among_the_first_explanations() =>
        IsFound(ChangeKind.Rounding, "raised", award => (award.Figure(new Slip { RoundsEarly = true }), c => c is { Number: 1, Mode: RoundingMode.HalfUp }));

    [Fact]
    public void A_figure_that_nothing_explains_gets_no_explanation_in_19_of_20()
    {
        var random = new Random(7);
        var (all, explained) = (0, 0);
        foreach (var award in Enumerable.Range(0, 2 * Awards).Select(seed => new MadeAward(seed)))
        {
            var (definition, top) = (award.Definition, (int)(award.Figure(new Slip()) * 200));
            foreach (var figure in Enumerable.Range(0, 3).Select(_ => random.Next(1, top) / 100m))
            {
                var check = definition.CheckAward(award.Answers(definition), figure, "week");
                all++;
                if (check.Explanations.Count > 0) explained++;
                Assert.True((check.Search?.Hits ?? 0) * 20L <= (check.Search?.Range ?? 0), award.ToString());
            }
        }

        output.WriteLine($"{explained} of {all} random figures have an explanation");
        Assert.True(explained * 20 <= all, $"{explained} of {all}");
    }

    /// <summary>Where the slip changes the figure, it is named in one of the first kinds that explain it.</summary>
    private void IsFound(ChangeKind kind, string? line, Func<MadeAward, (decimal Figure, Func<Change, bool> IsIt)> plant, string per = "week")
    {
        var planted = 0;
        foreach (var award in Enumerable.Range(0, Awards).Select(seed => new MadeAward(seed)))
        {
            var (figure, isIt) = plant(award);
            var definition = award.Definition;
            var check = definition.CheckAward(award.Answers(definition), figure, per);
            if (check.Finding == AwardFinding.Matches) continue;
            planted++;
            var first = check.Search!.Found.Take(AmongFirst).ToList();
            Assert.True(
                first.Exists(h => h.Kind == kind && h.Fits.Any(f => f is [var only] && (line is null || only.Line?.Id == line) && isIt(only))),
                $"seed {award.Seed}, {figure}: {string.Join(" | ", check.Explanations)}");
        }

        output.WriteLine($"{planted} of {Awards} slips changed the figure; each was found");
        Assert.True(planted > Awards / 2, $"{planted}");
    }
}
