namespace OpenRas.Tests.Analysis;

/// <summary>Every digit is kept or the definition is refused; it never breaks off.</summary>
public sealed class DigitTests
{
    private const string Form = """
        questions:
          - { id: points, ask: "Points", counts: need, number: { from: {0}, to: {1}, step: {2} }, unit: points }
        form:
          - { total: needs, label: Needs, add: [{ line: points, weight: {3} }] {4} }
          - { multiply: shared, label: Shared, times: [needs, {5} number of people], divide-by: [{6} number of rooms], round: { to: {7}, mode: half-up } }
          - { limit: most, label: Most, of: shared, minimum: 0, below: use-minimum, reason: unread }
        results:
          - { line: most, label: Most, for: person }
        """;

    [Theory]
    [InlineData("0", "999999999999", "999999999999", "1", "", "1", "0.0000000001", "0.0000000001")]
    [InlineData("0", "999999999999", "1", "0.0000000001", "", "1", "1", "0.0000000001")]
    [InlineData("0", "999999999999", "1", "999999999999", "", "1", "1", "1")]
    [InlineData("0", "999999999999", "1", "999999999999", "", "0.0000000001", "0.0000000001", "1")]
    [InlineData("-999999999999", "999999999999", "0.5", "1", ", round: { to: 0.0000000001, mode: up }", "0.0000000001", "999999999999", "0.0000000001")]
    [InlineData("0", "1", "0.0000000001", "0.0000000001", ", round: { to: 999999999999, mode: up }", "1", "1", "1")]
    [InlineData("0", "10", "1", "0.0000000001", "", "0.0000000001", "0.0000000003", "0.0000000001")]
    public void A_definition_with_very_long_figures_is_refused_or_calculated_exactly(params string[] figures)
    {
        var loaded = Small.Load(Filled(figures));
        if (!loaded.TryGet(out var definition))
        {
            Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3017");
            return;
        }

        foreach (var end in figures.Take(2))
        {
            var sheet = definition.CheckAnswers(("points", end)).OrThrow();
            var expected = Reference.ReferenceScheme.Parse("format: 1\n" + Filled(figures)).Calculate(sheet.Values);
            Assert.Equal(expected.Select(l => l.Value!.Value.ToDecimalString()), definition.Calculate(sheet).Lines.Select(l => Numbers.Plain(l.Value!.Value)));
        }
    }

    [Theory]
    [InlineData("999999999999", "RAS3017")]
    [InlineData("99999999", null)]
    public void A_product_that_needs_more_than_28_digits_is_refused_and_one_of_28_is_exact(string most, string? code)
    {
        var loaded = Small.Load($$"""
            questions:
              - { id: points, ask: "Points", counts: need, number: { from: 0, to: {{most}}, step: 1 }, unit: points }
            form:
              - { multiply: needs, label: Needs, times: [points, 0.9999999999 number of people, 0.9999999999 number of rooms] }
            results:
              - { line: needs, label: Needs, for: person }
            """);

        Assert.Equal(code, loaded.Diagnostics.Select(d => d.Code).FirstOrDefault());
        if (loaded.TryGet(out var definition))
            Assert.Equal("99999998.98000000020099999999", Numbers.Plain(definition.Calculate(definition.CheckAnswers(("points", most)).OrThrow()).GetAmount("needs")!.Value));
    }

    private static string Filled(string[] figures) =>
        Enumerable.Range(0, figures.Length).Aggregate(Form, (text, at) => text.Replace($"{{{at}}}", figures[at], StringComparison.Ordinal));
}
