using System.Text.RegularExpressions;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A second language is a class beside English: the toy needs nothing changed outside its own file.</summary>
public sealed partial class ToyFormTests
{
    private const string File = "ras-definitions/illustrative/borsetshire-2026.yaml";

    private static readonly Allocation Form = Filled();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_form_in_another_language_has_no_word_of_English_but_the_definitions_own(bool isMarkdown)
    {
        var page = FormPage.Of(Form, new ToyLanguage());
        var printed = isMarkdown ? PageMarkdown.Render(page) : PageText.Render(page);

        // What is left of the English form once the definition's own words are gone must not be found in the other.
        var own = Repository.Read(File);
        var sentences = TwoWords().Matches(Form.ToText()).Select(m => m.Value).Where(w => !own.Contains(w, StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, s => Assert.DoesNotContain(s, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var printed = PageText.Render(FormPage.Of(Form, new ToyLanguage()));

        Assert.StartsWith("Indicative amount > #93.92", printed, StringComparison.Ordinal);
        Assert.Contains("15 * 0.9", printed, StringComparison.Ordinal);
        Assert.Contains("ennen #104.35", printed, StringComparison.Ordinal);
        Assert.Contains("syyton", printed, StringComparison.Ordinal);
        Assert.EndsWith("loppu\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_that_was_calculated_stays_English() => Assert.StartsWith("Indicative amount: £93.92 a week", Form.ToText(), StringComparison.Ordinal);

    private static Allocation Filled()
    {
        var ras = Repository.Load(File).OrThrow();
        return ras.Calculate(ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow());
    }

    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,}")]
    private static partial Regex TwoWords();
}
