namespace OpenRas.Tests.Calculation;

/// <summary>The lower and the higher of two amounts: one end of a limit is a line.</summary>
public sealed class LimitAtALineTests
{
    private static string Scheme(string limit) => $$"""
        questions:
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }
          - { id: before, ask: "Last year", counts: circumstance, number: { from: 0, to: 500, step: 1 }, unit: £ a week }
        form:
          - { multiply: now, label: Now, times: [needs, £5 a week for each point] }
          - { limit: amount, label: Amount, of: now, {{limit}}, reason: "As the scheme says" }
        results:
          - { line: amount, label: Amount, for: person }
        """;

    [Theory]
    [InlineData("minimum: before, below: use-minimum", "40", "230", 230)]
    [InlineData("minimum: before, below: use-minimum", "50", "230", 250)]
    [InlineData("maximum: before, above: use-maximum", "40", "230", 200)]
    [InlineData("maximum: before, above: use-maximum", "50", "230", 230)]
    public void The_higher_or_the_lower_of_the_two_is_used(string limit, string needs, string before, int amount) =>
        Assert.Equal(amount, Small.Calculate(Scheme(limit), ("needs", needs), ("before", before)).GetAmount("amount"));

    [Fact]
    public void The_line_says_which_line_it_was_held_to()
    {
        var line = Small.Calculate(Scheme("maximum: before, above: use-maximum"), ("needs", "50"), ("before", "230")).Line("amount");

        Assert.Equal("£250.00 (line 3) is above the maximum, £230.00 (line 2)", line.Working);
        Assert.Equal("takes off £20.00", line.Change);
        Assert.Equal([2, 3], line.LooksAt);
    }

    [Fact]
    public void Where_the_end_is_not_answered_the_amount_is_not_known()
    {
        var line = Small.Calculate(Scheme("maximum: before, above: use-maximum"), ("needs", "50")).Line("amount");

        Assert.Equal(Outcome.NotDetermined, line.Outcome);
        Assert.Equal("line 2 is not answered", line.Working);
    }

    [Fact]
    public void A_line_in_another_unit_is_no_end() =>
        Assert.Equal("RAS3005", Small.Load(Scheme("maximum: needs, above: use-maximum")).Diagnostics.Single().Code);

    [Fact]
    public void Bounds_know_what_a_line_can_hold()
    {
        var definition = Small.Load(Scheme("maximum: before, above: use-maximum")).OrThrow();
        var bounds = definition.FindBounds(definition.CheckAnswers(("before", "100")).OrThrow());

        Assert.Equal((0m, 100m), (bounds.Results[0].Least!.Value, bounds.Results[0].Greatest!.Value));
    }
}
