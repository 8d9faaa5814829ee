namespace OpenRas.Tests.Calculation;

/// <summary>The main reason to give a total: what some answer is worth was never published.</summary>
public sealed class UnpublishedPointsTests
{
    private const string Body = """
        questions:
          - { id: wash, ask: "Washing", counts: need, answers: [{ id: none, text: None, points: 0 }, { id: lot, text: A lot, points: unpublished }] }
          - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no, unanswered: yes }
        form:
          - { total: score, label: Score, add: [wash], may-be-given: yes, expect: 0 and over, only: { alone: yes } }
          - { table: price, label: Price, unit: £ a week, only: { alone: yes }, rows: [{ score: under 10, gives: 1 }, { score: 10 and over, gives: 2 }] }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Fact]
    public void A_total_may_be_given_beyond_the_points_that_are_known() => Assert.Equal(2, Small.Calculate(Body, ("score", "22")).GetAmount("price"));

    [Fact]
    public void Beside_an_answer_that_is_not_published_it_may_be_anything_expected() => Assert.Equal(2, Small.Calculate(Body, ("score", "22"), ("wash", "lot")).GetAmount("price"));

    [Fact]
    public void Beside_answers_that_are_published_it_must_be_what_they_make() =>
        Assert.Equal(["RAS4007"], Small.Load(Body).OrThrow().CheckAnswers(("score", "22"), ("wash", "none")).Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_total_that_does_not_apply_cannot_be_given() =>
        Assert.Equal(["RAS4006"], Small.Load(Body).OrThrow().CheckAnswers(("score", "22"), ("alone", "no")).Diagnostics.Select(d => d.Code));
}
