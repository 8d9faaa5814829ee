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

    [Fact]
    public void An_answer_whose_points_are_not_known_makes_a_table_of_points_blank_beside_a_row_for_any()
    {
        const string two = "rows: [{ wash: any, alone: yes, gives: 1 }, { wash: under 5, alone: no, gives: 2 }, { wash: 5 and over, alone: no, gives: 3 }]";
        var price = Body.Replace("form:", "  - { id: alone, ask: \"Alone?\", counts: circumstance, answers: yes-no }\nform:", StringComparison.Ordinal).Replace("TABLE", two, StringComparison.Ordinal);

        Assert.Equal(Outcome.Unpublished, Small.Calculate(price, ("wash", "lot"), ("alone", "no")).Line("price").Outcome);
        Assert.Equal(1, Small.Calculate(price, ("wash", "lot"), ("alone", "yes")).Amount("price"));
    }

    private static IEnumerable<string> Codes(string table) => Small.Load(Body.Replace("TABLE", table, StringComparison.Ordinal)).Diagnostics.Select(d => d.Code);
}
