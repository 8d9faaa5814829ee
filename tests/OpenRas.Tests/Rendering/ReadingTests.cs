using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NJsonSchema;
using OpenRas.Tests.Properties;
using OpenRas.Words;

namespace OpenRas.Tests.Rendering;

/// <summary>What is true of every proof, profile and reading of other answers, whatever the definition.</summary>
public sealed class ReadingTests
{
    /// <summary>So few that much is not followed, and each rendering must say so.</summary>
    private const long Few = 50;

    private const int Width = 100;

    private static readonly Regex Never = new("you are entitled to|you will receive|correct award|(?<!FOUND )unlawful", RegexOptions.IgnoreCase);

    public static TheoryData<string> Files => Shipped.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_shipped_definition_is_rendered_with_its_standing_at_the_head_and_keeps_to_the_contracts(string file)
    {
        var ras = Shipped.Load(file);
        var (proof, profile) = (ras.Prove(Few), ras.Profile(Few));
        List<(string Text, string Markdown, string Json, string Contract)> all = [(proof.ToText(), proof.ToMarkdown(), proof.ToJson(), "proof"), (profile.ToText(), profile.ToMarkdown(), profile.ToJson(), "profile")];
        var reading = ras.Form.Count > 0 ? ras.AskWhatIf(ras.CheckAnswers().OrThrow(), null, 100, Few) : null;
        if (reading is not null) all.Add((reading.ToText(), reading.ToMarkdown(), reading.ToJson(), "what-if"));

        var hasMoney = ras.Form.Count == 0 || ras.Calculate(ras.CheckAnswers().OrThrow()).Results.Any(r => r.Unit.IsMoney);
        if (hasMoney && ras.CheckAward(ras.CheckAnswers().OrThrow(), 100, "week") is { } check) all.Add((check.ToText(), check.ToMarkdown(), check.ToJson(), "award"));

        foreach (var (text, markdown, json, contract) in all)
        {
            var head = text.Split("\n\n")[0].ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal);
            Assert.Contains(ras.Standing, head, StringComparison.Ordinal);
            if (ras.Author == FileAuthor.Transcribed) Assert.Contains($"{ras.Authority} has not endorsed this file", head, StringComparison.Ordinal);
            Assert.DoesNotMatch(Never, text);
            Assert.DoesNotMatch(Never, markdown);
            Assert.All(text.Split('\n'), l => Assert.True(l.Length <= Width && l == l.TrimEnd(), l));
            var schema = await JsonSchema.FromJsonAsync(Repository.Read($"docs/contract/{contract}-1.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal));
            Assert.Empty(schema.Validate(json));
        }

        var svg = profile.ToSvg();
        Assert.Contains(ras.Authority, XDocument.Parse(svg).Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotMatch(Never, svg);
    }

    /// <summary>A share of sets of answers is not said to be anything else.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_share_of_sets_of_answers_is_called_a_share_of_people_or_a_chance(string file)
    {
        var facts = Shipped.Load(file).Profile(Few).ToText().Replace("A share of sets of answers is not a share of people. It does not say how likely an amount is.", "", StringComparison.Ordinal);

        Assert.DoesNotMatch("(?i)% of people|per cent of people|chance|likel|probab", facts);
    }

    [Fact]
    public void A_definitions_words_are_never_mark_up()
    {
        var yaml = Repository.Read("tests/OpenRas.Tests/Golden/readings/falling.yaml").Replace("label: \"Price for your points\"", "label: \"<script>alert(1)</script> & \\\"*points*\\\" | [x](y)\"", StringComparison.Ordinal);
        var ras = RasDefinition.Parse(yaml).OrThrow();

        var picture = XDocument.Parse(ras.Profile().ToSvg());
        Assert.DoesNotContain(picture.Descendants(), e => e.Name.LocalName == "script");
        Assert.Contains(picture.Descendants(), e => e.Value.Contains("<script>alert(1)</script> & \"*points*\"", StringComparison.Ordinal));
        foreach (var markdown in new[] { ras.Prove().ToMarkdown(), ras.Profile().ToMarkdown() })
        {
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"\\*points\\*\" \\| \\[x\\](y)", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("6103515625", "6,103,515,625")]
    [InlineData("999999999999999", "999,999,999,999,999")]
    [InlineData("1000000000000000", "1.00 × 10^15")]
    [InlineData("54700000000000000", "5.47 × 10^16")]
    [InlineData("99949999999999999999", "9.99 × 10^19")]
    [InlineData("99950000000000000000", "1.00 × 10^20")]
    public void A_number_of_sheets_is_grouped_and_above_fifteen_digits_a_power_of_ten(string exact, string words)
    {
        Assert.Equal(words, BigNumbers.Grouped(BigInteger.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(exact, BigNumbers.Exact(BigInteger.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(0, 8, "0%")]
    [InlineData(8, 8, "100%")]
    [InlineData(1, 8, "12.5%")]
    [InlineData(1, 3000, "under 0.1%")]
    [InlineData(1, 2000, "0.1%")]
    [InlineData(2999, 3000, "over 99.9%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(2, 3, "66.7%")]
    public void Only_nothing_is_0_and_only_all_is_100_per_cent(int part, int whole, string words) => Assert.Equal(words, Language.English.Common.Share(part, whole));

    [Theory]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("3 4", "3, 4")]
    [InlineData("3 4 5 9 12 13 14 15", "3-5, 9, 12-15")]
    public void Lines_that_follow_one_another_are_written_as_a_run(string numbers, string words) =>
        Assert.Equal(words, Lists.Runs(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)));
}
