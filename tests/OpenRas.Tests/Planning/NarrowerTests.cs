namespace OpenRas.Tests.Planning;

/// <summary>A line that does not always apply is read only by a line whose own condition is at least as narrow.</summary>
public sealed class NarrowerTests
{
    [Theory]
    [InlineData("needs: 10-20", "needs: 10-20")]
    [InlineData("needs: 10-20", "needs: 11-19")]
    [InlineData("needs: 10 and over", "needs: over 10")]
    [InlineData("needs: over 10", "needs: over 10")]
    [InlineData("needs: over 10", "needs: 11-12")]
    [InlineData("needs: 20 and under", "needs: under 20")]
    [InlineData("needs: under 20", "needs: under 20")]
    [InlineData("needs: under 20", "needs: 3 to under 20")]
    [InlineData("needs: [0-5, 10-20]", "needs: [11, 3-4]")]
    [InlineData("needs: any", "needs: 3")]
    [InlineData("needs: 10-20", "needs: 10-20, wash: some")]
    [InlineData("wash: [some, all]", "wash: all")]
    [InlineData("wash: any", "wash: all")]
    [InlineData("wash: some or more", "wash: all or more")]
    [InlineData("wash: some or more", "wash: some or more")]
    [InlineData("wash: some or more", "wash: all")]
    public void May_be_read(string condition, string narrower) => Assert.Empty(Codes(condition, narrower));

    [Theory]
    [InlineData("needs: 10-20", "needs: 10-21")]
    [InlineData("needs: 10-20", "needs: 9-20")]
    [InlineData("needs: over 10", "needs: 10 and over")]
    [InlineData("needs: over 10", "needs: under 20")]
    [InlineData("needs: under 20", "needs: 20 and under")]
    [InlineData("needs: under 20", "needs: over 10")]
    [InlineData("needs: 10 and over", "needs: 20 and under")]
    [InlineData("needs: [0-5, 10-20]", "needs: [3, 7]")]
    [InlineData("needs: 10-20", "needs: any")]
    [InlineData("needs: 10-20", "wash: some")]
    [InlineData("wash: some", "wash: [some, all]")]
    [InlineData("wash: some", "wash: any")]
    [InlineData("wash: some", "wash: 8")]
    [InlineData("wash: 8", "wash: some")]
    [InlineData("wash: all", "wash: all or more")]
    [InlineData("wash: all or more", "wash: some or more")]
    public void May_not_be_read(string condition, string wider) => Assert.Equal(["RAS3016"], Codes(condition, wider));

    /// <summary>Each way of the reader lies within one way of what it reads, or within several that differ in one thing.</summary>
    [Theory]
    [InlineData("[{ needs: 10 and over }, { wash: all }]", "[{ needs: 12 }, { wash: all }]")]
    [InlineData("[{ needs: 10 and over }, { wash: all }]", "{ wash: all, needs: 3 }")]
    [InlineData("[{ needs: 10 and over }, { wash: all }]", "[{ needs: 10 and over, wash: none }, { needs: 20 and over }]")]
    [InlineData("[{ wash: some }, { wash: all }]", "{ wash: [some, all] }")]
    [InlineData("[{ needs: 0-10 }, { needs: 11-20 }]", "{ needs: 5-15 }")]
    [InlineData("[{ needs: 0-10, wash: all }, { needs: 11-20, wash: all }, { wash: none }]", "{ needs: 5-15, wash: all }")]
    [InlineData("{ wash: [some, all] }", "[{ wash: some }, { wash: all, needs: 4 }]")]
    public void A_list_may_be_read(string condition, string narrower) => Assert.Empty(CodesOf(condition, narrower));

    [Theory]
    [InlineData("[{ needs: 10 and over }, { wash: all }]", "[{ needs: 12 }, { wash: some }]")]
    [InlineData("[{ needs: 10 and over }, { wash: all }]", "{ needs: 9 and over }")]
    [InlineData("{ needs: 10 and over, wash: all }", "[{ needs: 10 and over }, { wash: all }]")]
    [InlineData("[{ wash: some }, { wash: none }]", "{ wash: [some, all] }")]
    [InlineData("[{ needs: 0-10 }, { needs: 12-20 }]", "{ needs: 5-15 }")]
    [InlineData("[{ needs: 0-10, wash: all }, { needs: 11-20, wash: some }]", "{ needs: 5-15, wash: all }")]
    [InlineData("[{ wash: some or more }, { wash: none }]", "{ wash: none or more }")]
    public void A_list_may_not_be_read(string condition, string wider) => Assert.Equal(["RAS3016"], CodesOf(condition, wider));

    private static IEnumerable<string> Codes(string condition, string reader) => CodesOf($"{{ {condition} }}", $"{{ {reader} }}");

    private static IEnumerable<string> CodesOf(string condition, string reader) => Small.Load($$"""
        questions:
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }
          - { id: wash, ask: "Washing", counts: need, in-between: 1, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: all, text: A, points: 20 }] }
        form:
          - { figure: extra, label: Extra, value: £10 a week, only: {{condition}} }
          - { multiply: twice, label: Twice, times: [extra, 200%], only: {{reader}} }
          - { figure: price, label: Price, value: £1 a week }
        results:
          - { line: price, label: Price, for: person }
        """).Diagnostics.Select(d => d.Code);
}
