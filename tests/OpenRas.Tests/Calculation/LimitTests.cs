namespace OpenRas.Tests.Calculation;

public sealed class LimitTests
{
    [Fact]
    public void A_limit_with_an_end_that_was_not_read_gives_no_figure_even_below_its_minimum()
    {
        var allocation = Small.Calculate("""
            form:
              - { figure: price, label: Price, value: £2 a week }
              - { limit: most, label: Most, of: price, minimum: 4, below: use-minimum, maximum: unread, above: use-maximum, reason: unread }
            results:
              - { line: most, label: Most, for: person }
            """);

        Assert.Equal(Outcome.Unread, allocation.Line("most").Outcome);
        Assert.StartsWith("the maximum is not read", allocation.Line("most").Working, StringComparison.Ordinal);
    }
}
