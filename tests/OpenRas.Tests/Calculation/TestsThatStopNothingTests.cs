using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Calculation;

/// <summary>A condition with a name: it says yes or no, and what stands below it goes on.</summary>
public sealed class TestsThatStopNothingTests
{
    private const string Rows = "{ complex: no, needs: any, gives: 0 }, { complex: yes, needs: 0-9, gives: 10 }, { complex: yes, needs: 10 and over, gives: 20 }";

    [Theory]
    [InlineData("no", "12", "no", 0)]
    [InlineData("yes", "4", "no", 0)]
    [InlineData("yes", "5", "yes", 10)]
    [InlineData("yes", "10", "yes", 20)]
    public void Lines_below_go_on_and_can_look_at_it(string alone, string needs, string complex, int price)
    {
        var form = Small.Calculate(Scheme(Rows), ("alone", alone), ("needs", needs));

        Assert.Equal((complex, price), (form.Line("complex").Printed, form.Line("price").Value));
    }

    [Fact]
    public void A_table_below_needs_rows_for_yes_and_for_no() =>
        Assert.Equal([Rules.Gap.Code], Small.Load(Scheme("{ complex: yes, needs: any, gives: 20 }")).Diagnostics.Select(d => d.Code));

    [Fact]
    public void What_it_asks_is_not_taken_for_granted_below_it() =>
        Assert.Equal([Rules.Gap.Code], Small.Load(Scheme("{ complex: any, needs: 5 and over, gives: 20 }")).Diagnostics.Select(d => d.Code).Distinct());

    /// <summary>Every sheet and every two of them: nobody who needs more is given less.</summary>
    [Fact]
    public void More_need_is_followed_through_it()
    {
        var result = Small.Load(Scheme(Rows)).OrThrow().Prove().Results[0].Result;

        Assert.Equal((Verdict.Proved, 26), (result.Verdict, (int)result.Compared!.All!));
        Assert.Equal(Verdict.Refuted, Small.Load(Scheme(Rows.Replace("gives: 0 }", "gives: 15 }", StringComparison.Ordinal))).OrThrow().Prove().Results[0].Result.Verdict);
    }

    private static string Scheme(string rows) => $$"""
        questions:
          - { id: alone, ask: "Do you live alone?", counts: circumstance, answers: yes-no }
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 12, step: 1 }, unit: points }
        form:
          - { eligibility: complex, label: "Are the needs complex?", met-by: [{ alone: yes, needs: 5 and over }], stops: nothing }
          - { table: price, label: Price, unit: £ a week, rows: [{{rows}}] }
        results:
          - { line: price, label: Price, for: person }
        """;
}
