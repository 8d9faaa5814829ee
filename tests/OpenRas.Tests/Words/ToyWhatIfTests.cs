using OpenRas.Analysis;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>Other answers in a second language need nothing changed outside its own file.</summary>
public sealed class ToyWhatIfTests
{
    private const string Borsetshire = "ras-definitions/illustrative/borsetshire-2026.yaml";
    private const string Norfolk = "ras-definitions/norfolk/short-breaks-primary.yaml";

    [Theory]
    [InlineData(Borsetshire, "{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }", 120)]
    [InlineData(Borsetshire, "{ group: older, washing: some }", 50)]
    [InlineData(Norfolk, "{ score: 160, safeguarding: no }", 5000)]
    public void Other_answers_in_another_language_have_no_word_of_English_but_the_definitions_own(string file, string answers, int reach)
    {
        var reading = Read(file, answers, reach);

        foreach (var isMarkdown in new[] { false, true })
        {
            var toy = Toy.Laid(WhatIfPage.Of(reading, Toy.Language), isMarkdown);
            Toy.HoldsNoEnglish(file, Toy.Laid(WhatIfPage.Of(reading, Language.English), isMarkdown), toy);
        }
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var reading = Read(Borsetshire, "{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }", 120);
        var said = Toy.Laid(WhatIfPage.Of(reading, Toy.Language), isMarkdown: false);

        Assert.Contains("kohti 120", said, StringComparison.Ordinal);
        Assert.Contains($"vahintaan {reading.Reaching!.Answers} / {reading.Reaching.Ways}", said, StringComparison.Ordinal);
    }

    private static WhatIf Read(string file, string answers, decimal reach)
    {
        var ras = Repository.Load(file).OrThrow();
        return ras.AskWhatIf(ras.ParseAnswers(answers).OrThrow(), reach: reach);
    }
}
