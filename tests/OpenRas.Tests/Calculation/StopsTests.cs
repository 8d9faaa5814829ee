namespace OpenRas.Tests.Calculation;

/// <summary>A yearly result made from a weekly one kept the weekly one going, and whoever was not eligible saw both amounts.</summary>
public sealed class StopsTests
{
    private static string Scheme(string stops) => $$"""
        questions:
          - { id: lives, ask: "Do you live here?", counts: circumstance, answers: yes-no }
        form:
          - { eligibility: eligible, label: Eligible, met-by: [{ lives: yes }], otherwise: { not-eligible: "Lives elsewhere" }, stops: [{{stops}}] }
          - { figure: weekly, label: A week, value: £10 a week }
          - { multiply: yearly, label: A year, times: [weekly, 52 weeks a year] }
        results:
          - { line: weekly, label: A week, for: person }
          - { line: yearly, label: A year, for: person }
        """;

    [Fact]
    public void A_result_that_another_one_needs_cannot_be_stopped_alone() =>
        Assert.Equal("RAS3083", Assert.Single(Small.Load(Scheme("weekly")).Diagnostics).Code);

    [Fact]
    public void Both_are_stopped() =>
        Assert.All(Small.Calculate(Scheme("weekly, yearly"), ("lives", "no")).Results, r => Assert.Equal(Outcome.NotEligible, r.Outcome));

    [Fact]
    public void The_one_that_is_made_from_it_can_be_stopped_alone()
    {
        var allocation = Small.Calculate(Scheme("yearly"), ("lives", "no"));

        Assert.Equal(10m, allocation.GetAmount("weekly"));
        Assert.Equal(Outcome.NotEligible, allocation.Line("yearly").Outcome);
    }
}
