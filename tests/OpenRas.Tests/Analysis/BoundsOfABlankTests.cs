namespace OpenRas.Tests.Analysis;

public sealed class BoundsOfABlankTests
{
    [Fact]
    public void A_total_can_come_out_as_the_blank_that_the_condition_of_a_part_looks_at()
    {
        var definition = Small.Load("""
            form:
              - { total: score, label: Score, add: unread, may-be-given: yes, counts: need, expect: 0 and over }
              - { price-bands: price, label: Price, unit: £ a week, rows: [{ score: 95 and under, gives: 340 }, { score: over 95, gives: unread }] }
              - { figure: extra, label: Extra, value: 8 points }
              - { total: needs, label: Needs, add: [score, { line: extra, only: { price: 340 and over } }] }
            results:
              - { line: needs, label: Needs, for: person }
            """).OrThrow();

        Assert.Equal([Outcome.Amount, Outcome.Unread], definition.FindBounds(definition.CheckAnswers().OrThrow()).Results[0].Outcomes);
    }
}
