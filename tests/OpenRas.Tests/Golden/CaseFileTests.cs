namespace OpenRas.Tests.Golden;

/// <summary>Each case file, here and among the definitions, prints what people changed as the expected files have it.</summary>
public sealed class CaseFileTests
{
    private const string Folder = "tests/OpenRas.Tests/Golden/case/";

    private const string Savva = "ras-definitions/kensington-and-chelsea/savva-2009-";

    [Theory]
    [InlineData("explained-in-part")]
    [InlineData("unclear-and-unread")]
    [InlineData("panel")]
    public void Prints_word_for_word(string name) => Matches(name, Fill(Repository.Read($"{Folder}{name}.case.yaml").Split('\n')[0]["# definition: ".Length..], $"{Folder}{name}.case.yaml"));

    [Theory]
    [InlineData("07")]
    [InlineData("11")]
    public void Prints_the_figures_of_Savva_word_for_word(string month) => Matches($"savva-2009-{month}", Fill("ras-definitions/kensington-and-chelsea/ras-2009.yaml", $"{Savva}{month}.case.yaml"));

    /// <summary>Case files are not definitions, so nothing else would find them.</summary>
    [Fact]
    public void Every_case_among_the_definitions_is_printed_here() =>
        Assert.Equal(
            ["savva-2009-07.case.yaml", "savva-2009-11.case.yaml"],
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
