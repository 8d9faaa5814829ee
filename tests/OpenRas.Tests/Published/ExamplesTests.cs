namespace OpenRas.Tests.Published;

/// <summary>Every example beside a shipped definition, to the last digit.</summary>
public sealed class ExamplesTests
{
    private const string Folder = "ras-definitions";

    private static readonly string[] Definitions = [.. RasFolder.FindDefinitions(Repository.PathOf(Folder)).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var definition in Definitions)
            {
                foreach (var example in Read(definition)) data.Add(definition, example.Label);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Comes_out_as_expected(string definition, string label) =>
        Assert.Empty(Read(definition).Where(e => e.Label == label).SelectMany(e => e.Failures).ToText());

    [Fact]
    public void Examples_are_found() => Assert.NotEmpty(Examples);

    /// <summary>A figure that no example comes out as would be a figure that nobody has checked against its source.</summary>
    [Fact]
    public void Every_definition_that_can_come_out_as_a_figure_has_an_example() =>
        Assert.All(Definitions, d => Assert.True(!ComesOut(Repository.Load(d).OrThrow()) || Read(d).Count > 0, d));

    /// <summary>A row that no example reaches would be a row of which nobody has seen what it does.</summary>
    [Fact]
    public void Every_row_of_every_definition_has_an_example() =>
        Assert.All(Definitions, d => Assert.True(Repository.Load(d).OrThrow() is var ras && ras.MeasureCoverage(Read(d, ras)) is { Percent: null or 100 }, d));

    private static bool ComesOut(RasDefinition definition) =>
        definition.FindBounds(definition.CheckAnswers().OrThrow()).Results.Any(r => r.Outcomes.Contains(Outcome.Amount));

    [Theory]
    [InlineData("devon/care-home-fees-2023-24")]
    [InlineData("kensington-and-chelsea/ras-2009")]
    [InlineData("norfolk/short-breaks-primary")]
    public void What_a_source_quotes_is_an_example(string definition) =>
        Assert.Contains(Read($"{Folder}/{definition}.yaml"), e => e.Basis == Basis.Quoted && e.Source is not null);

    [Fact]
    public void Every_file_of_examples_stands_beside_its_definition() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf(Folder), "*.examples.yaml", SearchOption.AllDirectories),
            f => Assert.True(File.Exists(f.Replace(".examples.yaml", ".yaml", StringComparison.Ordinal)), f));

    private static IReadOnlyList<WorkedExample> Read(string definition, RasDefinition? ras = null)
    {
        var path = Path.ChangeExtension(definition, null) + ".examples.yaml";
        return File.Exists(Repository.PathOf(path)) ? (ras ?? Repository.Load(definition).OrThrow()).ParseExamples(Repository.Read(path), path).OrThrow() : [];
    }
}
