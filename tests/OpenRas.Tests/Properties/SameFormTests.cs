using System.Text.Json;
using System.Text.RegularExpressions;
using OpenRas.Calculation;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>One calculation, however its definition is laid out and however it is printed.</summary>
public sealed partial class SameFormTests(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_keys_changes_no_line_and_no_digest() =>
        Cases.Any.Check(output, 300, c =>
        {
            var random = new Random(1);
            var shuffled = new Scheme(Shuffled(c.Scheme.Questions, random), Shuffled(c.Scheme.Form, random), Shuffled(c.Scheme.Results, random)).Definition!;
            Assert.Equal(c.Definition.Digest, shuffled.Digest);
            Assert.Equal(Cells(c.Definition, c.Sheet), Cells(shuffled, c.Sheet));
        });

    [Fact]
    public void Text_Markdown_and_JSON_say_the_same_of_every_line() => Cases.Any.Check(output, 300, c => Agree(c.Allocation));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Text_Markdown_and_JSON_say_the_same_of_every_line_of_a_shipped_definition(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(40))) Agree(definition.Calculate(sheet.For(definition)!));
    }

    private static void Agree(Allocation allocation)
    {
        var text = Paper.Read(allocation).Lines;
        var table = allocation.ToMarkdown().Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| | Line ", StringComparison.Ordinal)).Select(Columns).Where(r => r[0] != "=").ToList();
        var marked = table.Where(r => r[0].Length > 0).ToList();
        using var json = JsonDocument.Parse(allocation.ToJson());
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(allocation.Lines.Count, text.Count);
        Assert.Equal(allocation.Lines.Count, marked.Count);
        Assert.Equal(allocation.Lines.Count, lines.Count);
        foreach (var (line, printed, row, machine) in allocation.Lines.Zip(text, marked).Zip(lines, (x, j) => (x.First, x.Second, x.Third, j)))
        {
            if (row[3].Length < 70) Assert.EndsWith(printed.Printed, row[3], StringComparison.Ordinal);
            Assert.Equal(line.Number, machine.GetProperty("number").GetInt32());
            if (line.Value is { } value) Assert.Equal(value, decimal.Parse(machine.GetProperty("value").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            else Assert.Equal(line.Text, machine.GetProperty("value").GetString());
            var said = Bare(machine.GetProperty("working").GetString()!);
            Assert.StartsWith(Bare(line.Working), said, StringComparison.Ordinal);
            Assert.All(printed.Parts, p => Assert.Contains(Bare(p.From), said, StringComparison.Ordinal));
        }

        var figures = table.Where(r => r[0].Length == 0 && r[3].Length > 0).Select(r => r[3]);
        Assert.Equal(text.SelectMany(r => r.Parts).Select(p => p.Figure), figures);
    }

    private static string[] Columns(string row) =>
        [.. Bar().Split(row)[1..].Select(c => Escaped().Replace(c.Trim(), "$1").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal))];

    /// <summary>Without what only lays it out.</summary>
    private static string Bare(string words) => Blanks().Replace(words.Replace("<br>", " ", StringComparison.Ordinal), " ").Trim();

    private static List<Tree> Shuffled(IReadOnlyList<Tree> list, Random random) => [.. list.Select(t => Shuffled(t, random))];

    private static Tree Shuffled(Tree tree, Random random) => tree switch
    {
        ListTree list => Tree.List(Shuffled(list.Items, random)),
        GroupTree group => Tree.Group(group.Entries.OrderBy(_ => random.Next()).Select(e => (e.Key, (Tree?)Shuffled(e.Value, random)))),
        _ => tree,
    };

    private static string Cells(RasDefinition definition, Sheet sheet) =>
        string.Join('\n', definition.Plan.Steps.Zip(Evaluator.Run(definition.Plan, sheet.For(definition)!.Entries), (s, c) => $"{s.Id} {c.State} {c.Cause} {Numbers.Plain(c.Value)}"));

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
