namespace OpenRas.Tests.Syntax;

/// <summary>
/// Three characters end a line for some readers of YAML and not for others. A key behind one in a comment would count for us and be a comment for them, so
/// they are refused wherever a text is read.
/// </summary>
public sealed class LineEndTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();

    public static TheoryData<string> Ends => ["\u0085", "\u2028", "\u2029"];

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_definition_with_an_end_of_line_that_is_not_seen_is_refused_at_its_place(string end)
    {
        var text = Repository.Read("ras-definitions/illustrative/borsetshire-2026.yaml").Replace("currency: GBP", $"currency: GBP # a note{end}unanswered: ours", StringComparison.Ordinal);
        var line = text.Split('\n').ToList().FindIndex(l => l.Contains(end, StringComparison.Ordinal)) + 1;

        var found = Assert.Single(RasDefinition.Parse(text).Diagnostics);

        Assert.Equal(("RAS1004", line, 23), (found.Code, found.Span.Line, found.Span.Column));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void So_are_answers_a_case_and_examples(string end)
    {
        Assert.Contains(Ras.ParseAnswers($"group: older # so{end}washing: some").Diagnostics, d => d.Code == "RAS1004");
        Assert.Contains(Ras.ParseAnswers("{ \"group\": \"old" + end + "er\" }").Diagnostics, d => d.Code == "RAS1004");
        Assert.Contains(Ras.ParseExamples($"examples: [] # so{end}x: y").Diagnostics, d => d.Code == "RAS1004");
    }

    [Fact]
    public void Written_as_an_escape_it_is_a_character_like_any_other() =>
        Assert.DoesNotContain(Ras.ParseExamples("{ \"examples\": [], \"definition\": \"so\\u2028\" }").Diagnostics, d => d.Code == "RAS1004");
}
