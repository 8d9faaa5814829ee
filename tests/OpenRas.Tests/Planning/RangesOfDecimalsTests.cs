namespace OpenRas.Tests.Planning;

/// <summary>Published tables have bands such as 10.1 to 20.0, and "over £28 and up to £61".</summary>
public sealed class RangesOfDecimalsTests
{
    private static string Bands(string rows, string step = "0.1") => $$"""
        questions:
          - { id: score, ask: "Score", counts: need, number: { from: 0, to: 30, step: {{step}} }, unit: points }
        form:
          - { price-bands: price, label: Price, unit: £ a week, rows: [{{rows}}] }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Theory]
    [InlineData("20.0", 100)]
    [InlineData("20.1", 200)]
    [InlineData("10", 50)]
    public void A_range_written_to_the_last_decimal_place_holds_both_its_ends(string score, int price) =>
        Assert.Equal(price, Small.Calculate(Bands("{ score: 0.0-10.0, gives: 50 }, { score: 10.1-20.0, gives: 100 }, { score: 20.1-30.0, gives: 200 }"), ("score", score)).GetAmount("price"));

    [Theory]
    [InlineData("20", 100)]
    [InlineData("20.1", 200)]
    [InlineData("10", 50)]
    public void Over_one_number_to_another_leaves_out_the_first_and_holds_the_last(string score, int price) =>
        Assert.Equal(price, Small.Calculate(Bands("{ score: 10 and under, gives: 50 }, { score: over 10 to 20, gives: 100 }, { score: over 20, gives: 200 }"), ("score", score)).GetAmount("price"));

    [Theory]
    [InlineData("{ score: 0-10, gives: 50 }, { score: over 10, gives: 100 }")]
    [InlineData("{ score: 0.0-10, gives: 50 }, { score: over 10, gives: 100 }")]
    public void A_range_with_too_few_decimal_places_is_refused(string rows) =>
        Assert.Equal("RAS3014", Small.Load(Bands(rows)).Diagnostics[0].Code);

    [Fact]
    public void A_hole_between_two_ranges_is_found() =>
        Assert.Equal("RAS3012", Small.Load(Bands("{ score: 0.00-9.99, gives: 50 }, { score: 10.25-30.00, gives: 100 }", "0.05")).Diagnostics.Single().Code);
}
