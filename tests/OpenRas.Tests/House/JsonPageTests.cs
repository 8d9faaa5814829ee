using System.Text.Json;

namespace OpenRas.Tests.House;

/// <summary>docs/json.md has one line for each field of the contract of an allocation, in the order of the contract.</summary>
public sealed class JsonPageTests
{
    private static readonly string Page = Repository.Read("docs/json.md");

    /// <summary>The chapter of the page, and the object of the contract that it is about, as a path.</summary>
    [Theory]
    [InlineData("The whole", "properties")]
    [InlineData("`engine`", "properties/engine/properties")]
    [InlineData("`definition`", "properties/definition/properties")]
    [InlineData("`approvedBy`", "properties/definition/properties/approvedBy/properties")]
    [InlineData("`reply`", "properties/definition/properties/reply/properties")]
    [InlineData("`missing`", "properties/definition/properties/missing/items/properties")]
    [InlineData("A result", "$defs/result/properties")]
    [InlineData("`also`", "$defs/also/properties")]
    [InlineData("A line", "$defs/line/properties")]
    [InlineData("`sum`", "$defs/line/properties/sum/items/properties")]
    [InlineData("`notices`", "properties/notices/items/properties")]
    [InlineData("`bounds`", "properties/bounds/properties")]
    [InlineData("A bound", "$defs/bound/properties")]
    [InlineData("`at`", "$defs/line/properties/at/properties")]
    [InlineData("A change", "$defs/change/properties")]
    [InlineData("A final figure", "$defs/final/properties")]
    [InlineData("`reasonUnread`, `reasonUnpublished`, `reasonUnclear`", "$defs/withoutReason/properties")]
    public void Each_field_has_its_line(string chapter, string path)
    {
        using var contract = JsonDocument.Parse(Repository.Read("docs/contract/allocation-1.schema.json"));
        var fields = path.Split('/').Aggregate(contract.RootElement, (at, key) => at.GetProperty(key)).EnumerateObject().Select(p => p.Name);
        if (chapter == "A final figure") fields = fields.Except(Told("A change"));

        Assert.Equal(fields, Told(chapter));
    }

    /// <summary>The first cell of each row.</summary>
    private static IEnumerable<string> Told(string chapter)
    {
        var start = Page.IndexOf($"## {chapter}\n", StringComparison.Ordinal);
        var end = Page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Page[start..(end < 0 ? Page.Length : end)].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]);
    }
}
