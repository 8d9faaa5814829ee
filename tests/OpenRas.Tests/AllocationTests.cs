using OpenRas.Analysis;

namespace OpenRas.Tests;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("withheld", "no amount: Borsetshire County Council has not disclosed these rules", "unpublished")]
    [InlineData("not-held", "no amount: Borsetshire County Council does not hold these rules", "unpublished")]
    [InlineData("unread", "no amount: we have not read whether these rules are published", "unread")]
    [InlineData("no-scheme", "no amount: Borsetshire County Council answered that it runs no such scheme", "no-scheme")]
    public void Rules_that_are_not_disclosed_say_so_where_the_amount_would_stand(string disclosure, string reason, string outcome)
    {
        var ras = RasDefinition.Parse($$"""
            format: 1
            id: somewhere-2011
            title: "Resource allocation system"
            authority: "Borsetshire County Council"
            jurisdiction: England
            status: historic
            author: transcribed
            disclosure: {{disclosure}}
            in-force: { from: unread }
            currency: GBP
            unanswered: stop
            """).OrThrow();
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());

        Assert.StartsWith($"Indicative amount: {reason} ", allocation.ToText().ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith($"**Indicative amount:** {reason}", allocation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\"outcome\": \"{outcome}\"", allocation.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withheld", "2011-09", "As at September 2011, Borsetshire County Council had not disclosed these rules.")]
    [InlineData("withheld", "unread", "As at a day that we do not know, Borsetshire County Council had not disclosed these rules.")]
    [InlineData("unread", "2012/13", "We have not read whether these rules were published as at 2012/13.")]
    [InlineData("not-held", "2012-05", "As at May 2012, Borsetshire County Council did not hold these rules.")]
    [InlineData("no-scheme", "2011-09-30", "As at 30 September 2011, Borsetshire County Council had answered that it ran no such scheme.")]
    [InlineData("full", "2023/24", "The whole scheme as at 2023/24 is in this file.")]
    [InlineData("partial", "2009", "This file has only part of the scheme as at 2009. Missing parts are marked.")]
    public void What_was_disclosed_says_when_that_was_so(string disclosure, string asAt, string sentence)
    {
        var ras = Somewhere(disclosure, asAt);
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());

        Assert.Equal(asAt == "unread" ? null : asAt, ras.AsAt);
        Assert.Contains(sentence, allocation.Notices.Select(n => n.Text).ToList());
        Assert.Contains(sentence, allocation.ToText().Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(sentence, allocation.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_printed_with_the_question_that_would_obtain_it()
    {
        var ras = Somewhere("withheld", "2011-09");
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());

        Assert.Equal([new MissingPiece("How points become money", "Please send the table, with its date.")], ras.Missing);
        Assert.EndsWith("\nMissing from this file, and what to ask for:\n  - How points become money\n    ask: Please send the table, with its date.\n\nSource: A note\n", allocation.ToText(), StringComparison.Ordinal);
        Assert.EndsWith("\n* How points become money  \n  ask: Please send the table, with its date.\n", allocation.ToMarkdown(), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(allocation.ToJson());
        var piece = Assert.Single(json.RootElement.GetProperty("definition").GetProperty("missing").EnumerateArray());
        Assert.Equal("Please send the table, with its date.", piece.GetProperty("ask").GetString());
    }

    private static RasDefinition Somewhere(string disclosure, string asAt) => RasDefinition.Parse($$"""
        format: 1
        id: somewhere-2011
        title: "Resource allocation system"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: historic
        author: transcribed
        disclosure: {{disclosure}}
        as-at: {{asAt}}
        in-force: { from: unread }
        currency: GBP
        unanswered: stop
        missing:
          - { what: "How points become money", ask: "Please send the table, with its date." }
        sources:
          news: { title: "A note" }
        {{(disclosure is "full" or "partial" ? "form: [{ figure: fee, label: Fee, value: £1 a week }]\nresults: [{ line: fee, label: Fee, for: person }]" : "")}}
        """).OrThrow();

    [Fact]
    public void The_amount_of_a_line_that_is_not_there_is_a_programmers_mistake()
    {
        var ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();

        Assert.Throws<ArgumentException>(() => ras.Calculate(ras.CheckAnswers().OrThrow()).GetAmount("fees"));
    }
}
