namespace OpenRas.Tests.Golden;

/// <summary>Each definition in <c>good</c> loads without a word, and prints the answers beside it as the expected file has it.</summary>
public sealed class GoodFileTests
{
    internal const string Folder = "tests/OpenRas.Tests/Golden/good/";

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.answers.yaml").Select(f => Path.GetFileName(f)[..^".answers.yaml".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Prints_the_form_word_for_word(string name) => GoldenFile.Matches($"{Folder}{name}.expected.txt", Fill(name).ToText());

    [Theory]
    [InlineData("weights-and-parts")]
    [InlineData("blanks")]
    public void Prints_markdown_and_json_too(string name)
    {
        GoldenFile.Matches($"{Folder}{name}.expected.md", Fill(name).ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.expected.json", Fill(name).ToJson());
    }

    private static Allocation Fill(string name)
    {
        var definition = Repository.Load($"{Folder}{name}.yaml");
        Assert.Empty(definition.Diagnostics.ToText());
        var answers = definition.OrThrow().ParseAnswers(Repository.Read($"{Folder}{name}.answers.yaml"), $"{Folder}{name}.answers.yaml");
        Assert.Empty(answers.Diagnostics.ToText());
        return definition.OrThrow().Calculate(answers.OrThrow());
    }
}
