using OpenRas.Analysis;

namespace OpenRas.Tests.Binding;

/// <summary>3.5 written for 3.5% would multiply an amount by four and a half, and print as if nothing were wrong.</summary>
public sealed class SharesThatLookLikePercentTests
{
    private const string Price = """
        questions:
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }
        form:
          - { figure: price, label: Price, value: £50 a week }
        """;

    [Theory]
    [InlineData("{ uplift: more, label: More, of: price, adds: 3.5, reason: Prices rose }")]
    [InlineData("{ table: more, label: Share, unit: share, rows: [{ needs: 0-9, gives: 90 }, { needs: 10 and over, gives: 100% }] }")]
    public void A_share_above_1_without_its_sign_is_refused(string line) =>
        Assert.Equal("RAS3080", Small.Load($"{Price}\n  - {line}\nresults: [{{ line: price, label: Price, for: person }}]").Diagnostics.Single().Code);

    [Theory]
    [InlineData("3.5%", "51.75")]
    [InlineData("0.035", "51.75")]
    [InlineData("350%", "225")]
    [InlineData("1", "100")]
    public void With_the_sign_or_up_to_1_it_is_read(string adds, string amount) =>
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Small.Calculate($"{Price}\n  - {{ uplift: more, label: More, of: price, adds: {adds}, reason: Prices rose }}\nresults: [{{ line: more, label: More, for: person }}]").GetAmount("more"));

    [Fact]
    public void A_number_question_in_shares_goes_from_0_to_1_and_not_to_100() =>
        Assert.Equal("RAS3082", Small.Load("""
            questions:
              - { id: left, ask: "Left", counts: circumstance, number: { from: 0, to: 100, step: 5 }, unit: share }
            form:
              - { figure: price, label: Price, value: £50 a week }
            results: [{ line: price, label: Price, for: person }]
            """).Diagnostics.Single().Code);

    [Fact]
    public void An_answer_called_3_that_is_worth_4_points_is_refused() =>
        Assert.Equal("RAS3081", Small.Load("""
            questions:
              - { id: washing, ask: "Washing", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: 3, text: "Third", points: 4 }] }
            form:
              - { total: needs, label: Points, add: [washing] }
            results: [{ line: needs, label: Points, for: person }]
            """).Diagnostics.Single().Code);

    [Fact]
    public void So_much_per_cent_for_each_of_a_thing_is_a_share() =>
        Assert.Equal(60m, Small.Calculate(
            """
            questions:
              - { id: conditions, ask: "How many conditions?", counts: need, number: { from: 0, to: 5, step: 1 }, unit: number of conditions }
            form:
              - { figure: price, label: Price, value: £50 a week }
              - { multiply: extra, label: More for conditions, times: [price, conditions, 10% for each condition] }
              - { total: all, label: All, add: [price, extra] }
            results: [{ line: all, label: All, for: person }]
            """, ("conditions", "2")).GetAmount("all"));
}
