namespace OpenRas.Tests.Rendering;

/// <summary>Words that were false, lost, or more than words.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Words_of_a_definition_never_become_mark_up()
    {
        var markdown = Small.Calculate("""
            questions: [{ id: q, ask: "- 1. <b>Q</b> | *x*", counts: circumstance, answers: yes-no }]
            form: [{ table: route, label: Route, unit: words, rows: [{ q: any, gives: "<script>a | b</script>" }] }]
            results: [{ line: route, label: Route, for: person }]
            """, ("q", "yes")).ToMarkdown();

        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
        Assert.Contains("a \\| b", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_source_of_a_line_is_printed_and_a_bare_figure_beside_it_is_still_bare()
    {
        var allocation = Small.Calculate("""
            sources: { one: { title: The first }, two: { title: The second } }
            form:
              - multiply: fee
                label: Fee
                times: [{ figure: £10 an hour, source: one }, { figure: 2 hours a day, source: two }, 6 days a week]
            results: [{ line: fee, label: Fee, for: person }]
            """);

        Assert.Equal(["The first", "The second"], allocation.Lines[0].Sources.Select(s => s.Title));
        Assert.Contains("This file gives no source for line 1.", allocation.Notices.Select(n => n.Text).ToList());
    }

    [Fact]
    public void A_row_and_its_figure_say_together_where_they_come_from()
    {
        var line = Small.Calculate("""
            sources: { one: { title: The first } }
            questions: [{ id: q, ask: "Q", counts: circumstance, answers: yes-no }]
            form: [{ table: fee, label: Fee, unit: £ a week, rows: [{ q: any, gives: { figure: 5, note: "The figure's." }, source: one, note: "The row's." }] }]
            results: [{ line: fee, label: Fee, for: person }]
            """, ("q", "yes")).Lines[1];

        Assert.Equal("The first", line.Sources.Single().Title);
        Assert.Equal("The figure's. The row's.", line.Notes.Single());
    }

    [Theory]
    [InlineData("Exceptional Funding Panel", "referred to Exceptional Funding Panel, at line 1 (Fee)")]
    [InlineData("Exceptional. Decided after a visit", "referred: Exceptional. Decided after a visit, at line 1 (Fee)")]
    public void A_panel_may_be_called_exceptional(string to, string printed)
    {
        var body = "form: [{ figure: fee, label: Fee, unit: £ a week, value: { refer: \"TO\" } }]\nresults: [{ line: fee, label: Fee, for: person }]".Replace("TO", to, StringComparison.Ordinal);

        Assert.Equal(printed, Small.Calculate(body).Results[0].Printed);
    }

    [Fact]
    public void Where_a_total_takes_something_off_nobody_says_that_nothing_is()
    {
        var allocation = Small.Calculate("""
            form:
              - { figure: fee, label: Fee, value: £100 a week }
              - { figure: own, label: Own part, value: £40 a week }
              - { total: left, label: Left, add: [fee], less: [own] }
            results: [{ line: left, label: Left, for: person, also: { figure: 52 weeks a year, basis: inferred } }]
            """);

        Assert.DoesNotContain("take nothing off", allocation.ToText(), StringComparison.Ordinal);
        Assert.Contains("Left, 52 weeks a year                    line 3 × 52       £3,120.00 a year", allocation.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_referred_says_to_whom()
    {
        var part = Small.Calculate("""
            form:
              - { figure: one, label: One, unit: £ a week, value: { refer: Resource panel } }
              - { total: all, label: All, add: [{ line: one, weight: 2 }] }
            results: [{ line: all, label: All, for: person }]
            """).Lines[1].Parts.Single();

        Assert.Equal(("line 1 is referred to Resource panel", ""), (part.Working, part.Printed));
    }
}
