using OpenRas.Tests.Properties;

namespace OpenRas.Tests.House;

/// <summary>The table of ras-definitions/README.md is what a researcher cites from, so it says what the files say: each file once, none left over.</summary>
public sealed class DefinitionsPageTests
{
    private const string Folder = "ras-definitions/";

    private const string FirstLine = "# yaml-language-server: $schema=../../docs/contract/definition-1.schema.json";

    public static TheoryData<string> Files => Shipped.Names;

    [Fact]
    public void The_table_has_a_row_for_each_file_and_says_what_the_file_says()
    {
        var rows = Repository.Read(Folder + "README.md").Split('\n').Where(l => l.StartsWith("| [", StringComparison.Ordinal)).Select(Cells).ToDictionary(c => Link(c[0]), StringComparer.Ordinal);

        Assert.Equal(Shipped.Files.Select(f => f[Folder.Length..]), rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(Shipped.Files, f => Assert.Equal(Expected(f), string.Join(" | ", [rows[f[Folder.Length..]][1], .. rows[f[Folder.Length..]][2..4], .. rows[f[Folder.Length..]][5..]])));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_points_an_editor_to_the_schema_and_says_when_it_was_so(string file)
    {
        var ras = Shipped.Load(file);

        Assert.StartsWith(FirstLine + "\n", Repository.Read(file), StringComparison.Ordinal);
        var named = Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, FirstLine[(FirstLine.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(RasDefinition.Schema, File.ReadAllText(named).ReplaceLineEndings("\n"));
        Assert.True(ras.SaysAsAt || ras.Status == SchemeStatus.Illustrative, "Every statement about disclosure carries its day.");
        Assert.True(ras.Sources.Count > 0 || ras.Status == SchemeStatus.Illustrative, "What is said of a real council has a source.");
    }

    /// <summary>So that it prints, with no answer at all, what is on record and what to ask for.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_not_full_says_what_is_missing(string file)
    {
        var ras = Shipped.Load(file);

        if (ras.Disclosure != Disclosure.Full) Assert.NotEmpty(ras.Missing);
        var text = ras.Calculate(ras.CheckAnswers().OrThrow()).ToText();
        Assert.All(ras.Missing, m => Assert.Contains("  - " + m.What[..Math.Min(40, m.What.Length)], text, StringComparison.Ordinal));
    }

    private static string Expected(string file)
    {
        var ras = Shipped.Load(file);
        var asAt = ras.AsAt is { } day ? Days.InWords(day)! : ras.SaysAsAt ? "not known" : "-";
        var missing = ras.Missing.Count > 0 ? string.Join("; ", ras.Missing.Select(m => m.What)) : "nothing";
        return string.Join(" | ", ras.Authority, Word(ras.Status), Word(ras.Disclosure), asAt, missing);
    }

    private static string[] Cells(string row) => [.. row.Trim('|', ' ').Split(" | ").Select(c => c.Trim())];

    private static string Link(string cell) => cell[(cell.IndexOf("](", StringComparison.Ordinal) + 2)..^1];

    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
