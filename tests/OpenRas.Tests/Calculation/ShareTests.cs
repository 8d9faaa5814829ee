namespace OpenRas.Tests.Calculation;

public sealed class ShareTests
{
    [Fact]
    public void A_share_that_is_worked_out_prints_what_came_out_and_not_what_went_in()
    {
        var allocation = Small.Calculate("""
            form:
              - { figure: start, label: Start, value: 60% }
              - { multiply: half, label: Half, times: [start, 50%] }
              - { abatement: lower, label: Lower, of: start, takes-off: 25%, reason: unread }
              - { limit: most, label: Most, of: start, maximum: 80%, above: use-maximum, reason: unread }
              - { figure: price, label: Price, value: £10 a week }
            results:
              - { line: price, label: Price, for: person }
            """);

        Assert.Equal(["60%", "30%", "45%", "60%"], allocation.Lines.Take(4).Select(l => l.Printed));
    }
}
