using System.Globalization;
using System.Text.RegularExpressions;
using OpenRas.Tests.Golden;
using OpenRas.Tests.Reference;

namespace OpenRas.Tests.House;

/// <summary>Everything that schemes are known to do is shown, worked and broken once, and listed on one page.</summary>
public sealed partial class ConstructsTests
{
    private const int Count = 35;

    [Fact]
    public void All_are_there() =>
        Assert.Equal(Enumerable.Range(1, Count).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), ConstructTests.All().Select(n => n[..2]));

    [Fact]
    public void Each_has_its_files() =>
        Assert.All(ConstructTests.All(), name =>
        {
            string[] files = [.. Directory.EnumerateFiles(Repository.PathOf(ConstructTests.Folder + name)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
            string[] expected = name.StartsWith("32", StringComparison.Ordinal)
                ? ["bad.case.expected.txt", "bad.case.yaml", "changes.case.expected.txt", "changes.case.yaml", "definition.examples.yaml", "definition.expected.txt", "definition.yaml"]
                : ["bad.expected.txt", "bad.yaml", "definition.examples.yaml", "definition.expected.txt", "definition.yaml"];
            Assert.Equal(expected, files);
        });

    /// <summary>A figure, and the arithmetic above it that a reader can follow.</summary>
    [Fact]
    public void Each_has_a_figure_worked_by_hand() =>
        Assert.All(ConstructTests.All(), name =>
        {
            Assert.Contains(ConstructTests.Examples(name), e => e.Get("expect").Pairs().Any(p => p.Value.Scalar().Any(char.IsAsciiDigit)));
            var lines = Repository.Read($"{ConstructTests.Folder}{name}/definition.examples.yaml").Split('\n').ToList();
            Assert.All(Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith("  - label", StringComparison.Ordinal)), i => Assert.StartsWith("  # ", lines[i - 1], StringComparison.Ordinal));
        });

    [Fact]
    public void The_page_lists_them_in_their_order()
    {
        var rows = Row().Matches(Repository.Read("docs/constructs.md")).Select(m => $"{int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture):00}-{m.Groups[2].Value}");

        Assert.Equal(ConstructTests.All(), rows.Select(r => r.Split('-', 2) is [var number, var link] && link.StartsWith(number, StringComparison.Ordinal) ? link : r));
    }

    [GeneratedRegex(@"(?m)^\| ([0-9]+) \|.*\]\(\.\./tests/OpenRas\.Tests/Golden/constructs/([^/]+)/definition\.yaml\) \|$")]
    private static partial Regex Row();
}
