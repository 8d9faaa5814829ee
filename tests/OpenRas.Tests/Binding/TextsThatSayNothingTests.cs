using OpenRas.Diagnostics;

namespace OpenRas.Tests.Binding;

/// <summary>A dash or "none" in the place of a reason would be printed as one.</summary>
public sealed class TextsThatSayNothingTests
{
    private static readonly RasDefinition Ras = Repository.Load("tests/OpenRas.Tests/Golden/good/given-total.yaml").OrThrow();

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("n/a")]
    [InlineData("\"N. A.\"")]
    [InlineData("\"-\"")]
    [InlineData(".")]
    [InlineData("\"- - -\"")]
    [InlineData("TBC")]
    [InlineData("not known")]
    [InlineData("no reason given")]
    [InlineData("Inflation")]
    [InlineData("\"2026 27\"")]
    public void A_reason_of_less_than_two_words_is_none(string reason)
    {
        Assert.Equal(["RAS2016"], Errors(Reduced($"reason: {reason}").Diagnostics));
        Assert.Equal(["RAS2016"], Errors(Ras.ParseAnswers($"given: {{ needs: 20 }}\nfinal: {{ amount: 80, by: A manager, reason: {reason} }}").Diagnostics));
    }

    [Theory]
    [InlineData("Prices rose")]
    [InlineData("A blot")]
    [InlineData("\"None of the help is paid for\"")]
    [InlineData("unpublished")]
    [InlineData("unread")]
    [InlineData("{ unclear: 3 or 4 }")]
    public void A_sentence_is_a_reason_and_a_word_of_the_format_says_that_there_is_none(string reason) => Assert.Empty(Errors(Reduced($"reason: {reason}").Diagnostics));

    [Theory]
    [InlineData("reason: { unclear: n/a }")]
    [InlineData("reason: unread, note: \"-\"")]
    [InlineData("reason: unread, note: { none: none }", "RAS2001")]
    [InlineData("reason: unread, more-agreed-by: none")]
    [InlineData("reason: unread", "RAS2016", "above: { refer: \"-\" }")]
    [InlineData("reason: unread", "RAS2016", "above: { not-eligible: none }")]
    [InlineData("reason: unread", "RAS2016", "above: { unclear: \"?\" }")]
    public void Nor_do_other_texts_say_nothing(string tail, string code = "RAS2016", string above = "above: use-maximum") => Assert.Equal([code], Errors(Limited($"{above}, {tail}").Diagnostics));

    [Theory]
    [InlineData("reason: unread, note: Once.")]
    [InlineData("reason: unread, more-agreed-by: Panel")]
    [InlineData("reason: unread", "above: { refer: Panel }")]
    public void One_word_is_enough_for_them(string tail, string above = "above: use-maximum") => Assert.Empty(Errors(Limited($"{above}, {tail}").Diagnostics));

    [Theory]
    [InlineData("acknowledged: [{ finding: RAS6010, reason: unpublished }]")]
    [InlineData("covers: { includes: [\"-\"] }")]
    [InlineData("missing: [{ what: n/a, ask: Please send the table }]")]
    [InlineData("disagree: none")]
    [InlineData("note: tbc")]
    public void Nor_do_texts_at_the_top(string key) => Assert.Equal(["RAS2016"], Errors(Small.Load(key + "\n" + Body("abatement: left, label: Left, of: rate, takes-off: 10%, reason: unread")).Diagnostics));

    private static Checked<RasDefinition> Reduced(string reason) => Small.Load(Body($"abatement: left, label: Left, of: rate, takes-off: 10%, {reason}"));

    private static Checked<RasDefinition> Limited(string rest) => Small.Load(Body($"limit: left, label: Left, of: rate, maximum: 5, {rest}"));

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> found) => found.Where(d => d.Severity == Severity.Error).Select(d => d.Code);

    private static string Body(string line) => $$"""
        questions: []
        form:
          - { figure: rate, label: Rate, value: £10 a week }
          - { {{line}} }
        results: [{ line: left, label: Left, for: person }]
        """;
}
