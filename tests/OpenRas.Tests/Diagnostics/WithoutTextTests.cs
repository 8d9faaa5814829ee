using OpenRas.Diagnostics;

namespace OpenRas.Tests.Diagnostics;

/// <summary>A service that logs the exception of OrThrow logs no answer.</summary>
public sealed class WithoutTextTests
{
    private const string Secret = "anna-smith-1";

    private static readonly RasDefinition Ras = Repository.Load("tests/OpenRas.Tests/Golden/good/given-total.yaml").OrThrow();

    [Theory]
    [InlineData("washing", Secret, "answers:1:10: error RAS3009, question washing")]
    [InlineData("needs", Secret, "answers:1:8: error RAS2005, question needs")]
    [InlineData("needs", "41234567", "answers:1:8: error RAS4005, question needs")]
    [InlineData(Secret, "some", "answers:1:1: error RAS4001")]
    public void Code_place_and_question_are_said_and_no_answer(string id, string value, string said)
    {
        var refused = Ras.CheckAnswers((id, value));

        Assert.Equal(said, Assert.Throws<RasException>(refused.OrThrow).Message);
        Assert.Equal(id == Secret ? null : id, refused.Diagnostics.Single().QuestionId);
    }

    [Theory]
    [InlineData("washing: [anna-smith-1]")]
    [InlineData("washing: anna-smith-1\nwashing: anna-smith-2")]
    [InlineData("anna-smith-1")]
    [InlineData("{ \"washing\": \"anna-smith-1\" ")]
    [InlineData("answers: { washing: some }\nfinal: { amount: anna-smith-1, by: anna-smith-1, reason: anna-smith-1 }")]
    [InlineData("answers: { washing: some }\nfinal: { amount: 1, by: anna-smith-1, on: 2026, reason: unread, source: anna-smith-1 }")]
    [InlineData("answers: { washing: some }\nanna-smith-1: some")]
    public void Whatever_is_wrong_with_answers_or_a_case(string text)
    {
        var refused = Ras.ParseAnswers(text, "cases/anna-smith-1.yaml");

        Assert.NotEmpty(refused.Diagnostics);
        Assert.DoesNotContain("anna", Assert.Throws<RasException>(refused.OrThrow).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_total_that_no_answers_make_and_a_question_that_is_not_asked_are_named()
    {
        var ras = Small.Load("""
            questions:
              - { id: wash, ask: "W", counts: need, answers: [{ id: none, text: "N", points: 0 }, { id: all, text: "A", points: 8 }] }
              - { id: how, ask: "H", counts: circumstance, answers: yes-no, ask-only: { wash: all } }
            form:
              - { total: needs, label: Needs, add: [wash], may-be-given: yes }
            results: [{ line: needs, label: Needs, for: person }]
            """).OrThrow();

        Assert.Equal("answers:1:8: error RAS4005, question needs", Assert.Throws<RasException>(ras.CheckAnswers(("needs", "9")).OrThrow).Message);
        Assert.Equal("answers:1:8: error RAS4007, question needs", Assert.Throws<RasException>(ras.CheckAnswers(("needs", "8"), ("wash", "none")).OrThrow).Message);
        Assert.Equal("answers:2:6: error RAS4006, question how", Assert.Throws<RasException>(ras.CheckAnswers(("wash", "none"), ("how", "yes")).OrThrow).Message);
    }

    [Fact]
    public void Of_a_definition_the_name_of_the_file_is_said_since_it_is_no_persons() =>
        Assert.Equal("borsetshire.yaml:1:9: error RAS2011", Assert.Throws<RasException>(RasDefinition.Parse("format: 2", "borsetshire.yaml").OrThrow).Message);
}
