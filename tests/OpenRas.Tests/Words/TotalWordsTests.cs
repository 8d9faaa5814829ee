namespace OpenRas.Tests.Words;

public sealed class TotalWordsTests
{
    private static FilledLine Total(string total, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        sources: { one: { title: The first } }
        questions:
          - { id: a, ask: "A", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: b, ask: "B", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: c, ask: "C", counts: need, answers: [{ id: some, text: Some, points: 4 }, { id: not-asked, text: X, points: does-not-apply, aside: true }] }
          - { id: d, ask: "D", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
        form:
          - { total: sum, label: Sum, {{total}} }
          - { figure: price, label: Price, value: £10 a week }
        results:
          - { line: price, label: Price, for: person }
        """,
        answers).Line("sum");

    [Theory]
    [InlineData("add: [a]", "line 1")]
    [InlineData("add: [a, b, c]", "lines 1 + 2 + 3")]
    [InlineData("add: [a, b], read-as: nights a year, source: one", "lines 1 + 2, read as nights a year")]
    [InlineData("add: [{ line: a, weight: 2 }], read-as: nights a year, source: one", "read as nights a year")]
    [InlineData("add: [a, b, c, d]", "")]
    [InlineData("add: [a], less: [b]", "")]
    [InlineData("add: [a, { line: b, only: { c: some } }]", "")]
    public void Three_plain_lines_are_said_in_one_sentence_and_each_part_is_a_row(string total, string working)
    {
        var sum = Total(total, ("a", "1"), ("b", "2"), ("c", "some"), ("d", "3"));

        Assert.Equal(working, sum.Working);
        Assert.NotEmpty(sum.Parts);
    }

    [Fact]
    public void What_does_not_apply_is_named_beside_what_is_added() =>
        Assert.Equal("lines 1 + 2; line 3 does not apply", Total("add: [a, b, c]", ("a", "1"), ("b", "2"), ("c", "not-asked")).Working);

    [Fact]
    public void A_part_says_its_weight_that_it_is_taken_off_and_what_it_came_to() => Assert.Equal(
        ["A: line 1 = 1", "B: line 2 × 1.5 = + 3", "C: line 3 does not apply = ", "D: line 4 = - 3"],
        Parts("add: [a, { line: b, weight: 1.5 }, c], less: [d]", ("a", "1"), ("b", "2"), ("c", "not-asked"), ("d", "3")));

    [Fact]
    public void A_part_that_is_left_out_says_why() => Assert.Equal(
        ["A: line 1 = 1", "B: left out, because line 1 is 1, not over 5 = "],
        Parts("add: [a, { line: b, only: { a: over 5 } }]", ("a", "1"), ("b", "2")));

    [Fact]
    public void A_part_that_is_not_known_says_why() => Assert.Equal(
        ["A: line 1 = 1", "B: line 2 is not answered = "],
        Parts("add: [a, { line: b, weight: 2 }]", ("a", "1")));

    /// <summary>Nobody answers a line that is worked out.</summary>
    [Fact]
    public void A_part_that_is_worked_out_waits_for_the_question_above_it()
    {
        var all = Small.Calculate("""
            questions:
              - { id: a, ask: "A", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
              - { id: b, ask: "B", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
            form:
              - { total: sum, label: Sum, add: [a, b] }
              - { total: all, label: All, add: [a, { line: sum, weight: 2 }] }
            results: [{ line: all, label: All, for: person }]
            """, ("a", "1")).Line("all");

        Assert.Equal(["A: line 1 = 1", "Sum: line 3 waits for line 2 = "], all.Parts.Select(Say));
    }

    [Fact]
    public void A_total_that_is_given_shows_no_parts()
    {
        var sum = Total("add: [a, { line: b, weight: 2 }], may-be-given: yes", ("sum", "9"));

        Assert.Equal(("given as a total, not worked out here", 9m), (sum.Working, sum.Value));
        Assert.Empty(sum.Parts);
    }

    [Fact]
    public void A_total_whose_questionnaire_was_not_read_says_so_and_asks_nobody()
    {
        var allocation = Small.Calculate("""
            form: [{ total: sum, label: Sum, add: unread }]
            results: [{ line: sum, label: Sum, for: person }]
            """);

        Assert.Equal((Outcome.Unread, "not read in any source we opened"), (allocation.Lines[0].Outcome, allocation.Lines[0].Working));
        Assert.Equal("no amount, because line 1 (Sum) is not read in any source we opened", allocation.Results[0].Printed);
    }

    private static IEnumerable<string> Parts(string total, params (string Id, string Value)[] answers) => Total(total, answers).Parts.Select(Say);

    private static string Say(LinePart part) => $"{part.Label}: {part.Working} = {part.Printed}";
}
