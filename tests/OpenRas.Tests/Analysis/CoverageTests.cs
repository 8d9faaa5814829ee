using NJsonSchema;
using OpenRas.Analysis;
using OpenRas.Rendering;
using OpenRas.Tests.Words;

namespace OpenRas.Tests.Analysis;

/// <summary>Which rows worked examples come to, exactly as they were calculated.</summary>
public sealed class CoverageTests
{
    private static readonly RasDefinition Bands = Small.Load("""
        questions:
          - { id: night, ask: Night, counts: need, number: { from: 0, to: 30, step: 1 }, unit: nights a week }
          - { id: adult, ask: Adult, counts: circumstance, answers: yes-no }
        form:
          - { eligibility: test, label: Test, met-by: [{ adult: yes }], otherwise: { not-eligible: not in this scheme } }
          - { price-bands: price, label: Price, unit: £ a week, basis: ours, rows: [{ night: 0-9, gives: no-budget }, { night: 10-19, gives: 50 }, { night: 20 and over, gives: 90 }] }
        results: [{ line: price, label: Amount, for: person }]
        """).OrThrow();

    private const string Rate = "form: [{ figure: rate, label: Rate, value: £5 a week, basis: ours }]\nresults: [{ line: rate, label: Amount, for: person }]";

    private static ExamplesCoverage Of(params string[] answers)
    {
        var examples = string.Concat(answers.Select(a => $"  - {{ label: An example, basis: ours, answers: {{ {a} }}, expect: {{ test: yes }} }}\n"));
        return Bands.MeasureCoverage(answers.Length == 0 ? [] : Bands.ParseExamples($"definition: {Bands.Id}\nexamples:\n{examples}").OrThrow());
    }

    [Fact]
    public void Each_row_says_how_many_examples_come_to_it()
    {
        var coverage = Of("night: 9, adult: yes", "night: 20, adult: yes", "night: 30, adult: yes");

        Assert.Equal([("yes", 3), ("no", 0)], coverage.Lines[0].Rows.Select(r => (r.When, r.Examples)));
        Assert.Equal([("night: 0-9", 1), ("night: 10-19", 0), ("night: 20 and over", 2)], coverage.Lines[1].Rows.Select(r => (r.When, r.Examples)));
        Assert.Equal((3, 5, 60m), (coverage.Reached, coverage.Rows, coverage.Percent));
    }

    /// <summary>Behind a test that is not met no row is come to, whatever the numbers.</summary>
    [Fact]
    public void An_example_that_a_test_stops_comes_to_no_row_below_it() =>
        Assert.Equal(["no"], Of("night: 20, adult: no").Lines.SelectMany(l => l.Rows).Where(r => r.IsReached).Select(r => r.When));

    [Fact]
    public void An_example_that_leaves_open_what_a_table_looks_at_comes_to_none_of_its_rows() => Assert.Equal((1, 5), (Of("adult: yes").Reached, Of("adult: yes").Rows));

    [Fact]
    public void A_share_is_never_rounded_up()
    {
        var ras = Repository.Load("ras-definitions/cambridgeshire/ras-2010.yaml").OrThrow();
        var examples = ras.ParseExamples(Repository.Read("ras-definitions/cambridgeshire/ras-2010.examples.yaml")).OrThrow();

        Assert.Equal((2, 3, 66.6m), (ras.MeasureCoverage([.. examples.Take(3)]).Reached, 3, ras.MeasureCoverage([.. examples.Take(3)]).Percent));
    }

    [Fact]
    public void Without_an_example_nothing_is_reached_and_every_row_is_named()
    {
        var text = Of().ToText();

        Assert.Equal(
            "Rows that an example reaches: 0 of 5 (0%); there is no example\n\nTest (line 3)\n  no example reaches\n  yes\n  no\n\nPrice (line 4)\n  no example reaches\n  night: 0-9\n  night: 10-19\n  night: 20 and over\n",
            text);
        Assert.Contains("| night: 10-19 |", Of().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_row_is_reached_none_is_named() =>
        Assert.Equal("Rows that an example reaches: 5 of 5 (100%); 4 examples\n", Of("night: 0, adult: yes", "night: 10, adult: yes", "night: 20, adult: yes", "night: 0, adult: no").ToText());

    [Fact]
    public void A_definition_without_rows_has_no_share()
    {
        var coverage = Small.Load(Rate).OrThrow().MeasureCoverage([]);

        Assert.Null(coverage.Percent);
        Assert.Equal("Rows that an example reaches: there is no row; there is no example\n", coverage.ToText());
    }

    [Fact]
    public async Task Json_keeps_to_the_contract()
    {
        var schema = await JsonSchema.FromJsonAsync(Repository.Read("docs/contract/coverage-1.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal));

        Assert.Empty(schema.Validate(Of("night: 9, adult: yes").ToJson()));
        Assert.Empty(schema.Validate(Of().ToJson()));
        Assert.Contains("\"percent\": \"40\"", Of("night: 9, adult: yes").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_of_another_definition_are_refused()
    {
        var examples = Bands.ParseExamples($"definition: {Bands.Id}\nexamples: [{{ label: One, basis: ours, answers: {{ adult: yes }}, expect: {{ test: yes }} }}]").OrThrow();

        Assert.Throws<ArgumentException>(() => Small.Load(Rate).OrThrow().MeasureCoverage(examples));
    }

    [Fact]
    public void In_another_language_no_word_of_English_is_left() =>
        Assert.Equal("rivit: 0 / 5\n\nTest > 3\n  puuttuu\n  yes\n  no\n\nPrice > 4\n  puuttuu\n  night: 0-9\n  night: 10-19\n  night: 20 and over\n", Toy.Laid(CoveragePage.Of(Of(), Toy.Language), isMarkdown: false));
}
