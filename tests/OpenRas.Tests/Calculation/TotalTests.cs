namespace OpenRas.Tests.Calculation;

public sealed class TotalTests
{
    [Fact]
    public void A_part_whose_condition_is_not_known_is_not_looked_at()
    {
        var allocation = Small.Calculate("""
            questions:
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 1 }, unit: points }
              - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
            form:
              - { total: needs, label: Needs, add: [{ line: nights, only: { alone: yes } }] }
            results:
              - { line: needs, label: Needs, for: person }
            """);

        Assert.Equal("not determined until line 2 (Alone?) is answered", allocation.Results[0].Reason);
    }
}
