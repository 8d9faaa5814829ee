namespace OpenRas.Tests.Findings;

/// <summary>A fall is told with both sheets: what differs in the message, the rest in the help.</summary>
public sealed class FallsTests
{
    private const string Care = ", { id: care, ask: C, counts: support, basis: ours, answers: [{ id: none, text: N, leaves: 100% }, { id: some, text: S, leaves: 50% }, { id: lot, text: L, leaves: 80% }] }";

    [Fact]
    public void Less_support_that_leaves_less_is_told_with_what_it_leaves()
    {
        var found = FindingsTests.Found("{ abatement: a, label: A, of: q, by: care, reason: Help is counted }", "a", questions: Care).Single(f => f.Code == "RAS6005");

        Assert.Equal("more need or less support lowers `a` from 0.8 hours a week to 0.5 hours a week: `care` from `lot` to `some`", found.Message);
        Assert.StartsWith("The other answers are the same in both: `q: 1`. ", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_answers_differ_there_is_no_rest()
    {
        var found = FindingsTests.Found("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: 3 }, { q: 5-9, gives: no-budget }] }", "a").Single(f => f.Code == "RAS6005");

        Assert.Equal("more need or less support lowers `a` from 3 hours a week to no budget: `q` from `4` to `5`", found.Message);
        Assert.StartsWith("There are no other answers. ", found.Help, StringComparison.Ordinal);
        Assert.Empty(found.Related);
    }

    [Fact]
    public void What_is_asked_on_one_sheet_alone_is_told()
    {
        const string questions = ", { id: more, ask: M, counts: need, answers: yes-no }, { id: extra, ask: E, counts: need, number: { from: 1, to: 1, step: 1 }, unit: hours a week, ask-only: { more: yes } }";
        var found = FindingsTests.Found("{ total: b, label: B, add: [q], less: [extra] }, { limit: a, label: A, of: b, minimum: 0, below: use-minimum, reason: Not less, basis: ours }", "a", questions: questions).Single(f => f.Code == "RAS6005");

        Assert.EndsWith(": `more` from `no` to `yes` and `extra` from not asked to `1`", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_referred_to_nothing_is_no_fall()
    {
        var found = FindingsTests.Found("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: { refer: Panel } }, { q: 5-9, gives: no-budget }] }", "a");

        Assert.Equal(["RAS6018"], found.Select(f => f.Code));
        Assert.StartsWith("more need or less support takes `a` from referred to no budget: `q` from `", found[0].Message, StringComparison.Ordinal);
    }
}
