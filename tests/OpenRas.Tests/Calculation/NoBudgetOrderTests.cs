namespace OpenRas.Tests.Calculation;

/// <summary>docs/format.md: a total with one part that is no budget is no budget, whatever else is in it and in whatever order.</summary>
public sealed class NoBudgetOrderTests
{
    [Theory]
    [InlineData("none, referred")]
    [InlineData("referred, none")]
    [InlineData("none, unknown")]
    [InlineData("unknown, none")]
    [InlineData("asked, unknown, none")]
    public void A_total_with_one_part_that_is_no_budget_is_no_budget(string parts) => Assert.Equal(Outcome.NoBudget, Small.Calculate($$"""
        questions:
          - { id: asked, ask: "Asked", counts: need, number: { from: 0, to: 9, step: 1 }, unit: £ a week }
        form:
          - { figure: referred, label: Referred, value: { refer: Panel }, unit: £ a week }
          - { figure: none, label: None, value: no-budget, unit: £ a week }
          - { figure: unknown, label: Unknown, value: unread, unit: £ a week }
          - { total: all, label: All, add: [{{parts}}] }
        results:
          - { line: all, label: All, for: person }
        """).Line("all").Outcome);

    [Fact]
    public void A_count_names_what_is_not_known_first() => Assert.Equal(Outcome.Refer, Small.Calculate("""
        questions:
          - { id: asked, ask: "Asked", counts: need, answers: yes-no }
        form:
          - { table: referred, label: Referred, unit: words, rows: [{ asked: yes, gives: { refer: Panel } }, { asked: no, gives: "Go on" }] }
          - { table: none, label: None, unit: words, rows: [{ asked: yes, gives: no-budget }, { asked: no, gives: "Go on" }] }
          - { count: many, label: Many, of: [referred, none], answers: applies }
        results:
          - { line: many, label: Many, for: person }
        """, ("asked", "yes")).Line("many").Outcome);
}
