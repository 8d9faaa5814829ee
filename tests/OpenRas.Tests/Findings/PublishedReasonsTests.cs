using System.Text.Json;
using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Findings;

/// <summary>A fall for which the scheme itself gives a reason stays a fall, and the reason is told with its source.</summary>
public sealed class PublishedReasonsTests
{
    private const string Acknowledged = "acknowledged: [{ finding: RAS6005, line: price, reason: The law says why";

    [Fact]
    public void The_reason_is_told_with_its_source_and_the_verdict_stays()
    {
        var definition = Parse(Acknowledged + ", source: law }]").OrThrow();
        var (known, bare) = (definition.Prove().Results[0].Result, Parse("").OrThrow().Prove().Results[0].Result);

        Assert.Equal(("The law says why", "The Act"), (known.PublishedReason!.Text, known.PublishedReason.Source.Title));
        Assert.Equal((bare.Verdict, bare.Printed, bare.Finding, bare.Reason), (known.Verdict, known.Printed, known.Finding, known.Reason));
        Assert.Equal(Verdict.Refuted, known.Verdict);
        Assert.Contains("The scheme gives this reason: The law says why (source: The Act).", definition.Prove().ToText(), StringComparison.Ordinal);
        Assert.Contains("The scheme gives this reason: The law says why (source: The Act).", definition.Prove().ToMarkdown(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(definition.Prove().ToJson());
        var published = json.RootElement.GetProperty("results")[0].GetProperty("result").GetProperty("publishedReason");
        Assert.Equal(("The law says why", "The Act"), (published.GetProperty("reason").GetString(), published.GetProperty("source").GetString()));
    }

    [Fact]
    public void A_check_tells_it_from_a_reason_of_the_writer()
    {
        Assert.EndsWith("(the scheme gives this reason: The law says why; source: The Act)", Fall(Acknowledged + ", source: law }]").ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(acknowledged: The law says why)", Fall(Acknowledged + " }]").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Acknowledged + " }]")]
    [InlineData("acknowledged: [{ finding: RAS6005, line: points, reason: The law says why, source: law }]")]
    public void Without_a_source_or_at_another_line_no_reason_is_published(string acknowledged) =>
        Assert.Null(Parse(acknowledged).OrThrow().Prove().Results[0].Result.PublishedReason);

    [Fact]
    public void What_rises_has_no_reason_to_fall() =>
        Assert.Null(Parse(Acknowledged + ", source: law }]", more: 20).OrThrow().Prove().Results[0].Result.PublishedReason);

    [Fact]
    public void A_source_that_the_definition_does_not_have_is_refused() =>
        Assert.Equal([Rules.UnknownSource.Code], Parse(Acknowledged + ", source: lore }]").Diagnostics.Select(d => d.Code));

    private static Diagnostic Fall(string acknowledged) => Parse(acknowledged).OrThrow().ListFindings().Single(f => f.Code == Rules.Falls.Code);

    private static Checked<RasDefinition> Parse(string acknowledged, int more = 5) => Small.Load($$"""
        sources: { law: { title: "The Act" } }
        questions: [{ id: needs, ask: "Needs", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }]
        form:
          - { total: points, label: Points, add: [needs] }
          - { price-bands: price, label: Price, unit: £ a week, rows: [{ points: 0-4, gives: 10 }, { points: 5 and over, gives: {{more}} }] }
        results: [{ line: price, label: Price, for: person }]
        {{acknowledged}}
        """);
}
