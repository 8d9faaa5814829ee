using OpenRas.Analysis;

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
}
