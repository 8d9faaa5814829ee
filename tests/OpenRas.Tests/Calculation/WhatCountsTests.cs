namespace OpenRas.Tests.Calculation;

/// <summary>What is counted, and what is not.</summary>
public sealed class WhatCountsTests
{
    private const string Body = """
        questions:
          - { id: lives, ask: "Where?", counts: circumstance, answers: [{ id: home, text: "Home" }, { id: away, text: "Away" }] }
          - { id: wash, ask: "Washing", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: some, text: "Some", points: 4 }, { id: declined, text: "Declined", points: does-not-apply, aside: yes }] }
          - { id: many, ask: "Many", counts: need, number: { from: 0, to: 99999, step: 1 }, unit: points }
        form:
          - { table: route, label: Route, unit: words, rows: [{ lives: home, gives: { refer: Panel } }, { lives: away, gives: "Go on" }] }
          - { count: applying, label: Applying, of: [wash, route], answers: applies }
          - { count: declining, label: Declining, of: [wash], answers: [some, declined] }
          - { total: all, label: All, add: [many] }
        results:
          - { line: all, label: All, for: person }
        """;

    [Fact]
    public void A_line_that_came_out_as_a_word_is_no_answer_that_applies()
    {
        Assert.Equal(1m, Small.Calculate(Body, ("lives", "away"), ("wash", "declined")).Line("applying").Value);
        Assert.Equal(Outcome.Refer, Small.Calculate(Body, ("lives", "home"), ("wash", "some")).Line("applying").Outcome);
    }

    [Fact]
    public void An_answer_is_counted_by_name_though_its_points_do_not_apply()
    {
        var definition = Small.Load(Body).OrThrow();
        var answers = definition.CheckAnswers(("wash", "declined")).OrThrow();

        Assert.Equal(1m, definition.Calculate(answers).Line("declining").Value);
        Assert.Equal(1m, definition.FindBounds(answers).Lines.Single(l => l.Id == "declining").Least);
    }
}
