using OpenRas.Rendering;

namespace OpenRas.Tests.Words;

/// <summary>A second language is a class beside English: the toy needs nothing changed outside its own file.</summary>
public sealed class ToyFormTests
{
    private const string File = "ras-definitions/illustrative/borsetshire-2026.yaml";

    private static readonly Allocation Form = Filled();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_form_in_another_language_has_no_word_of_English_but_the_definitions_own(bool isMarkdown)
    {
        Toy.HoldsNoEnglish(File, Form.ToText(), Toy.Laid(FormPage.Of(Form, Toy.Language), isMarkdown));
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var printed = PageText.Render(FormPage.Of(Form, Toy.Language));

        Assert.StartsWith("Indicative amount: #93.92", printed, StringComparison.Ordinal);
        Assert.Contains("15 * 0.9", printed, StringComparison.Ordinal);
        Assert.Contains("ennen #104.35", printed, StringComparison.Ordinal);
        Assert.Contains("alla syyton", printed, StringComparison.Ordinal);
        Assert.EndsWith("loppu\n\nviite\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_that_was_calculated_stays_English() => Assert.StartsWith("Indicative amount: £93.92 a week", Form.ToText(), StringComparison.Ordinal);

    private static Allocation Filled()
    {
        var ras = Repository.Load(File).OrThrow();
        return ras.Calculate(ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow());
    }
}
