namespace OpenRas.Tests;

public sealed class ExamplesTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();

    [Theory]
    [InlineData("amount: £1000 a year", true)]
    [InlineData("amount: 1000.00", true)]
    [InlineData("amount: £1000.01 a year", false)]
    [InlineData("amount: £999.9999999999 a year", false)]
    [InlineData("amount: unread", false)]
    [InlineData("route: \"The short-breaks team decides\"", true)]
    [InlineData("route: \"Social work assessment\"", false)]
    [InlineData("safeguarding: no", true)]
    [InlineData("safeguarding: yes", false)]
    [InlineData("amount: 1000, score: 116", true)]
    [InlineData("amount: 1000, score: 117", false)]
    public void An_expectation_holds_to_the_last_digit_and_letter(string expect, bool holds) => Assert.Equal(holds, Example("116", expect).Holds);

    [Theory]
    [InlineData("186", "amount: unread", true)]
    [InlineData("186", "amount: unpublished", false)]
    [InlineData("69", "amount: no-budget", true)]
    [InlineData("170", "route: unclear", true)]
    [InlineData("170", "route: { unclear: \"the page speaks of scores under 170 and over 170, and not of exactly 170\" }", true)]
    [InlineData("170", "route: { unclear: another text }", false)]
    public void A_word_may_be_expected_with_its_text_or_without(string score, string expect, bool holds) => Assert.Equal(holds, Example(score, expect).Holds);

    [Fact]
    public void What_is_not_determined_is_none_of_the_words()
    {
        var example = Ras.ParseExamples("""
            definition: norfolk-short-breaks-primary
            examples: [{ label: Open, basis: ours, given: { score: 116 }, expect: { route: unread } }]
            """).OrThrow().Single();

        Assert.Equal("`route` is not answered, but the example expects not read in any source we opened", example.Failures.Single().Message);
    }

    [Theory]
    [InlineData("given: { score: 1.5 }, expect: { amount: unread }", "RAS4005")]
    [InlineData("given: { score: 116 }, expect: { amount: a thousand }", "RAS2005")]
    [InlineData("given: { score: 116 }, expect: { amount: { figure: 1000, source: tables } }", "RAS2001")]
    [InlineData("given: { score: 116 }, expect: [1000]", "RAS2001")]
    [InlineData("given: { score: 116 }", "RAS2003")]
    [InlineData("given: { score: 116 }, changes: [], expect: { amount: 1000 }", "RAS2002")]
    [InlineData("given: { score: 116 }, source: tabels, expect: { amount: 1000 }", "RAS3018")]
    public void What_cannot_be_read_is_said(string rest, string code) =>
        Assert.Equal(code, Ras.ParseExamples($"definition: norfolk-short-breaks-primary\nexamples: [{{ label: A score, basis: ours, {rest} }}]").Diagnostics.Single().Code);

    [Fact]
    public void A_file_without_an_example_checks_nothing_and_is_refused() =>
        Assert.Equal("RAS4020", Ras.ParseExamples("definition: norfolk-short-breaks-primary\nexamples: []").Diagnostics.Single().Code);

    [Fact]
    public void It_says_where_it_comes_from()
    {
        var example = Ras.ParseExamples("""
            definition: norfolk-short-breaks-primary
            sources: { page: { title: "Another page" } }
            examples: [{ label: A score, source: page, basis: derived, given: { score: 116 }, expect: { amount: 1000 } }]
            """).OrThrow().Single();

        Assert.Equal("Another page", example.Source!.Title);
        Assert.Equal(Basis.Derived, example.Basis);
    }

    private static WorkedExample Example(string score, string expect) =>
        Ras.ParseExamples($"definition: norfolk-short-breaks-primary\nexamples: [{{ label: A score, basis: ours, given: {{ score: {score} }}, answers: {{ safeguarding: no }}, expect: {{ {expect} }} }}]").OrThrow().Single();
}
