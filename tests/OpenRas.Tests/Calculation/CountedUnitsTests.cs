using OpenRas.Diagnostics;

namespace OpenRas.Tests.Calculation;

public sealed class CountedUnitsTests
{
    [Theory]
    [InlineData("number of visits a week", "£12.50 for each visit", "£37.50 a week")]
    [InlineData("number of miles a week", "£0.45 for each mile", "£1.35 a week")]
    [InlineData("number of people", "£10 a week for each person", "£30.00 a week")]
    [InlineData("number of children", "£10 a week for each child", "£30.00 a week")]
    [InlineData("number of activities a year", "£10 for each activity", "£30.00 a year")]
    [InlineData("number of people", "£10 a week", "£30.00 a week")]
    [InlineData("nights a week", "£95.00 a night", "£285.00 a week")]
    [InlineData("nights a week", "£95.00 for each night", "£285.00 a week")]
    [InlineData("£ a week", "4 weeks a four-week", "£12.00 a four-week")]
    [InlineData("£ a four-week", "13 four-weeks a year", "£39.00 a year")]
    [InlineData("number of visits a week", "2 number of carers", "6 visits a week")]
    public void Three_of_a_thing_times_what_each_is_keeps_the_period(string unit, string rate, string comesOutAs)
    {
        var allocation = Small.Calculate($$"""
            questions:
              - { id: things, ask: "How many?", counts: need, number: { from: 0, to: 9, step: 1 }, unit: "{{unit}}" }
            form:
              - { multiply: priced, label: Priced, times: [things, "{{rate}}"] }
            results:
              - { line: priced, label: Priced, for: person }
            """, ("things", "3"));

        Assert.Equal(comesOutAs, allocation.Line("priced").Printed);
    }

    [Theory]
    [InlineData("share", "0.75", "times: [things], divide-by: [2 number of activities]", "37.5%")]
    [InlineData("share", "0.75", "times: [things], divide-by: [2 number of activities], unit: share", "37.5%")]
    [InlineData("share", "0.75", "times: [things, 2 number of activities], divide-by: [4 number of activities]", "37.5%")]
    [InlineData("share", "0.75", "times: [things, 4 number of activities]", "3 activities")]
    [InlineData("number of activities", "3", "times: [things], divide-by: [4 number of activities]", "75%")]
    [InlineData("number of activities", "3", "times: [things], divide-by: [4 number of activities], unit: number of full weeks", "0.75 full weeks")]
    [InlineData("number of rooms", "3", "times: [things], divide-by: [4 number of people]", "0.75 rooms")]
    [InlineData("number of rooms", "3", "times: [things, 50%], divide-by: [4 number of people]", "0.375 rooms")]
    public void A_share_divided_by_a_count_is_a_share_and_a_count_stays_one(string unit, string value, string made, string comesOutAs) =>
        Assert.Equal(comesOutAs, Small.Calculate(Divided(unit, made), ("things", value)).Line("made").Printed);

    [Fact]
    public void A_share_divided_by_a_count_is_no_count()
    {
        var refused = Small.Load(Divided("share", "times: [things], divide-by: [2 number of activities], unit: number of activities"));
        Assert.Equal("RAS3005", Assert.Single(refused.Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    private static string Divided(string unit, string made)
    {
        var (to, step) = unit == "share" ? (1m, 0.25m) : (9m, 1m);
        var round = made.Contains("divide-by", StringComparison.Ordinal) ? ", round: { to: 0.001, mode: half-up }" : "";
        return FormattableString.Invariant($$"""
            questions:
              - { id: things, ask: "How many?", counts: circumstance, number: { from: 0, to: {{to}}, step: {{step}} }, unit: {{unit}} }
            form:
              - { multiply: made, label: Made, {{made}}{{round}} }
              - { multiply: hours, label: Hours, times: [made, 100 hours a month] }
            results:
              - { line: hours, label: Hours, for: person }
            """);
    }
}
