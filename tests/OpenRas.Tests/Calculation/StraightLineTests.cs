namespace OpenRas.Tests.Calculation;

/// <summary>Schemes that publish prices at a few scores, and a straight line between them.</summary>
public sealed class StraightLineTests
{
    private static FilledLine Price(string rows, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        questions:
          - { id: group, ask: "Which team?", counts: circumstance, answers: [{ id: older, text: "Older" }, { id: younger, text: "Younger" }] }
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 0.5 }, unit: points }
        form:
          - { price-bands: price, label: Price, unit: £ a week, between: straight-line, round: { to: 0.01, mode: half-up }, rows: [{{rows}}] }
        results:
          - { line: price, label: Price, for: person }
        """,
        answers).Line("price");

    private const string Rows = "{ needs: 0, gives: 0 }, { needs: 10, gives: 100 }, { needs: 30, gives: 250 }, { needs: over 30, gives: { refer: Panel } }";

    [Theory]
    [InlineData("0", "0")]
    [InlineData("4", "40")]
    [InlineData("10", "100")]
    [InlineData("10.5", "103.75")]
    [InlineData("22", "190")]
    [InlineData("29.5", "246.25")]
    [InlineData("30", "250")]
    public void A_score_between_two_rows_is_priced_as_far_along_as_it_stands(string needs, string price) =>
        Assert.Equal(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture), Price(Rows, ("needs", needs)).Value);

    [Fact]
    public void Rows_may_stand_in_any_order() => Assert.Equal(
        [40m, 190m],
        new[] { "4", "22" }.Select(n => Price("{ needs: 30, gives: 250 }, { needs: 0, gives: 0 }, { needs: over 30, gives: unread }, { needs: 10, gives: 100 }", ("needs", n)).Value));

    [Theory]
    [InlineData("{ needs: 10, gives: 100 }, { needs: 0, gives: 0 }, { needs: 30, gives: 250 }, { needs: over 30, gives: 0 }")]
    [InlineData("{ needs: 30, gives: 250 }, { needs: 40, gives: 0 }, { needs: 0, gives: 0 }, { needs: 10, gives: 100 }, { needs: over 40, gives: 0 }")]
    public void The_nearest_rows_are_the_ends_wherever_they_stand(string rows) => Assert.Equal(190, Price(rows, ("needs", "22")).Value);

    [Fact]
    public void A_score_that_is_not_known_has_no_price() => Assert.Equal("line 2 is not answered", Price(Rows).Working);

    [Theory]
    [InlineData("5", "the end above it")]
    [InlineData("20", "the end below it")]
    public void Beside_a_price_that_was_not_published_nothing_is_known(string needs, string which)
    {
        var price = Price("{ needs: 0, gives: 0 }, { needs: 10, gives: unpublished }, { needs: 30, gives: 250 }, { needs: over 30, gives: 300 }", ("needs", needs));

        Assert.True(price.Outcome == Outcome.Unpublished, which);
        Assert.Contains(needs == "5" ? "5 is between 0 (£0.00) and 10 (not published)" : "20 is between 10 (not published) and 30 (£250.00)", price.Working, StringComparison.Ordinal);
        Assert.EndsWith(", on a straight line: not published", price.Working, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("older", "20", "150", "line 1 is older; 20 is between 10 (£100.00) and 30 (£200.00), on a straight line = £3,000.00 ÷ 20", "£100.00 × 10, £200.00 × 10, ÷ 20")]
    [InlineData("younger", "20", "60", "line 1 is younger; 20 is between 15 (£50.00) and 30 (£80.00), on a straight line = £900.00 ÷ 15", "£50.00 × 10, £80.00 × 5, ÷ 15")]
    public void Each_group_has_its_own_line(string group, string needs, string value, string working, string ends)
    {
        var price = Price(
            "{ group: older, needs: 10, gives: 100 }, { group: younger, needs: 15, gives: 50 }, { group: any, needs: 30, gives: X }, { group: older, needs: under 10, gives: 0 }, { group: younger, needs: under 15, gives: 0 }, { group: any, needs: over 30, gives: 300 }"
                .Replace("{ group: any, needs: 30, gives: X }", "{ group: older, needs: 30, gives: 200 }, { group: younger, needs: 30, gives: 80 }", StringComparison.Ordinal),
            ("group", group),
            ("needs", needs));

        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), price.Value);
        Assert.Equal(working, price.Working);
        Assert.Equal(ends, string.Join(", ", price.Parts.Take(3).Select(p => p.Working.Length > 0 ? p.Working : p.Printed)));
    }

    [Fact]
    public void A_row_for_every_group_is_an_end_of_each_line()
    {
        const string rows = "{ group: any, needs: 0, gives: 0 }, { group: older, needs: 10, gives: 100 }, { group: younger, needs: 10, gives: 50 }, { group: any, needs: over 10, gives: 300 }";

        Assert.Equal(40, Price(rows, ("group", "older"), ("needs", "4")).Value);
        Assert.Equal(20, Price(rows, ("group", "younger"), ("needs", "4")).Value);
    }
}
