using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Calculation;

/// <summary>Of a list of conditions one is enough: for a line, for a part of a total, and for a question.</summary>
public sealed class SeveralWaysTests
{
    private const string Either = "[{ age: 65 and over }, { home: shared, age: 18 and over }]";

    [Theory]
    [InlineData("own", "70", 30)]
    [InlineData("shared", "20", 30)]
    [InlineData("shared", "70", 30)]
    [InlineData("own", "20", null)]
    [InlineData("shared", "17", null)]
    public void A_line_applies_where_any_of_them_holds(string home, string age, int? extra) =>
        Assert.Equal((decimal?)extra, Small.Calculate(Scheme(Either), ("home", home), ("age", age)).Line("extra").Value);

    [Fact]
    public void The_form_says_why_each_of_them_fails()
    {
        var form = Small.Calculate(Scheme(Either), ("home", "own"), ("age", "20"));

        Assert.Equal("does not apply, because line 2 is 20, not 65 and over; line 1 is own, not shared", form.Line("extra").Working);
        Assert.Equal(2, form.Line("extra").FailedAt);
        Assert.Equal("left out, because line 2 is 20, not 65 and over; line 1 is own, not shared", form.Line("together").Parts[1].Working);
    }

    [Fact]
    public void What_fails_in_several_ways_alike_is_said_once() => Assert.Equal(
        "does not apply, because line 2 is 10, not 18 and over",
        Small.Calculate(Scheme("[{ age: 18 and over, home: own }, { age: 18 and over, home: shared }]"), ("home", "own"), ("age", "10")).Line("extra").Working);

    [Theory]
    [InlineData("70", "30")]
    [InlineData("20", "not answered")]
    public void It_is_known_as_soon_as_one_of_them_is_known_to_hold(string age, string extra)
    {
        var line = Small.Calculate(Scheme(Either), ("age", age)).Line("extra");

        Assert.Equal(extra, line.Value is { } value ? Numbers.Plain(value) : line.Reason);
    }

    [Theory]
    [InlineData("70", true)]
    [InlineData("20", false)]
    public void A_question_is_asked_where_any_of_them_holds(string age, bool isAsked)
    {
        var definition = Small.Load(Scheme(Either, asked: true)).OrThrow();
        var found = definition.CheckAnswers(("home", "own"), ("age", age), ("nights", "3"));

        Assert.Equal(isAsked ? [] : [Rules.NotAsked.Code], found.Diagnostics.Select(d => d.Code));
        if (!isAsked) Assert.Contains("line 2 is 20, not 65 and over; line 1 is own, not shared", found.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "RAS2001")]
    [InlineData("shared", "RAS2001")]
    [InlineData("[{ home: shred }, { age: 18 }]", "RAS3009")]
    public void What_is_no_list_of_conditions_is_refused(string only, string code) =>
        Assert.Equal([code], Small.Load(Scheme(only)).Diagnostics.Select(d => d.Code).Distinct());

    [Fact]
    public void Fifty_of_them_are_taken_and_no_more()
    {
        string Ages(int count) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(age => $"{{ age: {age} }}"))}]";

        Assert.Empty(Small.Load(Scheme(Ages(50))).Diagnostics);
        Assert.Equal(["RAS2001"], Small.Load(Scheme(Ages(51))).Diagnostics.Select(d => d.Code).Distinct());
    }

    /// <summary>The two together are the ages and homes that the table has rows for.</summary>
    [Theory]
    [InlineData("{ home: any, age: 65 and over, gives: 5 }, { home: shared, age: 18-64, gives: 4 }", null)]
    [InlineData("{ home: any, age: 65 and over, gives: 5 }", "scores of 18 to 64")]
    [InlineData("{ home: any, age: 66 and over, gives: 5 }, { home: shared, age: 18-65, gives: 4 }", "65")]
    public void A_table_needs_rows_for_what_any_of_them_lets_through(string rows, string? missing)
    {
        var found = Small.Load(Scheme(Either, table: rows)).Diagnostics;

        Assert.Equal(missing is null ? [] : [Rules.Gap.Code], found.Select(d => d.Code));
        if (missing == "65") Assert.Contains("`age` of 65 for \"own\"", found[0].Message, StringComparison.Ordinal);
    }

    /// <summary>Whether somebody lives in a shared home has no order; to grow older brings the extra and never takes it.</summary>
    [Fact]
    public void A_proof_looks_at_all_of_them()
    {
        Assert.Equal(Verdict.Proved, Small.Load(Scheme(Either)).OrThrow().Prove().Results[0].Result.Verdict);
        Assert.Equal(Verdict.Refuted, Small.Load(Scheme("[{ age: 40-64 }, { home: shared }]")).OrThrow().Prove().Results[0].Result.Verdict);
        Assert.Equal(Verdict.Proved, Small.Load(Scheme("[{ age: 40-64 }, { age: 65 and over }]")).OrThrow().Prove().Results[0].Result.Verdict);
    }

    private static string Scheme(string only, bool asked = false, string? table = null) => $$"""
        questions:
          - { id: home, ask: "Home", counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }] }
          - { id: age, ask: "Age", counts: need, number: { from: 0, to: 99, step: 1 }, unit: years }
          {{(asked ? $"- {{ id: nights, ask: Nights, counts: need, number: {{ from: 0, to: 7, step: 1 }}, unit: nights a week, ask-only: {only} }}" : "")}}
        form:
          - { figure: base, label: Base, value: £10 a week }
          - { figure: extra, label: Extra, value: £30 a week, only: {{only}} }
          {{(table is null ? "" : $"- {{ table: rate, label: Rate, unit: points, only: {only}, rows: [{table}] }}")}}
          - { total: together, label: Together, add: [base, { line: base, weight: 3, only: {{only}} }] }
          - { total: price, label: Price, add: [base, extra] }
        results:
          - { line: price, label: Price, for: person }
        """;
}
