using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>The oracle itself, on definitions whose verdicts are plain to see.</summary>
public sealed class EveryPairTests
{
    private const string Washing = "{ id: washing, ask: W, counts: need, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 4 }, { id: all, text: A, points: 8 }] }";
    private const string Help = "{ id: help, ask: H, counts: support, answers: [{ id: nobody, text: N, leaves: 100% }, { id: daily, text: D, leaves: 50% }] }";
    private const string Group = "{ id: group, ask: G, counts: circumstance, answers: [{ id: older, text: O }, { id: other, text: D }] }";

    [Theory]
    [InlineData("[{ needs: 0-3, gives: 5 }, { needs: 4 and over, gives: 9 }]", "Proved")]
    [InlineData("[{ needs: 0-3, gives: 5 }, { needs: 4-7, gives: 9 }, { needs: 8 and over, gives: 8 }]", "Refuted 1")]
    [InlineData("[{ needs: 0-4, gives: 5 }, { needs: 5-7, gives: 1 }, { needs: 8, gives: 9 }, { needs: 9 and over, gives: no-budget }]", "Proved")]
    [InlineData("[{ needs: 0, gives: 5 }, { needs: 1-7, gives: { refer: Panel } }, { needs: 8 and over, gives: 4 }]", "Refuted 2")]
    [InlineData("[{ needs: 0, gives: 5 }, { needs: 1-7, gives: unread }, { needs: 8 and over, gives: 4 }]", "Refuted 2")]
    [InlineData("[{ needs: 0, gives: 5 }, { needs: 1-7, gives: { refer: Panel } }, { needs: 8 and over, gives: 6 }]", "ProvedWhereThereIsAnAmount")]
    [InlineData("[{ needs: 0-7, gives: 5 }, { needs: 8 and over, gives: no-budget }]", "Refuted 1")]
    [InlineData("[{ needs: 0-7, gives: no-budget }, { needs: 8 and over, gives: { not-eligible: x } }]", "Proved")]
    [InlineData("[{ needs: 0-7, gives: 0 }, { needs: 8 and over, gives: no-budget }]", "Proved")]
    [InlineData("[{ needs: 0-7, gives: unread }, { needs: 8 and over, gives: { refer: Panel } }]", "NothingToProve")]
    [InlineData("[{ needs: 0-7, gives: unread }, { needs: 8 and over, gives: no-budget }]", "NothingToProve")]
    [InlineData("[{ needs: 0-3, gives: { refer: Panel } }, { needs: 4 and over, gives: no-budget }]", "ProvedWhereThereIsAnAmount, referred then nothing 2")]
    public void A_price_by_points_falls_where_more_points_give_less(string rows, string verdict) => Holds([Washing],
        $"[{{ total: needs, label: N, add: [washing] }}, {{ price-bands: price, label: P, unit: £ a week, rows: {rows} }}]", verdict);

    [Theory]
    [InlineData("person", "Proved")]
    [InlineData("carer", "Refuted 1")]
    public void Support_lowers_for_a_person_and_raises_for_a_carer(string beneficiary, string verdict) =>
        Holds([Washing, Help], "[{ abatement: price, label: P, of: washing, by: help, reason: unread }]", verdict, beneficiary);

    [Theory]
    [InlineData("circumstance", "NothingToProve")]
    [InlineData("supply", "NothingToProve")]
    [InlineData("need", "Refuted 1")]
    public void What_has_no_order_is_compared_with_the_same_alone(string counts, string verdict) => Holds([Group.Replace("circumstance", counts, StringComparison.Ordinal)],
        "[{ table: price, label: P, unit: £ a week, rows: [{ group: older, gives: 9 }, { group: other, gives: 5 }] }]", verdict);

    /// <summary>From not asked to the first answer is one step; and a circumstance that is asked of one sheet alone stands beside each of its answers.</summary>
    [Theory]
    [InlineData("need", "Refuted 2")]
    [InlineData("support", "Refuted 2")]
    [InlineData("circumstance", "Refuted 2")]
    public void Not_asked_is_the_least_need_and_the_least_support(string counts, string verdict) => Holds(
        ["{ id: first, ask: F, counts: need, answers: yes-no }", $"{{ id: second, ask: S, counts: {counts}, answers: yes-no, ask-only: {{ first: yes }} }}"],
        "[{ figure: base, label: B, value: 5 points, only: { first: no } }, { figure: after, label: L, value: 4 points, only: { first: yes } }, { total: price, label: P, add: [base, after] }]", verdict);

    [Fact]
    public void An_answer_that_stands_aside_is_compared_with_itself_alone() => Holds(
        ["{ id: q, ask: Q, counts: need, answers: [{ id: none, text: N, points: 5 }, { id: some, text: S, points: 6 }, { id: declined, text: D, points: 0, aside: yes }] }"],
        "[{ total: price, label: P, add: [q] }]", "Proved");

    [Fact]
    public void Scores_between_answers_stand_in_their_order() => Holds(
        ["{ id: q, ask: Q, counts: need, in-between: 2, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 4 }, { id: all, text: A, points: 8 }] }"],
        "[{ table: price, label: P, unit: £ a week, rows: [{ q: 0-4, gives: 5 }, { q: 5-6, gives: 4 }, { q: 8, gives: 9 }] }]", "Refuted 1");

    [Fact]
    public void A_fall_is_found_between_sheets_that_two_answers_part() => Holds(
        ["{ id: a, ask: A, counts: need, answers: yes-no }", "{ id: b, ask: B, counts: need, answers: yes-no }"],
        """
        [{ table: price, label: P, unit: £ a week, rows: [{ a: no, b: no, gives: 5 }, { a: no, b: yes, gives: { refer: Panel } }, { a: yes, b: no, gives: unread }, { a: yes, b: yes, gives: 4 }] }]
        """, "Refuted 2");

    [Fact]
    public void Two_totals_that_are_never_low_and_high_together_show_no_fall() => Holds([Washing],
        """
        [{ total: a, label: A, add: [washing] }, { total: b, label: B, add: [{ line: washing, weight: 2 }] },
         { table: price, label: P, unit: £ a week, rows: [{ a: under 8, b: under 16, gives: 5 }, { a: under 8, b: 16 and over, gives: 90 }, { a: 8 and over, b: under 16, gives: 1 }, { a: 8 and over, b: 16 and over, gives: 9 }] }]
        """, "Proved");

    [Fact]
    public void Words_have_no_order() => Holds([Washing], "[{ table: price, label: P, unit: words, rows: [{ washing: none, gives: High }, { washing: some or more, gives: Low }] }]", "Proved");

    [Fact]
    public void A_total_whose_questions_were_not_read_is_always_given() => Holds([],
        "[{ total: score, label: S, add: unread, may-be-given: yes, counts: need, expect: 0-9, step: 3 }, { table: price, label: P, unit: £ a week, rows: [{ score: 0-5, gives: 5 }, { score: 6 and over, gives: 4 }] }]", "Refuted 1", sheets: 4);

    [Theory]
    [InlineData("support", "Proved")]
    [InlineData("circumstance", "NothingToProve")]
    [InlineData("need", "Refuted 1")]
    public void A_given_total_counts_as_it_says(string counts, string verdict) => Holds([],
        $"[{{ total: score, label: S, add: unread, may-be-given: yes, counts: {counts}, expect: 0-1 }}, {{ table: price, label: P, unit: £ a week, rows: [{{ score: 0, gives: 5 }}, {{ score: 1, gives: 4 }}] }}]", verdict, sheets: 2);

    /// <summary>Nine sheets with both questions, and three each with both totals: the same sheet with a total given is compared with none without.</summary>
    [Fact]
    public void Sheets_with_a_total_given_are_compared_with_such_sheets()
    {
        const string form = "[{ total: a, label: A, add: [washing], may-be-given: yes }, { table: price, label: P, unit: £ a week, rows: [{ a: 0-3, gives: 5 }, { a: 4 and over, gives: 9 }] }]";
        Holds([Washing], form, "Proved", sheets: 6);
        var sheets = EverySheet.Of(Read([Washing], form, "person"))!;

        Assert.Equal(["washing: none", "washing: some", "washing: all", "a: 0", "a: 4", "a: 8"], Enumerable.Range(0, 6).Select(i => sheets.Written(i).Yaml));
        Assert.Equal(2, new Order(sheets, isForCarer: false).Groups.Length);
    }

    [Fact]
    public void What_a_given_total_hides_is_left_out_and_what_another_line_needs_is_answered()
    {
        var sheets = EverySheet.Of(Read([Washing, Help], "[{ total: a, label: A, add: [washing], may-be-given: yes }, { abatement: price, label: P, of: a, by: help, reason: unread }]", "person"))!;

        Assert.Equal(12, sheets.Count);
        Assert.Equal(6, Enumerable.Range(0, 12).Count(i => sheets.Written(i)["a"] is not null && sheets.Written(i)["help"] is not null && sheets.Written(i)["washing"] is null));
    }

    private static void Holds(string[] questions, string form, string verdict, string beneficiary = "person", int? sheets = null)
    {
        var all = EverySheet.Of(Read(questions, form, beneficiary))!;
        var proven = new EveryPair(all).Results().Single();

        var steps = proven.Nearest is null ? "" : $" {proven.Distance}";
        Assert.Equal(verdict, proven.Found + steps + (proven.ReferToNothing > 0 ? $", referred then nothing {proven.ReferToNothing}" : ""));
        if (sheets is not null) Assert.Equal(sheets, all.Count);
    }

    private static RasDefinition Read(string[] questions, string form, string beneficiary)
    {
        var scheme = new Scheme([.. questions.Select(Tree.Parse)], ((ListTree)Tree.Parse(form)).Items, [Tree.Parse($"{{ line: price, label: R, for: {beneficiary} }}")]);
        return RasDefinition.Parse(scheme.Yaml).OrThrow();
    }
}
