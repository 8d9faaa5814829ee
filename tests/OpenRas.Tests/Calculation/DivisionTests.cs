namespace OpenRas.Tests.Calculation;

public sealed class DivisionTests
{
    [Theory]
    [InlineData("divide-by: [people], round: { to: 1, mode: up }", "RAS3034")]
    [InlineData("divide-by: [70%]", "RAS3033")]
    [InlineData("divide-by: [0%], round: { to: 1, mode: up }", "RAS3034")]
    [InlineData("divide-by: [70%], round: unread", "RAS3033")]
    [InlineData("divide-by: [70%], round: { to: 0, mode: up }", "RAS3035")]
    public void A_division_that_cannot_be_made_is_refused_and_never_breaks_off(string division, string code)
    {
        var loaded = Small.Load($$"""
            questions:
              - { id: people, ask: "People", counts: circumstance, number: { from: 0, to: 9, step: 1 }, unit: number of people }
            form:
              - { figure: price, label: Price, value: £10 a week }
              - { multiply: shared, label: Shared, times: [price], {{division}} }
            results:
              - { line: shared, label: Shared, for: person }
            """);

        Assert.Equal([code], loaded.Diagnostics.Select(d => d.Code));
    }
}
