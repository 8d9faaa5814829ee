namespace OpenRas.Tests.Issues;

public sealed class GivenTotalTests
{
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
        Assert.Equal(7, allocation.Amount("needs"));
    }

    [Fact]
    public void A_given_total_is_the_figure_that_was_given_and_is_not_rounded_again()
    {
        var allocation = Small.Calculate(
            """
            questions:
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 0.5 }, unit: points }
            form:
              - { total: needs, label: Needs, add: [nights], may-be-given: yes, round: { to: 2, mode: half-up } }
            results:
              - { line: needs, label: Needs, for: person }
            """,
            ("needs", "7"));

        Assert.Equal(7, allocation.Amount("needs"));
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

        Assert.Equal(7, allocation.Amount("score"));
    }
}
