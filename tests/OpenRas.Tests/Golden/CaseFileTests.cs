namespace OpenRas.Tests.Golden;

/// <summary>Each case file, here and among the definitions, prints what people changed as the expected files have it.</summary>
public sealed class CaseFileTests
{
    private const string Folder = "tests/OpenRas.Tests/Golden/case/";

    private const string Council = "ras-definitions/kensington-and-chelsea/";

    [Theory]
    [InlineData("explained-in-part")]
    [InlineData("unclear-and-unread")]
    [InlineData("panel")]
    public void Prints_word_for_word(string name) => Matches(name, Fill(Repository.Read($"{Folder}{name}.case.yaml").Split('\n')[0]["# definition: ".Length..], $"{Folder}{name}.case.yaml"));

    [Theory]
    [InlineData("ewca-civ-2010-1209-july-2009")]
    [InlineData("ewca-civ-2010-1209-november-2009")]
    public void Prints_the_figures_of_a_judgment_word_for_word(string name) => Matches(name, Fill(Council + "ras-2009.yaml", $"{Council}{name}.case.yaml"));

    /// <summary>Case files are not definitions, so nothing else would find them. One of real people is named by its neutral citation.</summary>
    [Fact]
    public void Every_case_among_the_definitions_is_printed_here() =>
        Assert.Equal(
            ["ewca-civ-2010-1209-july-2009.case.yaml", "ewca-civ-2010-1209-november-2009.case.yaml"],
            Directory.EnumerateFiles(Repository.PathOf("ras-definitions"), "*.case.*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static void Matches(string name, Allocation allocation)
    {
        GoldenFile.Matches($"{Folder}{name}.expected.txt", allocation.ToText());
        GoldenFile.Matches($"{Folder}{name}.expected.md", allocation.ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.expected.json", allocation.ToJson());
    }

    private static Allocation Fill(string definition, string path)
    {
        var ras = Repository.Load(definition).OrThrow();
        return ras.Calculate(ras.ParseAnswers(Repository.Read(path), path).OrThrow());
    }
}
