namespace OpenRas.Tests.Findings;

/// <summary>More than half as much again for one point more.</summary>
public sealed class JumpsTests
{
    private const string Score = ", { id: score, ask: S, counts: need, number: { from: 0, to: 40, step: 1 }, unit: points }, { id: half, ask: H, counts: need, number: { from: 0, to: 40, step: 0.5 }, unit: points }, { id: place, ask: P, counts: circumstance, answers: [{ id: own, text: O }, { id: shared, text: S }] }";

    [Theory]
    [InlineData("{ score: 0-9, gives: 100 }, { score: 10 and over, gives: 150 }", null)]
    [InlineData("{ score: 0-9, gives: 100 }, { score: 10 and over, gives: 150.01 }", null)]
    [InlineData("{ score: 0-9, gives: 100 }, { score: 10 and over, gives: 151 }", "one more of `score` raises `a` by 51%, from £100.00 a week to £151.00 a week")]
    [InlineData("{ score: 0-9, gives: 0 }, { score: 10 and over, gives: 151 }", null)]
    [InlineData("{ score: 0-9, gives: no-budget }, { score: 10 and over, gives: 151 }", null)]
    [InlineData("{ score: 0-9, gives: 100 }, { score: 10 and over, gives: { refer: Panel } }", null)]
    [InlineData("{ half: under 10, gives: 10 }, { half: 10 and over, gives: 20 }", "one more of `half` raises `a` by 100%, from £10.00 a week to £20.00 a week")]
    [InlineData("{ q: 0-4, gives: 10 }, { q: 5-9, gives: 20 }", null)]
    [InlineData("{ place: own, score: 0-9, gives: 10 }, { place: own, score: 10 and over, gives: 20 }, { place: shared, score: 0-9, gives: 10 }, { place: shared, score: 10 and over, gives: 40 }", "one more of `score` raises `a` by 300%, from £10.00 a week to £40.00 a week")]
    [InlineData("{ score: 0-9, gives: 30 }, { score: 10 and over, gives: 64.1 }", "one more of `score` raises `a` by 113.7%, from £30.00 a week to £64.10 a week")]
    [InlineData("{ score: 0-9, place: any, gives: 10 }, { score: 10 and over, place: own, gives: 12 }, { score: 10 and over, place: shared, gives: 40 }", "one more of `score` raises `a` by 300%, from £10.00 a week to £40.00 a week")]
    [InlineData("{ place: own, score: any, gives: 10 }, { place: shared, score: any, gives: 40 }", null)]
    public void The_largest_jump_of_a_table_is_told(string rows, string? message) => Assert.Equal(message, Told($"{{ table: a, label: A, unit: £ a week, basis: ours, prices-of: 2026, rows: [{rows}] }}", Score));

    [Fact]
    public void Along_a_straight_line_nothing_jumps() => Assert.Null(Told("{ table: a, label: A, unit: £ a week, basis: ours, prices-of: 2026, between: straight-line, round: { to: 1, mode: down }, rows: [{ score: 0, gives: 10 }, { score: 40, gives: 400 }] }", Score));

    /// <summary>Between rows that lie apart more than one point is needed.</summary>
    [Fact]
    public void Where_rows_lie_apart_it_is_not_one_point() => Assert.Null(Told(
        "{ table: a, label: A, unit: £ a week, basis: ours, prices-of: 2026, rows: [{ wash: 0, gives: 10 }, { wash: 14, gives: 40 }] }",
        ", { id: wash, ask: W, counts: need, basis: ours, answers: [{ id: none, text: N, points: 0 }, { id: all, text: A, points: 14 }] }"));

    [Fact]
    public void Over_a_row_that_no_answer_sheet_comes_to_nothing_is_told_but_that() => Assert.Equal(
        ["RAS6007"],
        FindingsTests.Found(
            "{ table: a, label: A, unit: £ a week, basis: ours, prices-of: 2026, rows: [{ wash: 0-14, gives: 10 }, { wash: 15 and over, gives: 40 }] }",
            "a",
            questions: ", { id: wash, ask: W, counts: need, basis: ours, answers: [{ id: none, text: N, points: 0 }, { id: all, text: A, points: 14 }] }").Select(f => f.Code).Where(c => c is "RAS6007" or "RAS6009"));

    private static string? Told(string form, string questions) => FindingsTests.Found(form, "a", questions: questions).SingleOrDefault(f => f.Code == "RAS6009")?.Message;
}
