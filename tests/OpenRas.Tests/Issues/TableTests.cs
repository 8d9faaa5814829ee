namespace OpenRas.Tests.Issues;

public sealed class TableTests
{
    private const string Body = """
        questions:
          - { id: wash, ask: "Washing", counts: need, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: lot, text: L, points: unpublished }] }
        form:
          - { table: price, label: Price, unit: £ a week, TABLE }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Fact]
    public void A_condition_on_points_keeps_in_the_answers_that_have_them() =>
        Assert.Equal(["RAS3012"], Codes("only: { wash: 5 and over }, rows: [{ wash: none, gives: 1 }]"));

    private static IEnumerable<string> Codes(string table) => Small.Load(Body.Replace("TABLE", table, StringComparison.Ordinal)).Diagnostics.Select(d => d.Code);
}
