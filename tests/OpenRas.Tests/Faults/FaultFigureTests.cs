using OpenRas.Diagnostics;

namespace OpenRas.Tests.Faults;

/// <summary>Small definitions of which a figure or a word once was not so.</summary>
public sealed class FaultFigureTests
{
    [Theory]
    [InlineData("ab")]
    [InlineData("ba")]
    [InlineData("bc")]
    public void No_budget_takes_a_total_with_it_whatever_stands_beside_it(string total) =>
        Assert.Equal(Outcome.NoBudget, Calculate("no-budget-order", ("q1", "all")).Line(total).Outcome);

    [Fact]
    public void An_answer_is_counted_by_name_and_no_sentence_says_otherwise()
    {
        var form = Calculate("count-does-not-apply", ("q1", "high"));

        Assert.Equal((1m, 50m), (form.Line("named").Value, form.Line("p").Value));
        Assert.Equal("line 1 is high", form.Line("named").Working);
    }

    [Fact]
    public void A_share_divided_by_a_number_of_activities_is_a_share() => Assert.Equal("75%", Calculate("share-over-count", ("a", "unmet"), ("b", "half")).Line("average").Printed);

    [Fact]
    public void Minutes_are_counted_and_paid_by_the_hour() => Assert.Equal(128.80m, Calculate("minutes", ("mins", "60")).Results[0].Amount);

    [Theory]
    [InlineData("words-route", "Team", "Panel")]
    [InlineData("test-as-result", "no", "yes")]
    public void Each_word_of_a_result_is_counted_by_itself(string file, params string[] words) =>
        Assert.Equal(words.Order(), Load(file).Profile().Results[0].Outcomes.Select(o => o.Text).Order());

    [Fact]
    public void Another_word_is_a_change() => Assert.True(Load("words-route").Profile().Tables[0].Edges[0].IsOtherWord);

    [Fact]
    public void A_test_falls_from_yes_to_no() => Assert.Contains("It goes down from yes to no", Load("test-as-result").Prove().ToText(), StringComparison.Ordinal);

    /// <summary>It could not be written. What the file as it was is told to write is taken.</summary>
    [Fact]
    public void A_test_that_stops_nothing_only_says_yes_or_no()
    {
        const string file = "tests/OpenRas.Tests/Faults/test-that-stops-nothing.yaml";
        var refused = Assert.Single(Repository.Load(file).Diagnostics);
        var mended = RasDefinition.Parse(Repository.Read(file).Replace("otherwise: { not-eligible: \"Too few points\" }", "stops: nothing", StringComparison.Ordinal)).OrThrow();

        Assert.Contains("`stops: nothing` instead of `otherwise`", refused.Help, StringComparison.Ordinal);
        var form = mended.Calculate(mended.CheckAnswers(("score", "2")).OrThrow());
        Assert.Equal(("no", "not met", "Team"), (form.Line("test").Printed, form.Line("test").Working, form.Line("route").Text));
    }

    /// <summary>What the finding says to write is taken, and the finding is gone.</summary>
    [Fact]
    public void An_amount_for_a_month_is_told_what_makes_a_year_of_it()
    {
        const string file = "tests/OpenRas.Tests/Faults/monthly-result.yaml";
        var help = Repository.Load(file).OrThrow().ListFindings().Single(f => f.Code == Rules.NoYear.Code).Help!;
        var mended = RasDefinition.Parse(Repository.Read(file).Replace("for: person }", "for: person, also: 12 months a year }", StringComparison.Ordinal)).OrThrow();

        Assert.Contains("`also: 12 months a year`", help, StringComparison.Ordinal);
        Assert.DoesNotContain(mended.ListFindings(), f => f.Code == Rules.NoYear.Code);
    }

    private static Allocation Calculate(string file, params (string, string)[] answers)
    {
        var definition = Load(file);
        return definition.Calculate(definition.CheckAnswers(answers).OrThrow());
    }

    private static RasDefinition Load(string file) => Repository.Load($"tests/OpenRas.Tests/Faults/{file}.yaml").OrThrow();
}
