namespace OpenRas.Tests.Planning;

/// <summary>A line whose own parts always apply applies itself, however many lines stand between.</summary>
public sealed class AlwaysAppliesTests
{
    private const string Questions = """
        questions:
          - { id: home, ask: Home, counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }] }
          - { id: help, ask: Help, counts: support, answers: [{ id: some, text: Some, leaves: 70% }, { id: lot, text: A lot, leaves: 50% }], ask-only: { home: own } }
          - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 5, step: 1 }, unit: hours a week }
        """;

    /// <summary>Where an abatement does not apply it passes the figure on, so that what reads it always has one.</summary>
    [Theory]
    [InlineData("own", "10.4")]
    [InlineData("shared", "20.8")]
    public void What_an_abatement_passes_on_can_be_read_two_lines_below(string home, string raised)
    {
        var ras = Small.Load(Questions + "\n" + """
            form:
              - { abatement: left, label: Left, only: { home: own }, of: hours, by: help, reason: unpublished }
              - { multiply: price, label: Price, times: [left, £5 an hour] }
              - { multiply: raised, label: Raised, times: [price, 104%] }
            results: [{ line: raised, label: Raised, for: person }]
            """).OrThrow();
        var answers = home == "own" ? ras.CheckAnswers(("home", home), ("help", "lot"), ("hours", "4")) : ras.CheckAnswers(("home", home), ("hours", "4"));

        Assert.Equal(decimal.Parse(raised, System.Globalization.CultureInfo.InvariantCulture), ras.Calculate(answers.OrThrow()).GetAmount("raised"));
    }

    [Fact]
    public void What_may_not_apply_is_still_refused_where_it_is_read()
    {
        var found = Small.Load(Questions + "\n" + """
            form:
              - { multiply: price, label: Price, only: { home: own }, times: [hours, £5 an hour] }
              - { multiply: raised, label: Raised, times: [price, 104%] }
            results: [{ line: raised, label: Raised, for: person }]
            """);

        Assert.Equal("RAS3016", found.Diagnostics.Single(d => d.Severity == OpenRas.Diagnostics.Severity.Error).Code);
    }
}
