namespace OpenRas.Tests.Planning;

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
        Assert.Equal(1, Small.Calculate(price, ("wash", "lot"), ("alone", "yes")).GetAmount("price"));
    }

    [Fact]
    public void A_table_with_one_row_for_three_long_questions_is_given_up()
    {
        var answers = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"{{ id: a{i}, text: A, points: 0 }}"));
        var questions = string.Concat("pqr".Select(q => $"  - {{ id: {q}, ask: Q, counts: need, answers: long }}\n"));

        var loaded = Small.Load($"scales:\n  long: {{ answers: [{answers}] }}\nquestions:\n{questions}form:\n  - {{ table: price, label: P, unit: £ a week, rows: [{{ p: any, q: any, r: a1, gives: 1 }}] }}\nresults:\n  - {{ line: price, label: P, for: person }}");

        Assert.Equal(20, loaded.Diagnostics.Count(d => d.Code == "RAS3012"));
        Assert.Single(loaded.Diagnostics, d => d.Code == "RAS3046");
    }

    [Fact]
    public void Many_tables_that_are_each_small_enough_are_too_much_together()
    {
        var answers = string.Join(", ", Enumerable.Range(0, 58).Select(i => $"{{ id: a{i}, text: A }}"));
        var questions = string.Concat("pqr".Select(q => $"  - {{ id: {q}, ask: Q, counts: circumstance, answers: [{answers}] }}\n"));
        var tables = string.Concat(Enumerable.Range(0, 1_500).Select(t => $"  - {{ table: t{t}, label: P, unit: £ a week, rows: [{{ p: any, q: any, r: any, gives: 1 }}] }}\n"));

        var loaded = Small.Load($"questions:\n{questions}form:\n{tables}results:\n  - {{ line: t0, label: P, for: person }}");

        Assert.Equal("the tables so far have more than 2000000 combinations to check", loaded.Diagnostics[0].Message);
    }

    private static IEnumerable<string> Codes(string table) => Small.Load(Body.Replace("TABLE", table, StringComparison.Ordinal)).Diagnostics.Select(d => d.Code);
}
