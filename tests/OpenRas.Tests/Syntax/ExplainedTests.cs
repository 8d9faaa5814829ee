using OpenRas.Diagnostics;

namespace OpenRas.Tests.Syntax;

/// <summary>What is said of a broken text is so; and what YAML 1.2 calls valid is not called broken for a wrong reason.</summary>
public sealed class ExplainedTests
{
    private const string Rest = "questions: []\nform: [{ figure: rate, label: Rate, value: £10 a week }]\nresults: [{ line: rate, label: Rate, for: person }]\n";

    [Theory]
    [InlineData("note: |\n  Some text\n  \tand a tab in it\n")]
    [InlineData("note: |\n  Some text\n\n  \tand a tab in it\n")]
    [InlineData("note: >\n  Some text\n  \tand a tab in it\n")]
    [InlineData("note: \"Some text\n  \tand a tab in it\"\n")]
    [InlineData("note: |2\n    Some text\n  and more\n")]
    [InlineData("note: |-2\n  Some text\n")]
    [InlineData("note: |+ # a comment\n  Some text\n")]
    [InlineData("note: |\n\n  Some text\n   indented more\n\n")]
    [InlineData("note: |\n  Some: text\n  # and no comment\n  - { a:{} }\n  %and no directive\n")]
    public void A_literal_text_is_read(string note) => Assert.DoesNotContain(Small.Load(note + Rest).Diagnostics, d => d.Severity == Severity.Error);

    [Theory]
    [InlineData("note: |\n  Some text\n\twith a tab\n")]
    [InlineData("covers:\n\tincludes: [Some thing]\n")]
    [InlineData("note: Some text\n\tthat goes on\n")]
    [InlineData("covers: {\n\tincludes: [Some thing] }\n")]
    public void A_tab_that_indents_is_one(string note) => Assert.Equal("RAS1005", Small.Load(note + Rest).Diagnostics[0].Code);

    [Theory]
    [InlineData("covers: { includes:{} }\n", "a space is missing after the colon", "12:19")]
    [InlineData("covers: { includes:[Some thing] }\n", "a space is missing after the colon", "12:19")]
    [InlineData("note: |\n     \n  Some text\n", "this blank line is indented deeper than the text below it", "13:1")]
    public void What_is_wrong_is_said(string note, string why, string place)
    {
        var found = Assert.Single(Small.Load(note + Rest).Diagnostics);

        Assert.Equal(("RAS1006", $"the text cannot be read as YAML from here: {why}", place), (found.Code, found.Message, found.Span.ToString()));
    }

    [Fact]
    public void No_space_after_a_colon_is_no_missing_colon() =>
        Assert.Equal("Write a space after the colon.", Small.Load("covers: {includes:\"Some thing\"}\n" + Rest).Diagnostics[0].Help);

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void A_long_name_is_said_to_be_long(string quote) =>
        Assert.Equal("the text cannot be read as YAML from here: the name before a colon has more than 1,024 letters", Small.Load($"{quote}{new string('k', 1_100)}{quote}: 1\n{Rest}").Diagnostics[0].Message);

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    public void Json_and_yaml_are_as_deep_as_each_other(int lists, bool isTooDeep)
    {
        var ras = Repository.Load("tests/OpenRas.Tests/Golden/good/given-total.yaml").OrThrow();
        var value = new string('[', lists) + "1" + new string(']', lists);

        foreach (var text in new[] { $"{{ \"washing\": {value} }}", $"washing: {value}" })
        {
            var found = ras.ParseAnswers(text).Diagnostics;
            Assert.Equal(isTooDeep, found[0].Code == "RAS1009");
            Assert.DoesNotContain(found, d => d.Code == "RAS1007");
        }
    }

    [Theory]
    [InlineData("t\u0456tle: Two\n", "did you mean `title`? It has the sign U+0456, which `title` does not have.")]
    [InlineData("\"note \": Some text\n", "did you mean `note`? There is a space at its end, or before it.")]
    [InlineData("\"no\u200Bte\": Some text\n", "did you mean `note`? It has the sign U+200B, which `note` does not have.")]
    [InlineData("notte: Some text\n", "did you mean `note`? Its keys are")]
    public void Words_that_look_alike_are_told_apart(string key, string help) => Assert.StartsWith(help, Small.Load(key + Rest).Diagnostics[0].Help, StringComparison.Ordinal);

    [Fact]
    public void So_are_words_that_come_out_and_words_that_are_expected()
    {
        var ras = Small.Load("""
            questions: [{ id: a, ask: "A", counts: need, answers: yes-no }]
            form: [{ table: route, label: Route, unit: words, rows: [{ a: no, gives: "Team" }, { a: yes, gives: "Panel" }] }]
            results: [{ line: route, label: Route, for: person }]
            """).OrThrow();
        var example = ras.ParseExamples("definition: small\nexamples: [{ label: One, basis: ours, answers: { a: no }, expect: { route: \"T\u0435am\" } }]").OrThrow().Single();

        Assert.Equal("It has the sign U+0435, which `Team` does not have.", example.Failures.Single().Help);
    }
}
