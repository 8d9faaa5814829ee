namespace OpenRas.Tests.Calculation;

/// <summary>A straight line runs from row to row, and only where a row stands on both sides for every answer beside it.</summary>
public sealed class StraightLineOnOpenSheetsTests
{
    private const string Score = "{ id: score, ask: \"Score\", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }";

    private static string Body(string question, string rows, string group = "{ id: group, ask: \"Who?\", counts: circumstance, answers: [{ id: older, text: \"Older\" }, { id: younger, text: \"Younger\" }] }", string round = "0.01") => $$"""
        questions:
          - {{question}}
          - {{group}}
        form:
          - { table: price, label: Price, unit: £ a week, between: straight-line, round: { to: {{round}}, mode: half-up }, rows: [{{rows}}] }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Fact]
    public void While_an_answer_beside_the_line_is_missing_the_amount_is_not_known()
    {
        var body = Body(Score, "{ group: older, score: 0, gives: 0 }, { group: older, score: 60, gives: 600 }, { group: younger, score: 0, gives: 60 }, { group: younger, score: 60, gives: 660 }");

        Assert.Equal("line 2 is not answered", Small.Calculate(body, ("score", "30")).Line("price").Working);
        Assert.Equal(300m, Small.Calculate(body, ("score", "30"), ("group", "older")).Line("price").Value);
    }

    [Fact]
    public void A_missing_answer_that_does_not_decide_between_which_rows_the_line_runs_stops_nothing()
    {
        var body = Body(Score, "{ group: any, score: 0, gives: 0 }, { group: any, score: 30, gives: 300 }, { group: older, score: 60, gives: 600 }, { group: younger, score: 60, gives: 900 }");

        Assert.Equal(200m, Small.Calculate(body, ("score", "20")).Line("price").Value);
        Assert.Equal("line 2 is not answered", Small.Calculate(body, ("score", "40")).Line("price").Working);
    }

    [Fact]
    public void A_row_that_no_score_reaches_ends_the_line_all_the_same()
    {
        var score = "{ id: score, ask: \"Score\", counts: need, number: { from: 11, to: 25, step: 2 }, unit: points }";

        Assert.Contains(Small.Load(Body(score, "{ group: any, score: 10, gives: 0 }, { group: any, score: 20, gives: 100 }")).Diagnostics, d => d.Message == "no row covers scores of 21 to 25 for \"older\"");
        Assert.Equal(150m, Small.Calculate(Body(score, "{ group: any, score: 10, gives: 0 }, { group: any, score: 20, gives: 100 }, { group: any, score: 30, gives: 200 }"), ("score", "25"), ("group", "older")).Line("price").Value);
    }

    [Fact]
    public void Along_a_question_with_answers_too_each_answer_beside_it_needs_its_own_line()
    {
        var score = "{ id: score, ask: \"Score\", counts: need, answers: [{ id: low, text: \"Low\", points: 10 }, { id: high, text: \"High\", points: 20 }] }";

        var loaded = Small.Load(Body(score, "{ score: 5, group: older, gives: 50 }, { score: 25, group: younger, gives: 250 }"));
        Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3012");
    }

    [Fact]
    public void Two_rows_at_one_number_are_an_overlap_even_where_no_score_stands_there()
    {
        var score = "{ id: score, ask: \"Score\", counts: need, number: { from: 11, to: 25, step: 2 }, unit: points }";

        var loaded = Small.Load(Body(score, "{ group: any, score: 10, gives: 0 }, { group: any, score: 10, gives: 50 }, { group: any, score: 30, gives: 200 }"));
        Assert.Contains(loaded.Diagnostics, d => d.Message == "two rows cover a score of 10 for \"older\"");
    }

    [Fact]
    public void A_line_that_does_not_apply_looks_for_no_rows_beyond_the_last()
    {
        var body = Body(Score, "{ score: 10, gives: 0 }, { score: 20, gives: 100 }", "{ id: group, ask: \"Who?\", counts: circumstance, answers: yes-no }")
            .Replace("label: Price, unit", "label: Price, only: { score: 10-20 }, unit", StringComparison.Ordinal);

        Assert.Equal("does not apply, because line 1 is 25, not 10-20", Small.Calculate(body, ("score", "25")).Line("price").Working);
    }

    [Theory]
    [InlineData("999999999999", "1", "0.0000000001", "1", false)]
    [InlineData("999999999999", "999999999999", "1", "1", false)]
    [InlineData("10000", "1000000", "0.0000000001", "0.0000000001", false)]
    [InlineData("99999999", "99999999", "0.5", "0.0000000001", false)]
    [InlineData("9999", "999", "0.5", "0.000001", true)]
    public void A_straight_line_of_very_long_figures_is_refused_or_calculated_exactly(string amount, string to, string step, string round, bool isRead)
    {
        var score = $"{{ id: score, ask: \"Score\", counts: need, number: {{ from: 0, to: {to}, step: {step} }}, unit: points }}";
        var body = Body(score, $"{{ group: any, score: 0, gives: 0.0000000001 }}, {{ group: any, score: {step}, gives: 0.0000000003 }}, {{ group: any, score: {to}.0000000007, gives: {amount} }}", round: round);
        var loaded = Small.Load(body);
        Assert.Equal(isRead ? [] : ["RAS3017"], loaded.Diagnostics.Select(d => d.Code));
        if (!loaded.TryGet(out var definition)) return;

        var half = Numbers.Plain(decimal.Floor(decimal.Parse(to, System.Globalization.CultureInfo.InvariantCulture) / 3));
        var answers = definition.CheckAnswers(("score", half), ("group", "older")).OrThrow();
        var expected = Reference.ReferenceScheme.Parse("format: 1\nunanswered: stop\n" + body).Calculate(answers.Values)[2].Value!.Value;
        Assert.Equal(expected.ToDecimalString(), Numbers.Plain(definition.Calculate(answers).Line("price").Value!.Value));
    }
}
