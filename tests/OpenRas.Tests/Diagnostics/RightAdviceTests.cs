using OpenRas.Diagnostics;
using OpenRas.Tests.Golden;

namespace OpenRas.Tests.Diagnostics;

/// <summary>Advice that was once accepted and wrong, or right and refused.</summary>
public sealed class RightAdviceTests
{
    [Theory]
    [InlineData("£ a day", "365 days a year")]
    [InlineData("£ a week", "52 weeks a year")]
    [InlineData("£ a four-week", "13 four-weeks a year")]
    [InlineData("£ a month", "12 months a year")]
    public void What_makes_a_year_is_said_in_the_period_of_the_amount_and_is_accepted(string unit, string count)
    {
        var help = Priced(unit, "").OrThrow().ListFindings().Single(f => f.Code == "RAS6012").Help;

        Assert.Equal($"Add to the result how the scheme counts a year, such as `also: {count}`.", help);
        Assert.DoesNotContain("RAS6012", Priced(unit, $", also: {count}").OrThrow().ListFindings().Select(f => f.Code));
    }

    [Theory]
    [InlineData("£ an hour", "hours")]
    [InlineData("£ a night", "nights")]
    public void How_many_hours_or_nights_a_scheme_counts_is_not_guessed(string unit, string things) =>
        Assert.Equal($"Add `also:` to the result, with how many {things} a year the scheme counts.", Priced(unit, "").OrThrow().ListFindings().Single(f => f.Code == "RAS6012").Help);

    [Theory]
    [InlineData("£ 14.16 an hour", "Write `£14.16 an hour`.")]
    [InlineData("£ 14.16", "Write `£14.16`.")]
    [InlineData("14.16 pounds an hour", "did you mean `£14.16 an hour`?")]
    [InlineData("£14.16 per hour", "did you mean `£14.16 an hour`?")]
    [InlineData("75 percent", "did you mean `75%`?")]
    [InlineData("unclaer", "did you mean `{ unclear: \"in which two ways it can be read\" }`?")]
    public void A_figure_is_said_whole(string written, string help) => Assert.StartsWith(help, Figure(written), StringComparison.Ordinal);

    [Theory]
    [InlineData("£5 a week", "A weight says how many times something counts. To multiply by an amount, write a `multiply` line.")]
    [InlineData("2 points", "A weight says how many times something counts. To multiply by an amount, write a `multiply` line.")]
    [InlineData("75%", "Write `0.75`.")]
    [InlineData("1,25", "Write `1.25`.")]
    public void A_weight_with_a_unit_is_no_number_without_it(string weight, string help) =>
        Assert.Equal(help, Small.Load(Points($"{{ total: needs, label: Needs, add: [{{ line: wash, weight: \"{weight}\" }}] }}")).Diagnostics.Single().Help);

    [Theory]
    [InlineData("7 hours a week", "Write `7`.")]
    [InlineData("7 hours", "Write `7`.")]
    [InlineData("1 hour", "Write `1`.")]
    [InlineData("7 days", "Write the number of `hours a week`, without the unit.")]
    [InlineData("£7", "Write the number of `hours a week`, without the unit.")]
    public void Seven_days_are_no_seven_hours(string answer, string help)
    {
        var ras = Small.Load("""
            questions: [{ id: hours, ask: "H", counts: need, number: { from: 0, to: 40, step: 1 }, unit: hours a week }]
            form: [{ multiply: pay, label: Pay, times: [hours, £10 an hour] }]
            results: [{ line: pay, label: Pay, for: person }]
            """).OrThrow();

        Assert.Equal(help, ras.CheckAnswers(("hours", answer)).Diagnostics.Single().Help);
    }

    [Theory]
    [InlineData("formula")]
    [InlineData("calculation")]
    public void There_are_no_formulas(string key) =>
        Assert.StartsWith("There are no formulas.", Small.Load(Points($"{{ {key}: needs, label: Needs, value: wash * 2 }}")).Diagnostics.Single().Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("Total", "total-1")]
    [InlineData("Price Bands", "price-bands-1")]
    public void A_name_that_is_advised_is_no_word_of_the_format(string name, string advised) =>
        Assert.Contains($"`{advised}`", Small.Load(Points($"{{ total: {name}, label: Needs, add: [wash] }}")).Diagnostics[0].Help, StringComparison.Ordinal);

    /// <summary>Up to where the next row begins no decimal is left out; to the last place some may be.</summary>
    [Theory]
    [InlineData("0-9", "10-19", "0 to under 10", "10 to under 20")]
    [InlineData("0 to 9", "10 to 19", "0 to under 10", "10 to under 20")]
    [InlineData("0.0-9.5", "9.6-19", "0.0 to under 9.6", "9.6 to under 20")]
    public void Ranges_that_are_advised_leave_nothing_open(string first, string second, string firstAdvised, string secondAdvised)
    {
        var refused = Ranges(first, second).Diagnostics;

        Assert.All(refused.Zip([firstAdvised, secondAdvised]), d => Assert.StartsWith($"Write `{d.Second}`", d.First.Help, StringComparison.Ordinal));
        Assert.Equal(2, refused.Count);
        Assert.Empty(Ranges(firstAdvised, secondAdvised).Diagnostics);
    }

    [Theory]
    [InlineData("0-9", "over 9", "0.00-9.00")]
    [InlineData("0-9", "9.5 and over", "0.00-9.00")]
    [InlineData("0-9", "10 and over", "0 to under 10")]
    public void The_row_beside_decides_where_a_range_ends(string first, string second, string advised) =>
        Assert.Equal($"Write `{advised}`, or round the line above.", Ranges(first, second).Diagnostics[0].Help);

    [Fact]
    public void Answers_of_two_lists_have_no_name_in_common() =>
        Assert.StartsWith("The questions that are counted have other answers", BadFileTests.Read("RAS3009-answers-counted-by-points.yaml", File.ReadAllBytes(Repository.PathOf(BadFileTests.Folder + "RAS3009-answers-counted-by-points.yaml")))[0].Help, StringComparison.Ordinal);

    [Fact]
    public void A_share_of_at_most_the_whole_is_not_advised_to_be_more() =>
        Assert.Equal("Write `1.5%`.", Small.Load("questions: []\n" + """
            form:
              - { figure: rate, label: Rate, value: £10 a week }
              - { abatement: left, label: Left, of: rate, takes-off: 1.5, reason: unread }
            results: [{ line: left, label: Left, for: person }]
            """).Diagnostics.Single().Help);

    private static Checked<RasDefinition> Priced(string unit, string also) => Small.Load($$"""
        questions: [{ id: level, ask: "L", counts: need, answers: [{ id: low, text: "Low" }, { id: high, text: "High" }] }]
        form: [{ table: pay, label: Pay, unit: {{unit}}, rows: [{ level: low, gives: 10 }, { level: high, gives: 20 }] }]
        results: [{ line: pay, label: Pay, for: person{{also}} }]
        """);

    private static string? Figure(string written) => Small.Load($$"""
        questions: []
        form: [{ figure: rate, label: Rate, value: "{{written}}" }]
        results: [{ line: rate, label: Rate, for: person }]
        """).Diagnostics[0].Help;

    private static Checked<RasDefinition> Ranges(string first, string second) => Small.Load($$"""
        questions: [{ id: hours, ask: "H", counts: need, number: { from: 0, to: 19, step: 0.05 }, unit: hours a week }]
        form: [{ table: pay, label: Pay, unit: £ a year, rows: [{ hours: {{first}}, gives: 10 }, { hours: {{second}}, gives: 20 }] }]
        results: [{ line: pay, label: Pay, for: person }]
        """);

    private static string Points(string line) => $$"""
        questions: [{ id: wash, ask: "W", counts: need, answers: [{ id: none, text: "N", points: 0 }, { id: all, text: "A", points: 8 }] }]
        form: [{{line}}]
        results: [{ line: needs, label: Needs, for: person }]
        """;
}
