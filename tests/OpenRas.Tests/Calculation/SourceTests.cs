namespace OpenRas.Tests.Calculation;

/// <summary>Where each figure came from, how sure it is, and which have nothing.</summary>
public sealed class SourceTests
{
    private static Allocation With(string line) => Small.Calculate(
        $$"""
        sources: { one: { title: The first }, two: { title: The second } }
        questions:
          - { id: q, ask: "Q", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: open, ask: "O", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
        form:
          - { {{line}} }
          - { figure: price, label: Price, value: £10 a week, source: one }
        results:
          - { line: price, label: Price, for: person }
        """,
        ("q", "5"));

    [Theory]
    [InlineData("figure: x, label: X, value: £5 a week", "", null, true)]
    [InlineData("figure: x, label: X, value: £5 a week, source: one", "The first", Basis.Quoted, false)]
    [InlineData("figure: x, label: X, value: £5 a week, basis: ours", "", Basis.Ours, false)]
    [InlineData("figure: x, label: X, value: { figure: £5 a week, source: two }", "The second", Basis.Quoted, false)]
    [InlineData("figure: x, label: X, value: { figure: £5 a week, source: two, basis: inferred }, source: one", "The second; The first", Basis.Inferred, false)]
    [InlineData("figure: x, label: X, value: { figure: £5 a week, source: two }, source: one, basis: derived", "The second; The first", Basis.Derived, false)]
    [InlineData("figure: x, label: X, value: unread, unit: £ a week", "", null, false)]
    [InlineData("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }]", "The first", Basis.Quoted, false)]
    [InlineData("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }, 50%]", "The first", Basis.Quoted, true)]
    [InlineData("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }], divide-by: [{ figure: 50%, source: two }], round: { to: 1, mode: up }", "The first; The second", Basis.Quoted, false)]
    [InlineData("total: x, label: X, add: [q]", "", null, false)]
    [InlineData("total: x, label: X, add: [{ line: q, weight: 2 }]", "", null, true)]
    [InlineData("total: x, label: X, add: [{ line: q, weight: 2, source: two }], source: one", "The second; The first", Basis.Quoted, false)]
    [InlineData("abatement: x, label: X, of: q, leaves: 50%, reason: unread", "", null, true)]
    [InlineData("abatement: x, label: X, of: q, leaves: { figure: 50%, source: one }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("uplift: x, label: X, of: q, adds: { figure: 50%, source: one }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, minimum: { figure: 1, source: one }, below: use-minimum, maximum: { figure: 8, source: two }, above: use-maximum, reason: unread", "The first; The second", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, maximum: { figure: 4, source: one }, above: { refer: Panel, source: two }, reason: unread", "The second", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, maximum: { figure: 5, source: one }, above: { refer: Panel, source: two }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, minimum: { figure: 6, source: one }, below: { refer: Panel, source: two }, reason: unread", "The second", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, minimum: { figure: 5, source: one }, below: { refer: Panel, source: two }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: q, minimum: unread, below: use-minimum, maximum: { figure: 4, source: one }, above: { refer: Panel, source: two }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("limit: x, label: X, of: open, minimum: { figure: 4, source: one }, below: { refer: Panel, source: two }, reason: unread", "The first", Basis.Quoted, false)]
    [InlineData("table: x, label: X, unit: £ a week, rows: [{ q: under 5, gives: 1, source: one }, { q: 5 and over, gives: 2, source: two }]", "The second", Basis.Quoted, false)]
    [InlineData("table: x, label: X, unit: £ a week, between: straight-line, round: { to: 1, mode: up }, rows: [{ q: 0, gives: 1, source: one }, { q: 9, gives: 2, source: two }]", "The first; The second", Basis.Quoted, false)]
    [InlineData("eligibility: x, label: X, met-by: [{ q: 6 and over }], otherwise: { refer: Panel, source: two }", "The second", Basis.Quoted, false)]
    [InlineData("eligibility: x, label: X, met-by: [{ q: 5 and over }], otherwise: { refer: Panel, source: two }", "", null, false)]
    [InlineData("eligibility: x, label: X, met-by: [{ q: 5 and over }], otherwise: { refer: Panel }", "", null, true)]
    public void A_line_names_the_sources_of_the_figures_that_it_used(string line, string sources, Basis? basis, bool isBare)
    {
        var allocation = With(line);

        Assert.Equal(sources, string.Join("; ", allocation.Line("x").Sources.Select(s => s.Title)));
        Assert.Equal(basis, allocation.Line("x").Basis);
        Assert.Equal(isBare, allocation.Notices.Select(n => n.Text).ToList().Contains("This file gives no source for line 3."));
    }

    /// <summary>A calendar asks for no source, and neither does a nought that adds nothing.</summary>
    [Theory]
    [InlineData("multiply: x, label: X, times: [price-of-one, q, 52 weeks a year]")]
    [InlineData("multiply: x, label: X, times: [price-of-one, q, 52 weeks a year, { figure: 3 months, source: one }], divide-by: [12 months a year], round: { to: 1, mode: up }")]
    [InlineData("multiply: x, label: X, times: [hours, 60 number of minutes an hour]")]
    [InlineData("multiply: x, label: X, times: [price-of-one, q, 4 weeks a four-week]")]
    [InlineData("figure: x, label: X, value: 7 days a week")]
    [InlineData("figure: x, label: X, value: 24 hours a day")]
    [InlineData("figure: x, label: X, value: £0 a week")]
    [InlineData("table: x, label: X, unit: points, rows: [{ q: under 6, gives: 0 }, { q: 6 and over, gives: 4, source: one }]")]
    [InlineData("limit: x, label: X, of: q, minimum: 0, below: use-minimum, reason: unread")]
    public void What_is_no_claim_of_the_scheme_needs_no_source(string line) => Assert.False(IsBare(line));

    [Theory]
    [InlineData("multiply: x, label: X, times: [price-of-one, q, 50 weeks a year]")]
    [InlineData("multiply: x, label: X, times: [price-of-one, q, 0 weeks a year]")]
    [InlineData("multiply: x, label: X, times: [q, £7 a week for each point]")]
    [InlineData("figure: x, label: X, value: 6 days a week")]
    [InlineData("table: x, label: X, unit: hours a day, rows: [{ q: any, gives: 24 }]")]
    [InlineData("table: x, label: X, unit: £ a week, rows: [{ q: any, gives: no-budget }]")]
    [InlineData("table: x, label: X, unit: share, rows: [{ q: any, gives: 0% }]")]
    [InlineData("abatement: x, label: X, of: q, leaves: 0%, reason: unread")]
    [InlineData("limit: x, label: X, of: q, maximum: 0, above: use-maximum, reason: unread")]
    [InlineData("total: x, label: X, add: [{ line: q, weight: 0 }]")]
    public void A_figure_that_the_scheme_chose_does(string line) => Assert.True(IsBare(line));

    /// <summary>The form and the finding say the same.</summary>
    private static bool IsBare(string line)
    {
        var ras = Small.Load(
            $$"""
            sources: { one: { title: The first } }
            questions:
              - { id: q, ask: "Q", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
              - { id: hours, ask: "H", counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week }
            form:
              - { figure: price-of-one, label: Price, value: £10 a week for each point, source: one }
              - { {{line}} }
              - { figure: price, label: Price, value: £10 a week, source: one }
            results:
              - { line: price, label: Price, for: person }
            """).OrThrow();
        var isListed = ras.Calculate(ras.CheckAnswers(("q", "5"), ("hours", "1")).OrThrow()).Notices.Select(n => n.Text).ToList().Any(n => n.StartsWith("This file gives no source", StringComparison.Ordinal));

        Assert.Equal(isListed, ras.ListFindings().Any(f => f.Code == "RAS6013"));
        return isListed;
    }

    [Fact]
    public void A_figure_that_is_quoted_in_a_rule_that_is_not_says_both() => Assert.Contains(
        "We concluded these ourselves, and no source says them: line 3 (the figure itself is quoted).",
        With("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }], basis: inferred").Notices.Select(n => n.Text).ToList());

    [Fact]
    public void Of_two_figures_the_one_that_is_less_sure_speaks_for_both() => Assert.Contains(
        "We concluded these ourselves, and no source says them: line 3.",
        With("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }, { figure: 50%, basis: inferred }]").Notices.Select(n => n.Text).ToList());

    [Theory]
    [InlineData("value: { figure: £5 a week, note: Of the figure. }, note: Of the line.", "Of the line. Of the figure.")]
    [InlineData("value: { figure: £5 a week, note: Once. }, note: Once.", "Once.")]
    [InlineData("value: { figure: £5 a week, note: Of the figure. }", "Of the figure.")]
    [InlineData("value: £5 a week", "")]
    public void A_note_is_printed_once(string line, string notes) => Assert.Equal(notes, string.Join(" ", With("figure: x, label: X, " + line).Line("x").Notes));

    [Theory]
    [InlineData("gives: { figure: 5, note: The figure's. }, note: The row's.", "The figure's. The row's.")]
    [InlineData("gives: { figure: 5, note: The figure's. }", "The figure's.")]
    [InlineData("gives: 5, note: The row's.", "The row's.")]
    public void A_row_and_its_figure_share_one_note(string row, string note) =>
        Assert.Equal([note], With($"table: x, label: X, unit: £ a week, rows: [{{ q: any, {row} }}]").Line("x").Notes);

    [Theory]
    [InlineData("gives: { figure: 5, source: two }, source: one, basis: ours", "The second", Basis.Quoted)]
    [InlineData("gives: { figure: 5, source: two, basis: derived }, source: one", "The second", Basis.Derived)]
    [InlineData("gives: { figure: 5, basis: derived }, source: one, basis: ours", "The first", Basis.Derived)]
    [InlineData("gives: 5, source: one, basis: ours", "The first", Basis.Ours)]
    public void A_figure_speaks_for_itself_before_its_row_does(string row, string source, Basis basis)
    {
        var line = With($"table: x, label: X, unit: £ a week, rows: [{{ q: any, {row} }}]").Line("x");

        Assert.Equal((source, (Basis?)basis), (line.Sources.Single().Title, line.Basis));
    }

    /// <summary>What a row says goes before what its table says, and a row without a figure has no price.</summary>
    [Theory]
    [InlineData("figure: x, label: X, value: £5 a week, prices-of: 2026-04-01", "Prices of 1 April 2026.")]
    [InlineData("multiply: x, label: X, times: [q, £5 a week for each point], prices-of: 2023/24, note: As published", "As published|Prices of 2023/24.")]
    [InlineData("table: x, label: X, unit: £ a week, prices-of: 2024, rows: [{ q: under 5, gives: 1, prices-of: 2025-04 }, { q: 5 and over, gives: 2 }]", "Prices of 2024.")]
    [InlineData("price-bands: x, label: X, unit: £ a week, prices-of: 2024, rows: [{ q: under 5, gives: 1 }, { q: 5 and over, gives: 2, prices-of: 2025-04 }]", "Prices of April 2025.")]
    [InlineData("table: x, label: X, unit: £ a week, prices-of: 2024, rows: [{ q: under 5, gives: 1 }, { q: 5 and over, gives: unread }]", "")]
    [InlineData("figure: x, label: X, value: £5 a week, prices-of: unread", "Prices of a day that was not read in any source we opened.")]
    [InlineData("figure: x, label: X, value: £5 a week, prices-of: unpublished", "Prices of a day that is not published.")]
    public void The_day_of_a_price_is_told(string line, string notes) => Assert.Equal(notes, string.Join('|', With(line).Line("x").Notes));

    [Fact]
    public void What_answers_give_has_a_day_too()
    {
        var allocation = Small.Calculate(
            """
            questions:
              - { id: kit, ask: "Kit", counts: need, unit: £ once, prices-of: 2026-04, answers: [{ id: no, text: "No", gives: 0 }, { id: yes, text: "Yes", gives: 50 }] }
            form:
              - { total: sum, label: Sum, add: [kit] }
            results:
              - { line: sum, label: Sum, for: person }
            """,
            ("kit", "yes"));

        Assert.Equal(["Prices of April 2026."], allocation.Line("kit").Notes);
    }
}
