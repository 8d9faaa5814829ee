namespace OpenRas.Tests.Calculation;

public sealed class GivenTotalTests
{
    [Theory]
    [InlineData("1998", true)]
    [InlineData("4000", true)]
    [InlineData("7", false)]
    public void A_total_of_more_sums_than_are_listed_must_still_be_one_of_them(string given, bool isOne)
    {
        var definition = Small.Load("""
            questions:
              - { id: a, ask: A, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: all, text: All, points: 2000 }] }
              - { id: b, ask: B, counts: need, number: { from: 0, to: 2000, step: 2 }, unit: points }
            form:
              - { total: score, label: Score, may-be-given: yes, add: [a, b] }
            results:
              - { line: score, label: Score, for: person }
            """).OrThrow();

        Assert.Equal(isOne ? [] : ["RAS4007"], definition.CheckAnswers(("score", given)).Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("20.001", false)]
    [InlineData("20.003", true)]
    public void Eight_weighted_questions_are_added_up_in_every_way(string given, bool isOne)
    {
        var questions = string.Join('\n', Enumerable.Range(0, 8).Select(i => $"  - {{ id: q{i}, ask: Q, counts: need, answers: [{{ id: n, text: N, points: 0 }}, {{ id: s, text: S, points: 3 }}, {{ id: y, text: Y, points: 7 }}] }}"));
        var add = string.Join(", ", Enumerable.Range(0, 8).Select(i => $"{{ line: q{i}, weight: {(i < 7 ? $"1.{i}" : "0.001")} }}"));
        var definition = Small.Load($"questions:\n{questions}\nform:\n  - {{ total: score, label: Score, may-be-given: yes, add: [{add}] }}\nresults:\n  - {{ line: score, label: Score, for: person }}").OrThrow();

        Assert.Equal(isOne, definition.CheckAnswers(("score", given)).IsOk);
    }

    [Fact]
    public void A_total_that_only_a_given_total_adds_is_not_supplied()
    {
        var allocation = Small.Calculate(
            """
            form:
              - { total: score, label: Score, add: unread, may-be-given: yes, counts: need, expect: 0-20 }
              - { total: needs, label: Needs, add: [score], may-be-given: yes }
            results:
              - { line: needs, label: Needs, for: person }
            """,
            ("needs", "7"));

        Assert.Equal("not supplied", allocation.Line("score").Working);
        Assert.Equal(7, allocation.GetAmount("needs"));
    }

    [Fact]
    public void A_total_that_is_rounded_may_be_given_as_what_it_rounds_to_and_as_nothing_else()
    {
        var definition = Small.Load("""
            questions:
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7000, step: 0.5 }, unit: points }
            form:
              - { total: needs, label: Needs, add: [nights], may-be-given: yes, round: { to: 3, mode: up } }
            results:
              - { line: needs, label: Needs, for: person }
            """).OrThrow();

        Assert.Equal(7002, definition.Calculate(definition.CheckAnswers(("needs", "7002")).OrThrow()).GetAmount("needs"));
        Assert.Equal("`needs` cannot be 7000", definition.CheckAnswers(("needs", "7000")).Diagnostics[0].Message);
    }

    [Fact]
    public void A_given_total_is_the_figure_that_was_given_and_is_not_rounded_again()
    {
        var allocation = Small.Calculate(
            """
            form:
              - { total: needs, label: Needs, add: unread, may-be-given: yes, counts: need, expect: 0-20, round: { to: 5, mode: half-up } }
            results:
              - { line: needs, label: Needs, for: person }
            """,
            ("needs", "7"));

        Assert.Equal(7, allocation.GetAmount("needs"));
    }

    [Fact]
    public void A_given_total_still_needs_the_answer_that_its_condition_looks_at()
    {
        var allocation = Small.Calculate(
            """
            questions:
              - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no, unanswered: yes }
            form:
              - { total: score, label: Score, only: { alone: yes }, add: unread, may-be-given: yes, counts: need, expect: 0-20 }
            results:
              - { line: score, label: Score, for: person }
            """,
            ("score", "7"));

        Assert.Equal(7, allocation.GetAmount("score"));
    }
}
