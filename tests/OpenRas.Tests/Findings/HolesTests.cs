namespace OpenRas.Tests.Findings;

/// <summary>A part that can be no budget is found where another part can give something at the same time, as far as its own conditions tell.</summary>
public sealed class HolesTests
{
    private const string Questions = ", { id: place, ask: P, counts: circumstance, answers: [{ id: own, text: O }, { id: shared, text: S }] }, { id: two, ask: T, counts: need, answers: yes-no }";
    private const string Price = "{ table: price, label: P, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: no-budget }, { q: 5-9, gives: 8 }] }, ";

    [Theory]
    [InlineData(Price + "{ total: a, label: A, add: [price, q] }", true)]
    [InlineData(Price + "{ total: a, label: A, add: [price, { line: q, only: { q: 5 and over } }] }", false)]
    [InlineData(Price + "{ total: a, label: A, add: [price, { line: q, only: { q: 4 and over } }] }", true)]
    [InlineData(Price + "{ figure: more, label: M, only: { q: over 4 }, value: 2 hours a week, basis: ours }, { total: a, label: A, add: [price, more] }", false)]
    [InlineData(Price + "{ table: more, label: M, unit: hours a week, basis: ours, rows: [{ q: 0-4, gives: 0 }, { q: 5-9, gives: 3 }] }, { total: a, label: A, add: [price, more] }", false)]
    [InlineData(Price + "{ table: more, label: M, unit: hours a week, basis: ours, rows: [{ two: no, gives: does-not-apply }, { two: yes, gives: 3 }] }, { total: a, label: A, add: [price, more] }", true)]
    [InlineData(Price + "{ table: more, label: M, unit: hours a week, basis: ours, rows: [{ two: no, gives: 0 }, { two: yes, gives: unread }] }, { total: a, label: A, add: [price, more] }", false)]
    [InlineData(Price + "{ total: a, label: A, add: [price] }", false)]
    [InlineData(Price + "{ total: all, label: L, add: [price], less: [q] }, { limit: a, label: A, of: all, minimum: 0, below: use-minimum, reason: Not below 0, basis: ours }", false)]
    [InlineData(Price + "{ total: twice, label: T, add: [price] }, { total: a, label: A, add: [twice, q] }", true)]
    [InlineData("{ table: one, label: O, unit: hours a week, basis: ours, rows: [{ place: own, gives: no-budget }, { place: shared, gives: 5 }] }, { table: more, label: M, unit: hours a week, basis: ours, rows: [{ place: own, gives: 0 }, { place: shared, gives: 3 }] }, { total: a, label: A, add: [one, more] }", false)]
    [InlineData("{ table: one, label: O, unit: hours a week, basis: ours, rows: [{ place: own, gives: no-budget }, { place: shared, gives: 5 }] }, { table: more, label: M, unit: hours a week, basis: ours, rows: [{ place: own, gives: 2 }, { place: shared, gives: 3 }] }, { total: a, label: A, add: [one, more] }", true)]
    public void A_part_that_can_take_the_others_with_it_is_found(string form, bool isFound) => Assert.Equal(isFound ? 1 : 0, FindingsTests.Found(form, "a", questions: Questions).Count(f => f.Code == "RAS6017"));
}
