using OpenRas.Diagnostics;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Findings;

/// <summary>What is found in a definition, whatever is found: never an error, always at a place, and silent until it is asked for.</summary>
public sealed class FindingsTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void What_is_found_in_a_shipped_definition_has_a_place_and_a_page(string file)
    {
        Assert.DoesNotContain(Repository.Load(file).Diagnostics, d => d.Code.StartsWith("RAS6", StringComparison.Ordinal));
        Hold(Shipped.Load(file));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void What_is_found_in_a_made_definition_has_a_place_and_a_page()
    {
        var found = Cases.Sample(200).ToList().AsParallel().SelectMany(made => Hold(made.Definition)).ToList();

        Assert.True(found.Select(f => f.Code).Distinct().Count() >= 10, "They are made so that most findings are among what is found.");
    }

    /// <summary>Although a figure of them, which no result is made from, has no source.</summary>
    [Fact]
    public void Nothing_is_found_in_rules_that_are_not_disclosed() =>
        Assert.Empty(RasDefinition.Parse(Repository.Read("ras-definitions/hackney/adult-ras-2012.yaml") + "form: [{ figure: rate, label: Rate, value: £5 a week }]\n").OrThrow().ListFindings());

    [Fact]
    public void An_acknowledgement_without_a_line_goes_for_all_and_the_first_that_fits_is_told()
    {
        const string twice = "acknowledged: [{ finding: RAS6001, line: b, reason: Only here }, { finding: RAS6001, reason: Everywhere else }]";
        var found = Found("{ abatement: a, label: A, of: q, leaves: 90%, reason: unread, basis: ours }, { abatement: b, label: B, of: a, leaves: 90%, reason: unread, basis: ours }", "b", twice);

        Assert.Equal([("RAS6001", "Everywhere else"), ("RAS6001", "Only here")], found.Select(f => (f.Code, f.Acknowledged)));
    }

    [Fact]
    public void What_is_acknowledged_stays_as_grave_as_it_was()
    {
        var found = Assert.Single(Found("{ abatement: a, label: A, of: q, leaves: 90%, reason: unread, basis: ours }", "a", "acknowledged: [{ finding: RAS6001, reason: It is known }]"));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.EndsWith("its reason is not read (acknowledged: It is known)", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ finding: RAS6099, reason: None is needed }", "RAS2004")]
    [InlineData("{ finding: RAS3084, reason: None is needed }", "RAS2004")]
    [InlineData("{ finding: RAS6001 }", "RAS2003")]
    [InlineData("{ reason: None is needed }", "RAS2003")]
    public void An_acknowledgement_names_a_finding_and_a_reason(string acknowledged, string code) =>
        Assert.Equal([code], Parse("{ total: a, label: A, add: [q] }", "a", $"acknowledged: [{acknowledged}]").Diagnostics.Select(d => d.Code));

    /// <summary>Of hours that are answered, in a definition that states all else.</summary>
    internal static IReadOnlyList<Diagnostic> Found(string form, string result, string more = "", string questions = "") => Parse(form, result, more, questions).OrThrow().ListFindings();

    private static Checked<RasDefinition> Parse(string form, string result, string more = "", string questions = "") => Small.Load(
        $$"""
        covers: { includes: [Help] }
        disagree: Ask the council
        questions: [{ id: q, ask: "Q", counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week }{{questions}}]
        form: [{{form}}]
        results: [{ line: {{result}}, label: R, for: person, also: 52 weeks a year }]
        {{more}}
        """);

    /// <summary>What is found, twice the same.</summary>
    private static IReadOnlyList<Diagnostic> Hold(RasDefinition definition)
    {
        var found = definition.ListFindings(mostMemory: 10_000_000);

        Assert.All(found, f => Assert.True(f.Severity != Severity.Error && f.Span.Line > 0 && (f.Code.StartsWith("RAS6", StringComparison.Ordinal) || f.Code == "RAS1000"), f.ToText()));
        Assert.All(found, f => Assert.StartsWith($"# {f.Code}: ", Repository.Read($"docs/diagnostics/{f.Code}.md"), StringComparison.Ordinal));
        Assert.Equal(found.ToText(), definition.ListFindings(mostMemory: 10_000_000).ToText());
        return found;
    }
}
