using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Calculation;

/// <summary>A part of a total that says what each answer to its question is worth.</summary>
public sealed class WorthTests
{
    private static string Body(string form, string more = "") => $$"""
        sources: { one: { title: The first }, two: { title: The second } }
        questions:
          - { id: wash, ask: "Wash", counts: need, answers: [{ id: none, text: None }, { id: some, text: Some }, { id: all, text: All }] }
          - { id: home, ask: "Home", counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }] }
          - { id: out, ask: "Out", counts: need, ask-only: { home: own }, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: unread }, { id: all, text: All, points: does-not-apply }] }
          {{more}}
        form:
          {{form}}
        results:
          - { line: {{(form.Contains("paid", StringComparison.Ordinal) ? "paid" : "sum")}}, label: Sum, for: person }
        """;

    /// <summary>What takes something off passes a limit, since it may fall below 0.</summary>
    private static string Total(string keys) => Body($"- {{ total: sum, label: Sum, {keys} }}"
        + (keys.Contains("less:", StringComparison.Ordinal) ? "\n  - { limit: paid, label: Paid, of: sum, minimum: 0, below: use-minimum, reason: unpublished }" : ""));

    private static FilledLine Sum(string keys, string wash, string home = "shared", string? output = null) =>
        Small.Calculate(Total(keys), [("wash", wash), ("home", home), .. output is null ? Array.Empty<(string, string)>() : [("out", output)]]).Line("sum");

    [Theory]
    [InlineData("none", 0)]
    [InlineData("some", 40)]
    [InlineData("all", 1500)]
    public void An_answer_adds_what_it_is_worth_there_and_0_where_it_is_not_named(string wash, int sum)
    {
        Assert.Equal(sum, Sum("add: [{ line: wash, worth: { some: 40, all: 1500 } }]", wash).Value);
        Assert.Equal(-2 * sum, Sum("add: [{ line: wash, worth: { some: 0 } }], less: [{ line: wash, worth: { some: 40, all: 1500 }, weight: 2 }]", wash).Value);
    }

    [Theory]
    [InlineData("none", 1)]
    [InlineData("some", 2)]
    [InlineData("all", 4)]
    public void What_an_answer_is_worth_at_the_question_is_not_looked_at(string answer, int sum) =>
        Assert.Equal(sum, Sum("add: [{ line: out, worth: { none: 1, some: 2, all: 4 } }]", "none", "own", answer).Value);

    [Fact]
    public void A_part_whose_question_is_not_asked_does_not_apply() =>
        Assert.Equal(Outcome.DoesNotApply, Sum("add: [{ line: out, worth: { none: 1, some: 2 } }]", "none").Outcome);

    [Fact]
    public void While_nothing_is_answered_the_total_is_not_known() =>
        Assert.Equal(Outcome.NotDetermined, Small.Calculate(Total("add: [{ line: wash, worth: { some: 1 } }]")).Line("sum").Outcome);

    [Theory]
    [InlineData("{ some: { refer: The panel } }", Outcome.Refer, "referred to The panel")]
    [InlineData("{ some: { unclear: 4 or 5 } }", Outcome.Unclear, "the source can be read two ways: 4 or 5")]
    [InlineData("{ some: no-budget }", Outcome.NoBudget, "no budget")]
    public void A_word_begins_on_the_total(string worth, Outcome outcome, string working)
    {
        var sum = Sum($"add: [{{ line: wash, worth: {worth} }}]", "some");

        Assert.Equal((outcome, working, true), (sum.Outcome, sum.Working, sum.BeganHere));
        Assert.Equal("Wash: some", sum.Parts.Single().Label);
    }

    [Fact]
    public void A_word_may_say_that_the_part_does_not_apply() =>
        Assert.Equal(Outcome.DoesNotApply, Sum("add: [{ line: wash, worth: { some: does-not-apply } }]", "some").Outcome);

    [Theory]
    [InlineData("unread", "{ refer: The panel }", Outcome.Unread)]
    [InlineData("{ refer: The panel }", "unread", Outcome.Refer)]
    [InlineData("unread", "no-budget", Outcome.NoBudget)]
    public void Of_two_words_the_one_that_is_written_first_is_named_but_no_budget_before_any(string one, string other, Outcome outcome)
    {
        var keys = $"add: [{{ line: wash, worth: {{ some: {one} }} }}, {{ line: home, worth: {{ own: {other} }} }}]";

        Assert.Equal(outcome, Sum(keys, "some", "own", "none").Outcome);
        Assert.Contains(Small.Load(Total(keys)).OrThrow().Profile().Results[0].Outcomes, o => o.Outcome == outcome);
    }

    [Fact]
    public void What_one_answer_is_worth_is_said_with_the_answer() => Assert.Equal(
        ["Wash: some is worth 40 points: 40 × 1.5 = 60", "Home: own is worth 0 here:  = + 0", "Wash: some is worth 2 points:  = - 2"],
        Sum("add: [{ line: wash, worth: { some: 40 }, weight: 1.5 }, { line: home, worth: { shared: 3 } }], less: [{ line: wash, worth: { some: 2 } }]", "some", "own", "none")
            .Parts.Select(p => $"{p.Label}: {p.Working} = {p.Printed}"));

    [Fact]
    public void Where_every_part_says_what_answers_are_worth_the_total_says_the_unit()
    {
        Assert.Equal("£40.00 a week", Sum("unit: £ a week, add: [{ line: wash, worth: { some: 40 } }]", "some").Printed);
        Assert.Equal("40 hours a week", Sum("unit: hours a week, add: [{ line: wash, worth: { some: 40 hours a week } }]", "some").Printed);
        Assert.Equal("40 nights a year", Sum("read-as: nights a year, source: one, add: [{ line: wash, worth: { some: 40 } }]", "some").Printed);
    }

    [Fact]
    public void A_figure_has_its_own_source_or_that_of_its_part()
    {
        const string Add = "add: [{ line: wash, source: one, worth: { some: 40, all: { figure: 50, source: two, basis: inferred } } }]";

        Assert.Equal((Basis.Quoted, "The first"), (Sum(Add, "some").Basis, Sum(Add, "some").Sources.Single().Title));
        Assert.Equal((Basis.Inferred, "The second"), (Sum(Add, "all").Basis, Sum(Add, "all").Sources[0].Title));
        Assert.True(Sum("add: [{ line: wash, worth: { some: 40 } }]", "some").HasBareFigure);
        Assert.False(Sum("add: [{ line: wash, worth: { some: 40 } }], source: one", "some").HasBareFigure);
    }

    [Fact]
    public void The_total_comes_out_as_what_the_answers_are_worth_to_it()
    {
        Assert.Empty(Small.Load(Total("add: [{ line: wash, worth: { some: 40, all: 7 } }], expect: 0-40")).Diagnostics.ToText());
        Assert.Equal("RAS3037", Small.Load(Total("add: [{ line: wash, worth: { some: 40, all: 7 } }], expect: 0-39")).Diagnostics.Single().Code);
    }

    [Fact]
    public void Such_a_total_is_given_as_what_answers_make_together_with_another()
    {
        const string Two = "- { total: sum, label: Sum, add: [{ line: wash, worth: { some: 40, all: 7 } }], may-be-given: yes }\n"
            + "  - { total: other, label: Other, add: [{ line: wash, worth: { some: 1, all: 2 } }], may-be-given: yes }\n"
            + "  - { total: both, label: Both, add: [sum, other] }";
        var definition = Small.Load(Body(Two).Replace("line: sum, label", "line: both, label", StringComparison.Ordinal)).OrThrow();

        Assert.Empty(definition.CheckAnswers(("sum", "40"), ("other", "1"), ("home", "shared")).Diagnostics.ToText());
        Assert.NotEmpty(definition.CheckAnswers(("sum", "40"), ("other", "2"), ("home", "shared")).Diagnostics.ToText());
        Assert.NotEmpty(definition.CheckAnswers(("sum", "39"), ("wash", "some"), ("home", "shared")).Diagnostics.ToText());
    }

    [Theory]
    [InlineData("{ some: 40, all: 50 }", Verdict.Proved)]
    [InlineData("{ some: 40, all: 7 }", Verdict.Refuted)]
    [InlineData("{ some: 40 }", Verdict.Refuted)]
    [InlineData("{ some: 40, all: no-budget }", Verdict.Refuted)]
    [InlineData("{ none: 0, some: unread, all: 3 }", Verdict.ProvedWhereThereIsAnAmount)]
    public void The_proof_sees_what_a_part_does_as_need_grows(string worth, Verdict verdict)
    {
        var definition = Small.Load(Total($"add: [{{ line: wash, worth: {worth} }}]")).OrThrow();

        Assert.Equal(verdict, definition.Prove().Results[0].Result.Verdict);
    }

    [Fact]
    public void An_answer_that_is_worth_something_is_not_idle()
    {
        var definition = Small.Load(Total("add: [{ line: wash, worth: { some: 40, all: 50 } }, { line: home, worth: { own: 0 } }]")).OrThrow();

        Assert.Equal([("wash", 50m), ("home", 0m), ("out", 0m)], definition.Profile().Results[0].Questions.Select(q => (q.Question.Id, q.Change.AtMost)));
        Assert.DoesNotContain("no answer to `wash` changes any result", definition.ListFindings().Where(f => f.Code == "RAS6008").Select(f => f.Message));
    }

    [Fact]
    public void Json_says_which_answer_is_worth_what()
    {
        const string Add = "add: [{ line: wash, worth: { some: 40 }, weight: 2 }, { line: home, worth: { own: { refer: The panel } } }, { line: wash, worth: { all: 3 } },"
            + " { line: home, worth: { own: 5 }, only: { wash: all } }]";
        using var json = System.Text.Json.JsonDocument.Parse(Small.Calculate(Total(Add), ("wash", "some"), ("home", "own"), ("out", "none")).ToJson());
        var lines = json.RootElement.GetProperty("lines");

        Assert.Equal(
            ["1 some 40 amount ", "2 own  refer ", "1 some 0 amount ", "2 own 5 does-not-apply "],
            lines[3].GetProperty("sum").EnumerateArray().Select(r => string.Concat(new[] { "line", "answer", "worth", "outcome" }.Select(k => r.GetProperty(k) + " "))));
    }
}
