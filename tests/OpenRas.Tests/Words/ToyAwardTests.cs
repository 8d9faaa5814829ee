using OpenRas.Analysis;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A letter next to the rules in a second language needs nothing changed outside its own file.</summary>
public sealed class ToyAwardTests
{
    [Theory]
    [InlineData("ras-definitions/kensington-and-chelsea/ras-2009.yaml", "points: 17")]
    [InlineData("ras-definitions/kensington-and-chelsea/ras-2009.yaml", "points: 22")]
    [InlineData("ras-definitions/illustrative/borsetshire-2026.yaml", "{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }")]
    public void It_has_no_word_of_English_but_the_definitions_own(string file, string answers)
    {
        var ras = Repository.Load(file).OrThrow();
        var check = ras.CheckAward(ras.ParseAnswers(answers).OrThrow(), 142.02m, "week").Buying(20m);

        foreach (var isMarkdown in new[] { false, true })
        {
            var toy = Toy.Laid(AwardPage.Of(check, Toy.Language), isMarkdown);
            Toy.HoldsNoEnglish(file, Toy.Laid(AwardPage.Of(check, Language.English), isMarkdown), toy);
        }
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var check = AwardCheck.WithoutDefinition("Borsetshire", 142.02m, "week", hasPlan: true);

        Assert.Contains("summa 142.02", Toy.Laid(AwardPage.Of(check, Toy.Language), isMarkdown: false), StringComparison.Ordinal);
    }
}
