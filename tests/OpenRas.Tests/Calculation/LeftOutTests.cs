namespace OpenRas.Tests.Calculation;

public sealed class LeftOutTests
{
    [Theory]
    [InlineData("- { limit: most, label: Most, of: nights, maximum: 5, above: does-not-apply, reason: unread }", "")]
    [InlineData("- { table: most, label: Most, unit: points, only: { alone: yes }, rows: [{ nights: any, gives: does-not-apply }] }", "only: { alone: yes },")]
    [InlineData("- { table: most, label: Most, unit: points, only: { alone: yes }, rows: [{ nights: under 5, gives: 1 }, { nights: 5 and over, gives: does-not-apply }] }", "only: { alone: yes },")]
    public void A_table_cannot_look_at_a_line_whose_own_figure_may_not_apply(string line, string only)
    {
        var loaded = Small.Load($$"""
            questions:
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 1 }, unit: points }
              - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
            form:
              {{line}}
              - { table: price, label: Price, unit: £ a week, {{only}} rows: [{ most: under 4, gives: 3 }, { most: 4 and over, gives: 4 }] }
            results:
              - { line: price, label: Price, for: person }
            """);

        Assert.Equal(["RAS3016"], loaded.Diagnostics.Select(d => d.Code));
    }
}
