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
    public void A_column_may_name_answers_in_one_row_and_points_in_another()
    {
        var price = Body.Replace("TABLE", "rows: [{ wash: none, gives: 1 }, { wash: 8 and over, gives: 2 }, { wash: lot, gives: 3 }]", StringComparison.Ordinal);

        Assert.Equal(2, Small.Calculate(price, ("wash", "some")).Amount("price"));
    }

    [Fact]
    public void An_answer_whose_points_are_in_no_row_is_a_gap_where_another_row_names_answers() =>
        Assert.Equal(["RAS3012"], Codes("rows: [{ wash: none, gives: 1 }, { wash: 9 and over, gives: 2 }]"));

    [Fact]
    public void A_condition_on_points_keeps_in_the_answers_that_have_them() =>
        Assert.Equal(["RAS3012"], Codes("only: { wash: 5 and over }, rows: [{ wash: none, gives: 1 }]"));

    private static IEnumerable<string> Codes(string table) => Small.Load(Body.Replace("TABLE", table, StringComparison.Ordinal)).Diagnostics.Select(d => d.Code);
}
