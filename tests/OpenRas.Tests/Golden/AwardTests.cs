using OpenRas.Analysis;

namespace OpenRas.Tests.Golden;

/// <summary>The figure in a letter next to the rules, word for word.</summary>
public sealed class AwardTests
{
    private const string Folder = "tests/OpenRas.Tests/Golden/awards/";

    /// <summary>The figures of 2009 that notes of the court case print.</summary>
    [Theory]
    [InlineData("savva-112.21", 11221, "{ points: 22 }")]
    [InlineData("savva-142.02", 14202, "{ points: 22 }")]
    [InlineData("savva-170.45", 17045, "{ points: 22 }")]
    [InlineData("savva-no-points", 11221, "{ answers: {} }")]
    public void Savva_prints_word_for_word(string name, int pennies, string answers)
    {
        var ras = Repository.Load("ras-definitions/kensington-and-chelsea/ras-2009.yaml").OrThrow();

        Matches(name, ras.CheckAward(ras.ParseAnswers(answers).OrThrow(), pennies / 100m, "week"));
    }

    /// <summary>A case file also has what people decided afterwards.</summary>
    [Fact]
    public void A_case_with_a_decision_prints_word_for_word()
    {
        var ras = Repository.Load("ras-definitions/kensington-and-chelsea/ras-2009.yaml").OrThrow();
        var answers = ras.ParseAnswers(Repository.Read("ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-november-2009.case.yaml")).OrThrow();

        Matches("savva-case", ras.CheckAward(answers, 170.45m, "week", on: "2009"));
    }

    /// <summary>No more is on record of the letter than its year and the test.</summary>
    [Fact]
    public void Somersets_letter_prints_word_for_word() => Matches("somerset", AwardCheck.WithoutDefinition("Somerset", on: "2013/14"));

    /// <summary>Borsetshire is fictional, and so is its letter.</summary>
    [Fact]
    public void A_letter_without_a_definition_prints_word_for_word() => Matches(
        "borsetshire-letter",
        AwardCheck.WithoutDefinition("Borsetshire County Council", 100m, "week", "2026-05-04", "England", hasAllocation: true, hasPlan: false)
            .Buying(22.50m, 0.2m, [("employer's pension", 0.03m, "2026-04-06")], 30, 6m));

    /// <summary>A scheme whose every line is known.</summary>
    [Theory]
    [InlineData("borsetshire", 14200)]
    [InlineData("borsetshire-row", 9750)]
    public void A_whole_scheme_prints_word_for_word(string name, int pennies)
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
        var answers = ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow();

        Matches(name, ras.CheckAward(answers, pennies / 100m, "week"));
    }

    private static void Matches(string name, AwardCheck check)
    {
        GoldenFile.Matches($"{Folder}{name}.expected.txt", check.ToText());
        GoldenFile.Matches($"{Folder}{name}.expected.md", check.ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.expected.json", check.ToJson());
        GoldenFile.Matches($"{Folder}{name}.requests.expected.txt", string.Join("\n---\n\n", check.WriteRequests().Select(r => $"{r.File}\n\n{r.Text}")));
    }
}
