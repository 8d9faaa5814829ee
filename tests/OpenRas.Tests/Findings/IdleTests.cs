using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Findings;

/// <summary>What does nothing is found only where that is sure.</summary>
public sealed class IdleTests
{
    private const string Open = ", { id: more, ask: M, counts: circumstance, answers: yes-no }, { id: extra, ask: E, counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week, ask-only: { more: yes } }";
    private const string Points = ", { id: wash, ask: W, counts: need, basis: ours, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 4 }, { id: all, text: A, points: PUBLISHED }] }";
    private const string Bands = "{ total: sum, label: S, add: [wash]MORE }, { table: a, label: A, unit: hours a week, basis: ours, rows: [{ sum: 0-3, gives: 1 }, { sum: 4-8, gives: 2 }, { sum: 9-12, gives: 3 }] }";

    private static string Told(string form, string questions, string code) => string.Join(", ", FindingsTests.Found(form, "a", questions: questions).Where(f => f.Code == code).Select(f => f.Message.Split('`')[1]));

    [Theory]
    [InlineData("{ total: a, label: A, add: [q, extra] }", "")]
    [InlineData("{ total: a, label: A, add: [q] }", "more")]
    [InlineData("{ limit: a, label: A, of: extra, only: { more: yes }, maximum: 9, above: use-maximum, more-agreed-by: Panel, reason: It is enough, basis: ours }", "")]
    [InlineData("{ figure: b, label: B, value: unread, unit: hours a week }, { total: a, label: A, add: [b] }", "")]
    [InlineData("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: 3 }, { q: 5-9, gives: unpublished }] }", "")]
    [InlineData("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: 3 }, { q: 5-9, gives: { refer: Panel } }] }", "more")]
    [InlineData("{ total: sum, label: S, add: [extra] }, { table: a, label: A, unit: hours a week, basis: ours, rows: [{ sum: any, gives: 3 }] }", "more, extra")]
    public void A_question_that_changes_nothing(string form, string told) => Assert.Equal(told, Told(form, Open, "RAS6008"));

    /// <summary>A question of need is found where no line changes with it, and that is sure: not where a line that looks at it can be blank.</summary>
    [Theory]
    [InlineData("{ total: a, label: A, add: [q, extra] }", "")]
    [InlineData("{ total: a, label: A, add: [q] }", "extra")]
    [InlineData("{ total: a, label: A, add: [extra] }", "q")]
    [InlineData("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, extra: any, gives: 3 }, { q: 5-9, extra: any, gives: 3 }] }", "q, extra")]
    [InlineData("{ total: sum, label: S, add: [q, extra] }, { table: a, label: A, unit: hours a week, basis: ours, rows: [{ sum: any, gives: 3 }] }", "")]
    [InlineData("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: unread }, { q: 5-9, gives: unread }] }", "extra")]
    [InlineData("{ figure: b, label: B, value: unread, unit: hours a week }, { total: a, label: A, add: [b] }", "q, extra")]
    [InlineData("{ eligibility: test, label: T, met-by: [{ q: 5 and over }], otherwise: no-budget, stops: [a] }, { total: a, label: A, add: [extra] }", "")]
    [InlineData("{ total: idle, label: I, add: [q] }, { total: a, label: A, add: [extra] }", "q")]
    public void A_question_of_need_that_changes_nothing(string form, string told) => Assert.Equal(told, Told(form, Open, "RAS6022"));

    [Fact]
    public void A_question_that_changes_a_route_changes_something() => Assert.DoesNotContain(Shipped.Load("ras-definitions/norfolk/short-breaks-primary.yaml").ListFindings(), f => f.Code == "RAS6008");

    /// <summary>A total that is given can be anything while it is not known what an answer is worth.</summary>
    [Theory]
    [InlineData("12", "", "")]
    [InlineData("8", "", "a")]
    [InlineData("8", ", may-be-given: yes", "a")]
    [InlineData("unpublished", "", "a")]
    [InlineData("unpublished", ", may-be-given: yes, expect: 0-12", "")]
    public void A_row_that_no_answer_sheet_comes_to(string points, string more, string told) => Assert.Equal(told, Told(Bands.Replace("MORE", more, StringComparison.Ordinal), Points.Replace("PUBLISHED", points, StringComparison.Ordinal), "RAS6007"));

    /// <summary>Twice 0, 4 or 8 is never 12, and whoever gives the total cannot give it either.</summary>
    [Theory]
    [InlineData("", "a")]
    [InlineData(", may-be-given: yes", "a")]
    public void A_total_that_is_given_comes_to_no_row_to_which_answers_do_not_come(string more, string told) => Assert.Equal(told, Told(
        $"{{ total: once, label: O, add: [wash] }}, {{ total: sum, label: S, add: [wash, once]{more} }}, {{ table: a, label: A, unit: hours a week, basis: ours, rows: [{{ sum: 0-11, gives: 1 }}, {{ sum: 12-15, gives: 2 }}, {{ sum: 16 and over, gives: 3 }}] }}",
        Points.Replace("PUBLISHED", "8", StringComparison.Ordinal), "RAS6007"));
}
