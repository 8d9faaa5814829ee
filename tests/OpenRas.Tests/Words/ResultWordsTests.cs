namespace OpenRas.Tests.Words;

/// <summary>The sentence that a person reads first.</summary>
public sealed class ResultWordsTests
{
    private static string Printed(string form, string result, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        questions:
          - { id: q, ask: "Nights", counts: need, number: { from: 0, to: 9, step: 1 }, unit: nights a week }
          - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
          - { id: wash, ask: "Washing", counts: need, answers: [{ id: some, text: Some, points: 4 }, { id: lot, text: A lot, points: unpublished }] }
        form:
          - { total: points, label: Points, add: [wash], may-be-given: yes, expect: 0-9 }
          - { {{form}} }
          - { figure: other, label: Other, value: £10 a week }
        results:
          - { line: other, label: "Other money", for: person }
          - { line: x, label: X, for: person{{result}} }
        """,
        answers).Results[1].Printed;

    [Theory]
    [InlineData("value: £1123.20 a week", "", "£1,123.20 a week")]
    [InlineData("value: £1123.20 a week", ", amount-is: up-to", "up to £1,123.20 a week")]
    [InlineData("value: £100 a week", ", also: 52 weeks a year", "£100.00 a week (£5,200.00 a year of 52 weeks)")]
    [InlineData("value: £100 a week", ", amount-is: up-to, also: 52 weeks a year", "up to £100.00 a week (£5,200.00 a year of 52 weeks)")]
    [InlineData("value: £100 a week", ", also: unread", "£100.00 a week")]
    [InlineData("value: £100 a week", ", instead-of: other", "£100.00 a week, instead of Other money")]
    [InlineData("value: £100 a week, paid-by: the NHS", ", paid-by: the NHS", "£100.00 a week, paid by the NHS")]
    [InlineData("value: no-budget, unit: £ a week", "", "no budget, at line 5 (X)")]
    [InlineData("value: no-budget, unit: £ a week", ", also: 52 weeks a year", "no budget, at line 5 (X)")]
    [InlineData("value: { not-eligible: Moved away }, unit: £ a week", "", "not eligible: Moved away, at line 5 (X)")]
    [InlineData("value: { refer: Exceptional cases }, unit: £ a week", "", "referred to Exceptional cases, at line 5 (X)")]
    [InlineData("value: { refer: Panel }, unit: £ a week", "", "referred to Panel, at line 5 (X)")]
    [InlineData("value: unread, unit: £ a week", "", "no amount, because line 5 (X) is not read in any source we opened")]
    [InlineData("value: { unpublished: Asked in May }, unit: £ a week", "", "no amount, because line 5 (X) is not published: Asked in May")]
    [InlineData("value: { unclear: One or two }, unit: £ a week", "", "no amount, because at line 5 (X) the source can be read two ways: One or two")]
    [InlineData("value: £5 a week, only: { alone: yes }", "", "does not apply, because line 2 is no, not yes")]
    public void A_figure_is_printed_as_a_result(string figure, string result, string printed) =>
        Assert.Equal(printed, Printed($"figure: x, label: X, {figure}", result, ("alone", "no"), ("wash", "some")));

    [Theory]
    [InlineData("multiply: x, label: X, times: [q, £10 a night]", "not determined until line 1 (Nights) is answered")]
    [InlineData("multiply: x, label: X, times: [points, £10 a week for each point]", "no amount, because line 3 (Washing) is not published")]
    [InlineData("table: x, label: X, unit: words, rows: [{ q: 0-4, gives: Few }, { q: 5-9, gives: Many }]", "not determined until line 1 (Nights) is answered")]
    [InlineData("table: x, label: X, unit: words, rows: [{ alone: no, gives: unread }, { alone: yes, gives: Many }]", "we do not know, because line 5 (X) is not read in any source we opened")]
    [InlineData("table: x, label: X, unit: words, rows: [{ alone: no, gives: { unclear: One or two } }, { alone: yes, gives: Many }]", "we do not know, because at line 5 (X) the source can be read two ways: One or two")]
    [InlineData("table: x, label: X, unit: words, rows: [{ alone: no, gives: Few }, { alone: yes, gives: Many }]", "Few")]
    [InlineData("eligibility: x, label: X, met-by: [{ alone: no }], otherwise: no-budget", "yes")]
    public void A_line_of_any_kind_is_printed_as_a_result(string line, string printed) => Assert.Equal(printed, Printed(line, "", ("alone", "no"), ("wash", "lot")));

    [Fact]
    public void A_result_can_be_instead_of_the_very_first_line()
    {
        var allocation = Small.Calculate("""
            form: [{ figure: hours, label: Hours, value: 5 hours a week }, { figure: money, label: Money, value: £50 a week }]
            results: [{ line: hours, label: "Hours", for: person }, { line: money, label: "Money", for: person, instead-of: hours }]
            """);

        Assert.Equal("£50.00 a week, instead of Hours", allocation.Results[1].Printed);
        Assert.Contains("\"Money\" is instead of \"Hours\": one or the other.", allocation.Notices.Select(n => n.Text).ToList());
    }

    [Fact]
    public void A_figure_that_does_not_apply_does_not_say_why_it_is_not_known() =>
        Assert.Equal("does not apply", Small.Calculate("""
            questions: [{ id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }]
            form: [{ figure: x, label: X, value: { unpublished: Asked in May }, unit: £ a week, only: { alone: yes } }]
            results: [{ line: x, label: X, for: person }]
            """, ("alone", "no")).Line("x").Reason);

    [Fact]
    public void An_answer_under_a_given_total_that_another_line_needs_is_asked_for() => Assert.Equal(
        "not determined until line 3 (Washing) is answered",
        Printed("multiply: x, label: X, times: [wash, £10 a week for each point]", "", ("points", "4"), ("alone", "no")));

    [Fact]
    public void An_answer_that_a_test_needs_is_asked_for_although_only_a_part_of_the_given_total_names_the_test()
    {
        var allocation = Small.Calculate(
            """
            questions:
              - { id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 110, step: 1 }, unit: years }
              - { id: wash, ask: "Washing", counts: need, answers: [{ id: some, text: Some, points: 4 }, { id: lot, text: A lot, points: 9 }] }
              - { id: eat, ask: "Eating", counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 4 }] }
            form:
              - { eligibility: adult, label: Adults, met-by: [{ age: 18 and over }], otherwise: no-budget }
              - { total: points, label: Points, add: [eat, { line: wash, only: { adult: yes } }], may-be-given: yes }
              - { multiply: price, label: Price, times: [points, £10 a week for each point] }
            results:
              - { line: price, label: Price, for: person }
            """,
            ("points", "4"));

        Assert.Equal("not determined until line 1 (Age) is answered", allocation.Results[0].Printed);
    }
}
