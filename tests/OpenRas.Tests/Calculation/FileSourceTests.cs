namespace OpenRas.Tests.Calculation;

/// <summary>What the file says of every figure that has no source of its own.</summary>
public sealed class FileSourceTests
{
    private static Allocation With(string file, string line) => Small.Calculate(
        $$"""
        sources: { one: { title: The first }, two: { title: The second }, file: { title: The whole } }
        {{file}}
        questions:
          - { id: q, ask: "Q", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
        form:
          - { {{line}} }
          - { figure: price, label: Price, value: £10 a week, source: one }
        results:
          - { line: price, label: Price, for: person }
        """,
        ("q", "5"));

    /// <summary>A figure's own goes first, then its row's, its line's, the file's.</summary>
    [Theory]
    [InlineData("source: file", "figure: x, label: X, value: £5 a week", "The whole", Basis.Quoted)]
    [InlineData("source: file", "figure: x, label: X, value: £5 a week, source: one", "The first", Basis.Quoted)]
    [InlineData("source: file", "figure: x, label: X, value: { figure: £5 a week, source: two }", "The second", Basis.Quoted)]
    [InlineData("source: file", "figure: x, label: X, value: { figure: £5 a week, source: two }, source: one", "The second; The first", Basis.Quoted)]
    [InlineData("source: file", "table: x, label: X, unit: £ a week, rows: [{ q: any, gives: 5, source: two }]", "The second", Basis.Quoted)]
    [InlineData("source: file", "table: x, label: X, unit: £ a week, rows: [{ q: any, gives: 5 }]", "The whole", Basis.Quoted)]
    [InlineData("source: file", "table: x, label: X, unit: £ a week, rows: [{ q: any, gives: 5 }], source: one", "The first", Basis.Quoted)]
    [InlineData("source: file", "table: x, label: X, unit: £ a week, rows: [{ q: any, gives: 5, basis: derived }]", "The whole", Basis.Derived)]
    [InlineData("source: file", "table: x, label: X, unit: £ a week, rows: [{ q: any, gives: 5, basis: ours }]", "", Basis.Ours)]
    [InlineData("source: file", "figure: x, label: X, value: £5 a week, basis: inferred", "The whole", Basis.Inferred)]
    [InlineData("source: file", "figure: x, label: X, value: £5 a week, basis: ours", "", Basis.Ours)]
    [InlineData("source: file", "figure: x, label: X, value: unread, unit: £ a week", "", null)]
    [InlineData("source: file", "figure: x, label: X, value: £0 a week", "", null)]
    [InlineData("source: file", "multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }, 52 weeks a year]", "The first", Basis.Quoted)]
    [InlineData("source: file", "multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }, 50%]", "The first; The whole", Basis.Quoted)]
    [InlineData("source: file", "total: x, label: X, add: [q]", "", null)]
    [InlineData("source: file", "total: x, label: X, add: [{ line: q, weight: 2 }]", "The whole", Basis.Quoted)]
    [InlineData("source: file", "multiply: x, label: X, times: [q, q], read-as: £ a year", "The whole", Basis.Quoted)]
    [InlineData("basis: ours", "figure: x, label: X, value: £5 a week", "", Basis.Ours)]
    [InlineData("basis: ours", "figure: x, label: X, value: £5 a week, source: one", "The first", Basis.Quoted)]
    [InlineData("basis: ours", "multiply: x, label: X, times: [q, q], read-as: £ a year", "", Basis.Ours)]
    [InlineData("source: file\nbasis: inferred", "figure: x, label: X, value: £5 a week", "The whole", Basis.Inferred)]
    [InlineData("source: file\nbasis: inferred", "figure: x, label: X, value: £5 a week, source: one", "The first", Basis.Quoted)]
    [InlineData("source: file\nbasis: inferred", "figure: x, label: X, value: £5 a week, basis: quoted", "The whole", Basis.Quoted)]
    public void A_figure_without_a_source_of_its_own_has_that_of_the_file(string file, string line, string sources, Basis? basis)
    {
        var allocation = With(file, line);

        Assert.Equal((sources, basis), (string.Join("; ", allocation.Line("x").Sources.Select(s => s.Title)), allocation.Line("x").Basis));
        Assert.DoesNotContain(allocation.Notices.Select(n => n.Text).ToList(), n => n.StartsWith("This file gives no source", StringComparison.Ordinal));
        Assert.DoesNotContain(allocation.Definition.ListFindings(), f => f.Code == "RAS6013");
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("basis: ours", null, Basis.Ours)]
    [InlineData("source: file", "The whole", Basis.Quoted)]
    [InlineData("source: file\nbasis: derived", "The whole", Basis.Derived)]
    public void The_definition_says_what_it_is(string file, string? source, Basis? basis)
    {
        var ras = With(file, "total: x, label: X, add: [q]").Definition;

        Assert.Equal((source, basis), (ras.Source?.Title, ras.Basis));
    }

    /// <summary>The source of the file stands once, at the foot; beside another one it is named, since a reader would take that for the only one.</summary>
    [Theory]
    [InlineData("figure: x, label: X, value: £5 a week", false)]
    [InlineData("multiply: x, label: X, times: [q, { figure: £5 a week for each point, source: one }, 50%]", true)]
    public void The_source_of_the_file_is_printed_once(string line, bool isNamed)
    {
        var text = With("source: file", line).ToText();

        Assert.Contains("\nThe figures are from The whole, unless a line names another source.\n", text, StringComparison.Ordinal);
        Assert.Equal(isNamed, text.Contains("source: The whole", StringComparison.Ordinal));
    }

    [Fact]
    public void What_to_count_a_year_with_has_it_too()
    {
        const string form = """
            form: [{ figure: price, label: Price, value: £10 a week, source: one }]
            results: [{ line: price, label: Price, for: person, also: 50 weeks a year }]
            """;
        const string sources = "sources: { one: { title: The first }, file: { title: The whole } }\n";

        var ofTheFile = Small.Calculate(sources + "source: file\n" + form);
        Assert.Equal(500, ofTheFile.Results[0].AlsoAmount);
        Assert.DoesNotContain(ofTheFile.Notices.Select(n => n.Text).ToList(), n => n.Contains("50 weeks", StringComparison.Ordinal));
        Assert.Contains("About the count of 50 weeks a year: Whoever wrote this file chose this. The scheme does not say it.", Small.Calculate(sources + "basis: ours\n" + form).Notices.Select(n => n.Text).ToList());
    }

    [Fact]
    public void A_source_of_the_file_is_one_of_the_sources() =>
        Assert.Equal("RAS3018", Assert.Single(Small.Load("sources: { file: { title: The whole } }\nsource: fil\nform: [{ figure: x, label: X, value: £1 once }]\nresults: [{ line: x, label: X, for: person }]").Diagnostics).Code);
}
