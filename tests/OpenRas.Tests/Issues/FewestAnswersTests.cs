namespace OpenRas.Tests.Issues;

public sealed class FewestAnswersTests
{
    /// <summary>To be alone no more brings in the question about nights, so that only to wash with help, and 20 points, are two answers.</summary>
    [Fact]
    public void A_question_that_a_changed_answer_brings_in_is_one_answer_more_also_where_only_a_given_total_hangs_on_the_change()
    {
        var ras = Small.Load("""
            questions:
              - { id: wash, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 20 }] }
              - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
              - { id: night, ask: At night, counts: need, answers: yes-no, ask-only: { alone: no } }
            form:
              - { count: areas, label: Areas, of: [wash], answers: some or more }
              - { total: points, label: Points, add: [{ line: wash, only: { alone: yes } }], may-be-given: yes }
            results: [{ line: areas, label: Areas, for: person }]
            """).OrThrow();

        var reaching = ras.WhatIf(ras.Answer(("wash", "none"), ("alone", "yes"), ("points", "0")).OrThrow(), "areas", 1).Reaching!;

        Assert.Equal((2, 1), (reaching.Answers, (int?)reaching.Ways));
        Assert.Equal(["wash", "points"], reaching.Changed);
    }
}
