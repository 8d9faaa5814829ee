namespace OpenRas.Tests;

public sealed class AnswersTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();

    [Theory]
    [InlineData("score: 116\nsafeguarding: yes")]
    [InlineData("score: 116\r\nsafeguarding: yes\r\n")]
    [InlineData("{ score: 116, safeguarding: yes }")]
    [InlineData("{\"score\": 116, \"safeguarding\": true}")]
    [InlineData("{\"score\": \"116\", \"safeguarding\": \"yes\"}")]
    [InlineData("definition: norfolk-short-breaks-primary\ngiven: { score: 116 }\nanswers: { safeguarding: yes }")]
    [InlineData("{\"given\": {\"score\": 116}, \"answers\": {\"safeguarding\": true}}")]
    public void YAML_JSON_and_cases_say_the_same(string text)
    {
        var answers = Ras.ParseAnswers(text).OrThrow();

        Assert.Equal(Ras.Answer(("safeguarding", "yes"), ("score", "116")).OrThrow().Digest, answers.Digest);
    }

    [Theory]
    [InlineData("score: 1\nscore: 2", "RAS1011")]
    [InlineData("{\"score\": 1, \"score\": 2}", "RAS1011")]
    [InlineData("{\"score\": 1, \"sc\\u006fre\": 2}", "RAS1011")]
    [InlineData("scor: 1", "RAS4001")]
    [InlineData("amount: 1", "RAS4002")]
    [InlineData("given: { safeguarding: yes }", "RAS4003")]
    [InlineData("answers: { score: 1 }", "RAS4004")]
    [InlineData("score: -1", "RAS4005")]
    [InlineData("score: 1.5", "RAS4005")]
    [InlineData("score: 1e2", "RAS2005")]
    [InlineData("score: 017", "RAS2005")]
    [InlineData("{\"score\": 1e2}", "RAS2005")]
    [InlineData("safeguarding: maybe", "RAS3009")]
    [InlineData("safeguarding: true", "RAS3009")]
    [InlineData("safeguarding: [yes]", "RAS2001")]
    [InlineData("safeguarding:", "RAS1018")]
    [InlineData("definition: other\nanswers: {}", "RAS4008")]
    [InlineData("{\"score\": 1,}", "RAS1007")]
    [InlineData("{\"score\": 1} x", "RAS1007")]
    [InlineData("[1, 2]", "RAS2001")]
    public void What_is_wrong_is_said(string text, string code) => Assert.Equal(code, Ras.ParseAnswers(text).Diagnostics[0].Code);

    [Fact]
    public void A_mistyped_question_is_met_with_the_nearest_name() =>
        Assert.Contains("did you mean `safeguarding`?", Ras.Answer(("safegarding", "yes")).Diagnostics.Single().Help, StringComparison.Ordinal);

    [Fact]
    public void Answers_of_another_definition_are_a_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => Ras.Calculate(Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow().Answer().OrThrow()));
}
