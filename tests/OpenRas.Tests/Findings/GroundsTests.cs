namespace OpenRas.Tests.Findings;

/// <summary>What an amount is made from is found only where it is: not in what no amount looks at, and not in a route.</summary>
public sealed class GroundsTests
{
    private const string Alone = ", { id: alone, ask: A, counts: circumstance, household-fact: yes, answers: yes-no }";
    private const string Willing = ", { id: willing, ask: W, counts: circumstance, asks-willingness: yes, answers: yes-no }";
    private const string Supply = ", { id: left, ask: L, counts: supply, answers: yes-no }";
    private const string Group = ", { id: group, ask: G, counts: circumstance, stands-for: [sex, age, sex], answers: yes-no }";

    private static string Made(string questions, string form) => string.Join(", ", FindingsTests.Found(form, "a", questions: questions).Select(f => f.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Supply, "{ total: a, label: A, add: [{ line: q, only: { left: yes } }] }", "RAS6003")]
    [InlineData(Supply, "{ total: a, label: A, only: { left: yes }, add: [q] }", "RAS6003")]
    [InlineData(Supply, "{ eligibility: t, label: T, met-by: [{ left: yes }], otherwise: { refer: Panel }, basis: ours }, { total: a, label: A, add: [q] }", "RAS6003")]
    [InlineData(Supply, "{ eligibility: t, label: T, met-by: [{ left: yes }], otherwise: { refer: Panel }, basis: ours, stops: [a] }, { total: a, label: A, add: [q] }", "RAS6003")]
    [InlineData(Supply, "{ total: a, label: A, add: [q] }", "RAS6008")]
    [InlineData(Supply, "{ table: b, label: B, unit: share, basis: ours, rows: [{ left: yes, gives: 100% }, { left: no, gives: 100% }] }, { multiply: a, label: A, times: [q, b] }", "RAS6008")]
    [InlineData(Alone, "{ total: a, label: A, only: { alone: yes }, add: [q] }", "RAS6004")]
    [InlineData(Alone + Willing, "{ total: a, label: A, only: { alone: yes }, add: [q] }", "RAS6004, RAS6008")]
    [InlineData(Alone + Willing, "{ total: a, label: A, only: { alone: yes, willing: yes }, add: [q] }", "")]
    [InlineData(Alone, "{ total: a, label: A, add: [q] }", "RAS6008")]
    [InlineData(Group, "{ total: a, label: A, only: { group: yes }, add: [q] }", "RAS6016")]
    [InlineData(Group, "{ total: a, label: A, add: [q] }", "RAS6008")]
    public void Only_what_goes_into_an_amount_is_found(string questions, string form, string codes) => Assert.Equal(codes, Made(questions, form));

    [Theory]
    [InlineData("{ table: a, label: A, unit: words, basis: ours, rows: [{ left: yes, gives: Soon }, { left: no, gives: Later }] }")]
    [InlineData("{ eligibility: a, label: A, met-by: [{ left: yes }], otherwise: { refer: Panel }, basis: ours }")]
    public void A_route_is_no_amount(string form) => Assert.DoesNotContain("RAS6003", Small.Load(
        $$"""
        questions: [{ id: left, ask: L, counts: supply, answers: yes-no }]
        form: [{{form}}]
        results: [{ line: a, label: R, for: person }]
        """).OrThrow().ListFindings().Select(f => f.Code));

    [Fact]
    public void What_it_stands_in_for_is_told_once() =>
        Assert.Equal("`group` is used in place of sex and age, and the amount depends on it", Assert.Single(FindingsTests.Found("{ total: a, label: A, only: { group: yes }, add: [q] }", "a", questions: Group)).Message);
}
