using OpenRas.Analysis;
using OpenRas.Tests.Analysis;

namespace OpenRas.Tests.Golden;

/// <summary>What people and machines see of a statement of reasons.</summary>
public sealed class StatementTests
{
    public static TheoryData<string> Examples() => [.. MadeStatement.Definitions.Where(MadeStatement.HasExample)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_statement_of_each_worked_example_prints_word_for_word(string file)
    {
        var name = file["ras-definitions/".Length..^".yaml".Length].Replace('/', '.');

        GoldenFile.Matches($"{MadeStatement.Folder}{name}.full.expected.txt", MadeStatement.Shipped(file).ToText(StatementLength.Full));
    }

    [Fact]
    public void Everything_prints_word_for_word_where_everything_is_filled_in() => Matches("whole", MadeStatement.Whole());

    [Fact]
    public void Everything_prints_word_for_word_where_a_person_has_filled_in_nothing() =>
        Matches("draft", MadeStatement.Shipped("ras-definitions/illustrative/borsetshire-2026.yaml"));

    [Theory]
    [InlineData("whole", MadeStatement.Folder + "whole.yaml")]
    [InlineData("kensington", "ras-definitions/kensington-and-chelsea/ras-2009.yaml")]
    public void A_transparency_record_prints_word_for_word(string name, string file)
    {
        var ras = Repository.Load(file).OrThrow();

        GoldenFile.Matches($"{MadeStatement.Folder}{name}.record.expected.txt", ras.ToTransparencyRecord());
        GoldenFile.Matches($"{MadeStatement.Folder}{name}.record.expected.md", ras.ToTransparencyRecordMarkdown());
    }

    private static void Matches(string name, Statement statement)
    {
        foreach (var length in MadeStatement.Lengths)
        {
            var stem = $"{MadeStatement.Folder}{name}.{length.ToString().ToLowerInvariant()}.expected";
            GoldenFile.Matches(stem + ".txt", statement.ToText(length));
            GoldenFile.Matches(stem + ".md", statement.ToMarkdown(length));
            GoldenFile.Matches(stem + ".html", statement.ToHtml(length));
        }

        GoldenFile.Matches($"{MadeStatement.Folder}{name}.expected.json", statement.ToJson());
    }
}
