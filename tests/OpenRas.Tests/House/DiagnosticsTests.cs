using System.Reflection;
using System.Text.RegularExpressions;
using OpenRas.Diagnostics;
using OpenRas.Tests.Golden;

namespace OpenRas.Tests.House;

/// <summary>Rules, pages and the files that raise them belong together: each rule has its page and is raised by something, and no page is left over.</summary>
public sealed partial class DiagnosticsTests
{
    private const string Pages = "docs/diagnostics/";

    private static readonly string[] Headings = ["## Cause", "## Example", "## How to fix it"];

    /// <summary>A finding is no mistake, and rests on what the definition declares alone.</summary>
    private static readonly string[] HeadingsOfFindings = ["## Cause", "## Example", "## What it cannot see", "## What to do"];

    /// <summary>Their examples cannot be shown as they are: what is wrong with them is not seen.</summary>
    private static readonly string[] Unseen = ["RAS1003", "RAS1004", "RAS1041"];

    private static readonly Rule[] All = [.. typeof(Rules)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(f => f.FieldType == typeof(Rule))
        .Select(f => (Rule)f.GetValue(null)!)];

    public static TheoryData<string> Codes() => [.. All.Select(r => r.Code).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_code_stands_for_one_rule()
    {
        Assert.Equal(All.Length, All.Select(r => r.Code).Distinct().Count());
        Assert.All(All, r => Assert.Matches("^RAS[1-6][0-9]{3}$", r.Code));
    }

    /// <summary>The rules of each stage stand in one file, in the order of their codes.</summary>
    [Theory]
    [InlineData("Rules.cs", "1")]
    [InlineData("Rules.Shape.cs", "2")]
    [InlineData("Rules.Meaning.cs", "3")]
    [InlineData("Rules.Answers.cs", "45")]
    [InlineData("Rules.Findings.cs", "6")]
    public void A_code_tells_the_stage(string file, string thousands)
    {
        var codes = CodeInSource().Matches(Repository.Read("src/OpenRas/Diagnostics/" + file)).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, c => Assert.Contains(c[3], thousands));
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void A_message_has_no_full_stop_and_help_has_one()
    {
        Assert.All(All, r => Assert.False(r.Message.EndsWith('.'), r.Code));
        Assert.All(All, r => Assert.True(r.Message.Length > 0 && !char.IsUpper(r.Message[0]) || r.Message.StartsWith("YAML", StringComparison.Ordinal), r.Code));
        Assert.All(All, r => Assert.True(r.Help is null || r.Help.EndsWith('.'), r.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_raised(string code) =>
        Assert.True(BadInCodeTests.Codes.Contains(code) || BadFiles(code).Any(), $"No file in {BadFileTests.Folder} or {FindingFileTests.Folder} raises {code}, and no test in BadInCodeTests.");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_page_with_the_same_headings(string code)
    {
        var page = Repository.Read($"{Pages}{code}.md").TrimEnd('\n').Split('\n');

        Assert.StartsWith($"# {code}: ", page[0], StringComparison.Ordinal);
        Assert.Equal(IsFinding(code) ? HeadingsOfFindings : Headings, page.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        Assert.InRange(page.Length, 12, 36);
        Assert.True(page.Count(l => l.StartsWith("```", StringComparison.Ordinal)) >= 4, "A page shows what raises the rule, and what does not.");
    }

    /// <summary>An example that no file raises would be a claim that nobody checks.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_page_is_in_a_bad_file(string code)
    {
        if (BadInCodeTests.Codes.Contains(code) || Unseen.Contains(code)) return;
        var page = Repository.Read($"{Pages}{code}.md");
        var example = Trimmed(page[(page.IndexOf('\n', page.IndexOf("```", StringComparison.Ordinal)) + 1)..].Split("```")[0].TrimEnd('\n'));

        Assert.Contains(BadFiles(code), f => ("\n" + Trimmed(Repository.Read(f)) + "\n").Contains("\n" + example + "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_has_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf(Pages), "RAS*.md").Select(f => Path.GetFileNameWithoutExtension(f)!);

        Assert.Equal(All.Select(r => r.Code).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_lists_each_page_with_its_title()
    {
        var rows = Repository.Read(Pages + "README.md").Split('\n').Where(l => l.StartsWith("| [RAS", StringComparison.Ordinal));
        var expected = All.Select(r => r.Code).Order(StringComparer.Ordinal).Select(c => $"| [{c}]({c}.md) | {Repository.Read($"{Pages}{c}.md").Split('\n')[0][(c.Length + 4)..]} |");

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void A_bad_file_and_an_expected_text_belong_together()
    {
        var files = BadFileTests.Names().Select(f => Path.GetFileNameWithoutExtension(f)).Concat(BadInCodeTests.Codes).ToList();
        var texts = Directory.EnumerateFiles(Repository.PathOf(BadFileTests.Folder), "*.expected.txt").Select(f => Path.GetFileName(f)[..^".expected.txt".Length]).ToList();

        Assert.Empty(BadFileTests.Names().Select(f => Path.GetFileNameWithoutExtension(f)).Except(texts));
        Assert.All(texts, t => Assert.True(files.Contains(t) || BadInCodeTests.Codes.Contains(t[..7]) || t == "RAS3041-too-many-rows", t));
    }

    [Fact]
    public void Each_finding_is_an_info_or_a_warning_and_can_be_acknowledged()
    {
        var findings = All.Where(r => IsFinding(r.Code)).ToList();

        Assert.DoesNotContain(findings, r => r.Severity == Severity.Error);
        Assert.Equal(findings.Where(r => r != Rules.NothingFound).Select(r => r.Code).Order(StringComparer.Ordinal), Rules.Acknowledgeable.Select(r => r.Code).Order(StringComparer.Ordinal));
    }

    private static bool IsFinding(string code) => code[3] == '6';

    private static IEnumerable<string> BadFiles(string code) =>
        (IsFinding(code) ? FindingFileTests.Names().Select(f => FindingFileTests.Folder + f) : BadFileTests.Names().Select(f => BadFileTests.Folder + f)).Where(f => Path.GetFileName(f).StartsWith(code + "-", StringComparison.Ordinal));

    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()));

    [GeneratedRegex("new\\(\"(RAS[0-9]{4})\"")]
    private static partial Regex CodeInSource();
}
