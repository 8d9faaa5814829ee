namespace OpenRas.Tests.Planning;

/// <summary>One price for older people and one for others, and then one step for both: the total of the two always applies.</summary>
public sealed class PartsThatTogetherAlwaysApplyTests
{
    private static string Scheme(string first, string second) => $$"""
        questions:
          - { id: age, ask: "Age", counts: circumstance, number: { from: 18, to: 110, step: 1 }, unit: years }
          - { id: group, ask: "Group", counts: circumstance, answers: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }] }
        form:
          - { figure: one, label: One, value: £10 a week, only: {{first}} }
          - { figure: two, label: Two, value: £20 a week, only: {{second}} }
          - { total: price, label: Price, add: [one, two] }
          - { multiply: yearly, label: A year, times: [price, 52 weeks a year] }
        results:
          - { line: yearly, label: A year, for: person }
        """;

    [Theory]
    [InlineData("{ age: under 65 }", "{ age: 65 and over }")]
    [InlineData("{ group: a }", "{ group: [b, c] }")]
    public void What_covers_every_answer_can_be_read_on(string first, string second) =>
        Assert.Equal(1040m, Small.Calculate(Scheme(first, second), ("age", "70"), ("group", "c")).GetAmount("yearly"));

    [Theory]
    [InlineData("{ age: under 65 }", "{ age: over 65 }")]
    [InlineData("{ group: a }", "{ group: b }")]
    [InlineData("{ group: a }", "{ age: 65 and over }")]
    [InlineData("{ group: a, age: over 20 }", "{ group: [b, c] }")]
    public void What_leaves_one_out_cannot(string first, string second) =>
        Assert.Equal("RAS3016", Small.Load(Scheme(first, second)).Diagnostics.Single().Code);

    [Fact]
    public void What_is_above_a_maximum_is_never_below_0() =>
        Assert.Equal(72m, Small.Calculate(
            """
            questions:
              - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 60, step: 1 }, unit: hours a week }
            form:
              - { limit: first, label: First ten, of: hours, maximum: 10, above: use-maximum, reason: "A rate of their own" }
              - { total: rest, label: The rest, add: [hours], less: [first] }
              - { multiply: paid, label: Paid, times: [rest, £18 an hour] }
            results:
              - { line: paid, label: Paid, for: person }
            """, ("hours", "14")).GetAmount("paid"));
}
