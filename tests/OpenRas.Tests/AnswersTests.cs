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

        Assert.Equal(Ras.CheckAnswers(("safeguarding", "yes"), ("score", "116")).OrThrow().Values, answers.Values);
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
    [InlineData("safeguarding: \"\"", "RAS1018")]
    [InlineData("definition: other\nanswers: {}", "RAS4008")]
    [InlineData("{\"score\": 1,}", "RAS1007")]
    [InlineData("{\"score\": 1} x", "RAS1007")]
    [InlineData("[1, 2]", "RAS2001")]
    public void What_is_wrong_is_said(string text, string code) => Assert.Equal(code, Ras.ParseAnswers(text).Diagnostics[0].Code);

    [Fact]
    public void A_mistyped_question_is_met_with_the_nearest_name() =>
        Assert.Contains("did you mean `safeguarding`?", Ras.CheckAnswers(("safegarding", "yes")).Diagnostics.Single().Help, StringComparison.Ordinal);

    /// <summary>No row stands at a total that no answers make, so that a sheet with one must not be filled in to see what is asked.</summary>
    [Fact]
    public void A_total_that_no_answers_make_is_refused_where_no_row_of_a_table_has_it()
    {
        var ras = Small.Load("""
            questions:
              - { id: washing, ask: "Washing", counts: need, answers: [{ id: some, text: "Some", points: 2 }, { id: all, text: "All", points: 6 }] }
              - { id: night, ask: "At night", counts: need, answers: yes-no, ask-only: { washing: all } }
            form:
              - { total: needs, label: "Points", add: [washing], may-be-given: yes }
              - { table: price, label: "Price", unit: £ a week, rows: [{ needs: 2, gives: 10 }, { needs: 6, gives: 30 }] }
            results: [{ line: price, label: "Result", for: person }]
            """).OrThrow();

        Assert.Equal(["RAS4007"], ras.CheckAnswers(("night", "yes"), ("needs", "4")).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Answers_of_another_definition_are_a_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => Ras.Calculate(Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow().CheckAnswers().OrThrow()));
}
