namespace OpenRas.Tests.Calculation;

/// <summary>Scores between two answers.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void The_bounds_try_each_score_between_two_answers()
    {
        var definition = Small.Load("""
            questions:
              - { id: wash, ask: "Washing", counts: need, in-between: 1, answers: [{ id: none, text: "None", points: 0 }, { id: all, text: "All", points: 9 }] }
            form:
              - { total: needs, label: Needs, add: [wash] }
              - { price-bands: price, label: Price, unit: £ a week, rows: [{ needs: 0-4, gives: 50 }, { needs: 5-8, gives: 200 }, { needs: 9, gives: 100 }] }
            results:
              - { line: price, label: Price, for: person }
            """).OrThrow();

        var bounds = definition.FindBounds(definition.CheckAnswers().OrThrow());

        Assert.Equal((50m, 200m, true), (bounds.Results[0].Least!.Value, bounds.Results[0].Greatest!.Value, bounds.IsExact));
    }

    [Fact]
    public void Scores_in_very_small_steps_take_no_time()
    {
        var loaded = Small.Load("""
            questions:
              - { id: wash, ask: "Washing", counts: need, in-between: 0.0000000001, answers: [{ id: none, text: "None", points: 0 }, { id: some, text: "Some", points: 99999999 }] }
            form:
              - { table: route, label: Route, unit: words, rows: [{ wash: none or more, gives: "Go on" }] }
              - { table: upper, label: Upper, unit: words, only: { wash: over 3 }, rows: [{ wash: some, gives: "All" }] }
            results:
              - { line: route, label: Route, for: person }
            """);

        Assert.Contains(loaded.Diagnostics, d => d.Message.Contains("`between none and some`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_score_for_a_question_that_may_not_be_asked_is_not_known_in_the_bounds()
    {
        var definition = Small.Load("""
            questions:
              - { id: lives, ask: "Where?", counts: circumstance, answers: [{ id: home, text: "Home", points: 1 }, { id: away, text: "Away", points: unread }] }
              - { id: wash, ask: "Washing", counts: need, in-between: 1, answers: [{ id: none, text: "None", points: 0 }, { id: some, text: "Some", points: 9 }], ask-only: { lives: 1 and over } }
              - { id: many, ask: "Many", counts: need, number: { from: 0, to: 99999, step: 1 }, unit: points }
            form:
              - { total: all, label: All, add: [many], only: { wash: none or more } }
              - { total: none, label: None, add: [many], only: { wash: some or more } }
            results:
              - { line: all, label: All, for: person }
              - { line: none, label: None, for: person }
            """).OrThrow();

        var bounds = definition.FindBounds(definition.CheckAnswers(("wash", "4")).OrThrow());
        Assert.All(bounds.Results, r => Assert.Contains(Outcome.Unread, r.Outcomes));
    }
}
