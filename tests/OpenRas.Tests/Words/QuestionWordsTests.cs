namespace OpenRas.Tests.Words;

/// <summary>What is printed beside a question: the answer, what silence means, or why it was not asked.</summary>
public sealed class QuestionWordsTests
{
    private static Allocation Asked(string question, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        questions:
          - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
          - { id: q, ask: "Q", {{question}} }
        form:
          - { figure: price, label: Price, value: £10 a week }
        results:
          - { line: price, label: Price, for: person }
        """,
        answers);

    private const string Points = "counts: need, answers: [{ id: unsure, text: Cannot say, points: 0, aside: true }, { id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }, { id: lot, text: A lot, points: 20 }]";

    [Theory]
    [InlineData(Points, "some", "Some", "8 points")]
    [InlineData(Points, "unsure", "Cannot say", "0 points")]
    [InlineData(Points + ", in-between: 1", "9", "a score between \"Some\" and \"A lot\"", "9 points")]
    [InlineData(Points + ", in-between: 1", "7", "a score between \"None\" and \"Some\"", "7 points")]
    [InlineData(Points + ", in-between: 1", "8", "Some", "8 points")]
    [InlineData(Points + ", in-between: 1", "0", "None", "0 points")]
    [InlineData(Points + ", in-between: 1", "20", "A lot", "20 points")]
    [InlineData("counts: need, number: { from: 0, to: 9, step: 0.5 }, unit: hours a week", "1.5", "as answered", "1.5 hours a week")]
    [InlineData("counts: circumstance, answers: [{ id: own, text: My own home }]", "own", "My own home", "")]
    [InlineData("counts: support, answers: [{ id: some, text: Some, takes-off: 25% }]", "some", "Some", "takes off 25%")]
    [InlineData("counts: support, answers: [{ id: some, text: Some, leaves: 0.75 }]", "some", "Some", "leaves 0.75")]
    [InlineData("counts: supply, number: { from: 0, to: 1, step: 0.01 }, unit: share", "0.5", "as answered", "leaves 50%")]
    [InlineData("counts: need, answers: [{ id: some, text: Some, points: unpublished }]", "some", "Some: not published", "not published")]
    [InlineData("counts: need, answers: [{ id: some, text: Some, points: { unclear: 3 or 4 } }]", "some", "Some: the source can be read two ways: 3 or 4", "unclear")]
    public void The_answer_stands_beside_what_it_is_worth(string question, string answer, string working, string printed)
    {
        var line = Asked(question, ("q", answer)).Line("q");

        Assert.Equal((working, printed), (line.Working, line.Printed));
    }

    [Theory]
    [InlineData(Points + ", unanswered: some", "not answered; the scheme treats this as \"Some\"", "8 points")]
    [InlineData("counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week, unanswered: 1", "not answered; the scheme treats this as \"1 hour a week\"", "1 hour a week")]
    [InlineData("counts: need, unanswered: some, answers: [{ id: some, text: Some, points: unpublished }]", "not answered; the scheme treats this as \"Some\": not published", "not published")]
    [InlineData(Points, "not answered", "")]
    [InlineData(Points + ", ask-only: { alone: yes }", "not asked, because line 1 is no, not yes", "")]
    public void Silence_is_what_the_scheme_says_it_is(string question, string working, string printed)
    {
        var line = Asked(question, ("alone", "no")).Line("q");

        Assert.Equal((working, printed), (line.Working, line.Printed));
    }

    [Fact]
    public void Whether_a_question_is_asked_can_itself_be_open() =>
        Assert.Equal("line 1 is not answered", Asked(Points + ", ask-only: { alone: yes }").Line("q").Working);

    [Fact]
    public void An_answer_that_is_worth_nothing_is_the_text_of_its_line()
    {
        var line = Asked("counts: circumstance, answers: [{ id: own, text: My own home }]", ("q", "own")).Line("q");

        Assert.Equal(("own", null), (line.Text, line.Value));
    }
}
