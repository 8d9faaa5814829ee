namespace OpenRas.Tests.Calculation;

/// <summary>Schemes that ask in how many areas the need is high.</summary>
public sealed class CountTests
{
    private const string Scale = "counts: need, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: high, text: H, points: unpublished }, { id: not-asked, text: X, points: does-not-apply, aside: true }]";

    private static FilledLine Areas(string answers, params string[] given) => Small.Calculate(
        $$"""
        questions:
          - { id: wash, ask: Washing, {{Scale}} }
          - { id: eat, ask: Eating, {{Scale}} }
          - { id: out, ask: Going out, {{Scale}} }
        form:
          - { count: areas, label: Areas, of: [wash, eat, out], answers: {{answers}} }
          - { multiply: price, label: Price, times: [areas, £10 a week] }
        results:
          - { line: price, label: Price, for: person }
        """,
        [.. given.Zip(["wash", "eat", "out"], (value, id) => (id, value)).Where(a => a.value.Length > 0)]).Line("areas");

    [Theory]
    [InlineData("some or more", "some", "none", "high", "2", "lines 1, 3 are some or more; line 2 is not")]
    [InlineData("some or more", "none", "some", "none", "1", "line 2 is some or more; lines 1, 3 are not")]
    [InlineData("[some, high]", "some", "some", "high", "3", "lines 1, 2, 3 are some or high")]
    [InlineData("high", "none", "some", "none", "0", "none of lines 1, 2, 3 is high")]
    [InlineData("high", "high", "not-asked", "none", "1", "line 1 is high; lines 2, 3 are not")]
    [InlineData("applies", "high", "not-asked", "none", "2", "lines 1, 3 apply; line 2 does not")]
    [InlineData("applies", "not-asked", "some", "not-asked", "1", "line 2 applies; lines 1, 3 do not")]
    [InlineData("applies", "not-asked", "not-asked", "not-asked", "0", "none of lines 1, 2, 3 applies")]
    public void A_count_says_which_lines_it_counted(string answers, string wash, string eat, string goOut, string printed, string working)
    {
        var areas = Areas(answers, wash, eat, goOut);

        Assert.StartsWith(printed, areas.Printed, StringComparison.Ordinal);
        Assert.Equal(working, areas.Working);
    }

    [Fact]
    public void Until_the_last_question_is_answered_a_count_is_not_known()
    {
        var areas = Areas("high", "high", "", "");

        Assert.Null(areas.Value);
        Assert.Equal("line 2 is not answered", areas.Working);
    }

    [Fact]
    public void The_first_answer_of_a_list_counts_too_where_what_it_is_worth_is_not_published() => Assert.Equal(1, Small.Calculate(
        """
        questions: [{ id: wash, ask: Washing, counts: need, answers: [{ id: some, text: S, points: unpublished }, { id: high, text: H, points: 8 }] }]
        form: [{ count: areas, label: Areas, of: [wash], answers: some }]
        results: [{ line: areas, label: Areas, for: person }]
        """,
        ("wash", "some")).Line("areas").Value);

    [Fact]
    public void A_score_entered_between_two_answers_counts_from_the_lower_one_on()
    {
        const string body = """
            questions:
              - { id: wash, ask: Washing, counts: need, in-between: 1, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: high, text: H, points: 20 }] }
            form:
              - { count: areas, label: Areas, of: [wash], answers: some or more }
              - { multiply: price, label: Price, times: [areas, £10 a week] }
            results:
              - { line: price, label: Price, for: person }
            """;

        Assert.Equal([0m, 1m, 1m, 1m], new[] { "7", "8", "9", "20" }.Select(score => Small.Calculate(body, ("wash", score)).Line("areas").Value));
    }
}
