namespace OpenRas.Tests.Calculation;

/// <summary>A line gives its facts as numbers, so that nobody reads a figure out of a sentence.</summary>
public sealed class LineFactsTests
{
    [Fact]
    public void A_reduction_has_the_figure_before_and_after_it_what_is_left_and_the_exact_figure()
    {
        var line = Last("abatement: x, label: X, of: rate, takes-off: 6%, reason: unread, round: { to: 1, mode: half-up }");

        Assert.Equal((142m, 133m, 0.94m, 133.48m, 1m), (line.Before, line.After, line.Factor, line.Exact, line.Divisor));
    }

    [Theory]
    [InlineData("uplift: x, label: X, of: rate, adds: 5%, reason: Prices rose", 1.05)]
    [InlineData("abatement: x, label: X, of: rate, leaves: 90%, reason: unread", 0.9)]
    public void A_share_says_what_the_figure_before_it_is_multiplied_by(string line, decimal factor) => Assert.Equal(factor, Last(line).Factor);

    [Theory]
    [InlineData("limit: x, label: X, of: rate, maximum: 100, above: use-maximum, reason: unread", LimitEnd.Maximum, 100)]
    [InlineData("limit: x, label: X, of: rate, minimum: 150, below: use-minimum, reason: unread", LimitEnd.Minimum, 150)]
    [InlineData("limit: x, label: X, of: rate, minimum: 100, below: use-minimum, reason: unread", null, 142)]
    public void A_limit_says_which_end_was_passed(string line, LimitEnd? end, decimal after)
    {
        var limit = Last(line);

        Assert.Equal((end, 142m, after), (limit.End, limit.Before, limit.After));
    }

    [Fact]
    public void A_table_says_which_row_gave_the_value() =>
        Assert.Equal(2, Last("table: x, label: X, unit: £ a week, rows: [{ rate: under 100, gives: 5 }, { rate: 100 and over, gives: 7 }]").Row);

    [Fact]
    public void A_line_that_divides_says_what_by()
    {
        var line = Last("multiply: x, label: X, times: [rate], divide-by: [3 number of people], unit: £ a week, round: { to: 0.01, mode: half-up }");

        Assert.Equal((142m, 3m, 47.33m), (line.Exact, line.Divisor, line.Value));
    }

    [Fact]
    public void A_line_that_does_not_apply_says_at_which_line_its_condition_failed()
    {
        var left = Last("figure: x, label: X, value: £5 a week, only: { rate: under 100 }");
        var passed = Last("abatement: x, label: X, of: rate, takes-off: 6%, reason: unread, only: { rate: under 100 }");

        Assert.Equal((1, 1), (left.FailedAt, passed.FailedAt));
        Assert.Equal((142m, 142m, null), (passed.Before, passed.After, passed.Factor));
    }

    [Fact]
    public void What_was_not_done_has_no_facts()
    {
        var line = Last("figure: x, label: X, value: £5 a week");

        Assert.All(new decimal?[] { line.Before, line.After, line.Exact, line.Divisor, line.Factor, line.Row, line.FailedAt }, Assert.Null);
        Assert.Null(line.End);
    }

    private static FilledLine Last(string line) => Small.Calculate($$"""
        form:
          - { figure: rate, label: Rate, value: £142 a week }
          - { {{line}} }
        results: [{ line: x, label: X, for: person }]
        """).Lines[^1];
}
