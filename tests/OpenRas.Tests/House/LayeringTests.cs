using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>Who may use whom. The folders are the stages, in order; docs/architecture.md draws them.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Syntax"] = ["Diagnostics"],
        ["Binding"] = ["Diagnostics", "Syntax"],
        ["Binding/Record.cs"] = ["Diagnostics", "Syntax", "Words"], // A property of its own is called so.
        ["Calculation"] = ["Diagnostics"],
        ["Ranges"] = ["Calculation"],
        ["Planning"] = ["Diagnostics", "Binding", "Calculation", "Ranges", "Words"],
        ["Sheets"] = ["Calculation", "Ranges"],
        ["Analysis"] = ["Calculation", "Ranges", "Sheets", "Words", "Diagnostics"],
        ["Findings"] = ["Diagnostics", "Binding", "Calculation", "Ranges", "Sheets", "Analysis"],
        ["Words"] = ["Calculation", "Analysis"],
        ["Rendering"] = ["Diagnostics", "Analysis", "Words"],

        // The vocabulary. Some words hold the filled form; one place is where the stages meet, and one where an allocation meets its renderers.
        [""] = ["Diagnostics"],
        ["Answers.cs"] = ["Calculation", "Diagnostics"],
        ["Allocation.cs"] = ["Calculation", "Words"],
        ["CameOut.cs"] = ["Calculation"],
        ["Change.cs"] = ["Calculation", "Words"],
        ["Decisions.cs"] = ["Calculation", "Words"],
        ["EffectiveDate.cs"] = ["Words"],
        ["Final.cs"] = ["Words"],
        ["Line.cs"] = ["Calculation", "Diagnostics", "Words"],
        ["Result.cs"] = ["Calculation", "Words"],
        ["Renderings.cs"] = ["Diagnostics", "Analysis", "Rendering", "Words"],
        ["RasDefinition.Readings.cs"] = ["Diagnostics", "Planning", "Calculation", "Ranges", "Sheets", "Analysis", "Findings"],
        ["RasDefinition.Examples.cs"] = ["Diagnostics", "Syntax", "Binding", "Planning"],
        ["RasDefinition.On.cs"] = ["Diagnostics", "Words"],
        ["RasDefinition.cs"] = ["Diagnostics", "Syntax", "Binding", "Planning", "Calculation", "Sheets", "Analysis", "Words"],
    };

    public static TheoryData<string> Files => [.. Paths];

    private static readonly string[] Paths = [.. Directory.EnumerateFiles(Repository.PathOf("src/OpenRas"), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.PathOf("src/OpenRas"), f).Replace('\\', '/'))
        .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_only_the_stages_it_may(string file)
    {
        var stage = file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";
        var allowed = MayUse.TryGetValue(file, out var own) ? own : MayUse[stage];
        var text = Repository.Read("src/OpenRas/" + file);
        var used = Regex.Matches(text, @"(?<![\w.])(?:OpenRas\.)?(Diagnostics|Syntax|Binding|Planning|Calculation|Ranges|Sheets|Analysis|Findings|Words|Rendering)\.[A-Z]|using OpenRas\.(\w+);")
            .Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value)
            .Where(u => u != stage)
            .Distinct();

        Assert.Empty(used.Except(allowed));
    }

    [Fact]
    public void Only_the_reader_knows_the_YAML_library() =>
        Assert.Equal(["Syntax/YamlReader.cs"], Paths.Where(f => Repository.Read("src/OpenRas/" + f).Contains("YamlDotNet.", StringComparison.Ordinal)));

    [Fact]
    public void No_file_is_longer_than_300_lines_and_the_median_is_under_80()
    {
        var lengths = Paths.Select(f => Repository.Read("src/OpenRas/" + f).Split('\n').Length).Order().ToList();

        Assert.True(lengths[^1] <= 300, $"{lengths[^1]} lines");
        Assert.True(lengths[lengths.Count / 2] < 80, $"median {lengths[lengths.Count / 2]}");
    }

    [Fact]
    public void Every_stage_and_every_file_that_has_rules_is_there() =>
        Assert.All(MayUse.Keys, stage => Assert.True(Paths.Contains(stage) || Directory.Exists(Repository.PathOf("src/OpenRas/" + stage)), stage));
}
