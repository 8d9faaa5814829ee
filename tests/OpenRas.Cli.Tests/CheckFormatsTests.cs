using System.Text.Json;
using NJsonSchema;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>What a check finds, for machines. tests/schema holds the golden SARIF against the official schema.</summary>
public sealed class CheckFormatsTests : IDisposable
{
    private const string Golden = "tests/OpenRas.Cli.Tests/Golden/check.sarif";
    private const string Findings = "tests/OpenRas.Tests/Golden/findings/RAS6001-no-published-reason.yaml";
    private const string Bad = "tests/OpenRas.Tests/Golden/bad/RAS2005-exponent.yaml";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(Findings, 0)]
    [InlineData(Findings, 1, "--strict")]
    [InlineData(Bad, 1)]
    [InlineData("nowhere.yaml", 1)]
    [InlineData("ras-definitions/hackney", 0)]
    public async Task The_json_keeps_to_its_contract_and_says_whether_the_check_passes(string path, int code, params string[] options)
    {
        var ran = Run(["check", path, .. options, "--format", "json"]).Exits(code);

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync($"{Root}/docs/contract/check-1.schema.json"));
        Assert.Empty(schema.Validate(ran.Out));
        Assert.Empty(ran.Error);
        using var json = JsonDocument.Parse(ran.Bytes);
        Assert.Equal(code == 0, json.RootElement.GetProperty("passes").GetBoolean());
    }

    [Fact]
    public void The_json_has_all_that_the_text_has()
    {
        using var json = JsonDocument.Parse(Run("check", Norfolk, "--format", "json").Exits(0).Bytes);
        var text = Run("check", Norfolk).Exits(0).Out;

        var found = json.RootElement.GetProperty("found").EnumerateArray().ToList();
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Contains(Line(f), text, StringComparison.Ordinal));

        static string Line(JsonElement f) =>
            $"{Norfolk}:{f.GetProperty("line")}:{f.GetProperty("column")}: {f.GetProperty("severity")} {f.GetProperty("code")}: {f.GetProperty("message")}\n";
    }

    [Fact]
    public void Examples_without_a_definition_are_in_both_formats()
    {
        folder.WriteScheme("one", "2026-04-01", "100.00");
        var alone = folder.Write("two words.examples.yaml", "definition: other\nexamples: []\n");

        var (json, sarif) = (Run("check", folder.Path, "--format", "json").Exits(1), Run("check", folder.Path, "--format", "sarif").Exits(1));

        Assert.Contains($"\"examplesAlone\": [\n    \"{alone}\"\n  ]", json.Out, StringComparison.Ordinal);
        Assert.Contains($"{folder.Path}/two%20words.examples.yaml\"", sarif.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sarif_is_the_one_that_is_held_against_the_official_schema()
    {
        var sarif = Run("check", Findings, Bad, "--format", "sarif").Exits(1).Out;

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText($"{Root}/{Golden}", sarif);
        Assert.Equal(File.ReadAllText($"{Root}/{Golden}"), sarif);
    }

    [Fact]
    public void In_sarif_a_finding_that_is_acknowledged_is_suppressed_with_its_reason()
    {
        using var json = JsonDocument.Parse(Run("check", "ras-definitions/beyond-councils", "--format", "sarif").Exits(0).Bytes);

        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var suppressed = results.Where(r => r.TryGetProperty("suppressions", out _)).ToList();
        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, r => Assert.NotEmpty(r.GetProperty("suppressions")[0].GetProperty("justification").GetString()!));
    }

    [Theory]
    [InlineData("RAS6009")]
    [InlineData("ras6009")]
    public void A_code_is_explained_by_its_page_without_the_repository(string code)
    {
        var printed = Run("check", "--explain", code).Exits(0).Out;

        Assert.StartsWith("# RAS6009: A jump for one point\n\n## Cause\n\n", printed, StringComparison.Ordinal);
        Assert.Contains("\n- { needs: 14-19, gives: 130 }\n", printed, StringComparison.Ordinal);
        Assert.All(printed.Split('\n'), l => Assert.InRange(l.Length, 0, 100));
    }

    [Fact]
    public void Every_code_that_is_printed_can_be_explained() => Assert.All(
        Directory.EnumerateFiles($"{Root}/docs/diagnostics", "RAS*.md"), f => Assert.NotNull(Explanation.Of(Path.GetFileNameWithoutExtension(f))));

    public void Dispose() => folder.Dispose();
}
