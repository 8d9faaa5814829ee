namespace OpenRas.Tests.Words;

/// <summary>Why a line does not apply, and which row was used.</summary>
public sealed class ConditionWordsTests
{
    private const string Questions = """
        questions:
          - { id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 110, step: 1 }, unit: years }
          - { id: home, ask: "Home", counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }, { id: care, text: Care }] }
          - { id: wash, ask: "Washing", counts: need, ask-only: { home: [own, shared] }, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: lot, text: L, points: unpublished }, { id: not-asked, text: X, points: does-not-apply, aside: true }] }
        """;

    private static FilledLine Extra(string line, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        {{Questions}}
        form:
          - { table: level, label: Level, unit: words, rows: [{ age: 0-64, gives: "Low" }, { age: 65-79, gives: { unclear: "Two pages differ" } }, { age: 80 and over, gives: "High" }] }
          - { {{line}} }
          - { figure: price, label: Price, value: £10 a week }
        results:
          - { line: price, label: Price, for: person }
        """,
        answers).Lines[4];

    [Theory]
    [InlineData("age: 65 and over, home: own", "does not apply, because line 1 is 40, not 65 and over")]
    [InlineData("age: any, home: own", "does not apply, because line 2 is shared, not own")]
    [InlineData("home: [own, care]", "does not apply, because line 2 is shared, not own or care")]
    [InlineData("level: \"High\"", "does not apply, because line 4 is Low, not High")]
    [InlineData("wash: some or more", "does not apply, because line 3 is none, not some or more")]
    [InlineData("wash: under 0", "does not apply, because line 3 is 0, not under 0")]
    public void The_first_part_that_does_not_hold_is_named(string only, string working) =>
        Assert.Equal(working, Only(only, ("age", "40"), ("home", "shared"), ("wash", "none")).Working);

    [Fact]
    public void A_part_that_is_not_known_is_passed_over_where_another_settles_it()
    {
        Assert.Equal("does not apply, because line 2 is shared, not own", Only("age: 65 and over, home: own", ("home", "shared")).Working);
        Assert.Equal("does not apply, because line 2 is own, not shared", Only("wash: 5 and over, home: shared", ("home", "own"), ("wash", "lot")).Working);
        Assert.Equal("does not apply, because line 2 is own, not shared", Only("level: \"Low\", home: shared", ("home", "own"), ("age", "70")).Working);
    }

    [Fact]
    public void A_question_that_is_not_asked_holds_no_condition() =>
        Assert.Equal("does not apply, because line 3 does not apply", Only("wash: some", ("home", "care")).Working);

    [Theory]
    [InlineData("not-asked", "some or more", "does not apply, because line 3 is not-asked, not some or more")]
    [InlineData("not-asked", "not-asked", "a fixed figure")]
    [InlineData("lot", "lot", "a fixed figure")]
    [InlineData("lot", "some", "does not apply, because line 3 is lot, not some")]
    [InlineData("not-asked", "5 and over", "does not apply, because line 3 does not apply")]
    [InlineData("lot", "5 and over", "line 3 is not published")]
    public void Which_answer_was_given_is_known_whatever_it_is_worth(string answer, string only, string working) =>
        Assert.Equal(working, Only("wash: " + only, ("home", "own"), ("wash", answer)).Working);

    [Theory]
    [InlineData("{ age: any, gives: 5 }", "in every case")]
    [InlineData("{ age: 40, gives: 5 }, { age: [0-39, 41 and over], gives: 6 }", "line 1 is 40")]
    [InlineData("{ age: 0-64, gives: 5 }, { age: 65 and over, gives: 6 }", "line 1 is 40, in 0-64")]
    [InlineData("{ age: 30 and over, gives: 5 }, { age: under 30, gives: 6 }", "line 1 is 40, 30 and over")]
    [InlineData("{ age: 50 and under, gives: 5 }, { age: over 50, gives: 6 }", "line 1 is 40, 50 and under")]
    [InlineData("{ age: under 50, gives: 5 }, { age: 50 to under 60, gives: 6 }, { age: 60 and over, gives: 7 }", "line 1 is 40, under 50")]
    [InlineData("{ age: 30 to under 50, gives: 5 }, { age: [under 30, 50 and over], gives: 6 }", "line 1 is 40, in 30 to under 50")]
    [InlineData("{ age: [40, 60-64], gives: 5 }, { age: [0-39, 41-59, 65 and over], gives: 6 }", "line 1 is 40, in 40 or 60-64")]
    [InlineData("{ home: own, gives: 5 }, { home: [shared, care], gives: 6 }", "line 2 is own")]
    [InlineData("{ home: [own, shared], gives: 5 }, { home: care, gives: 6 }", "line 2 is own, in own or shared")]
    [InlineData("{ home: own, age: any, gives: 5 }, { home: [shared, care], age: any, gives: 6 }", "line 2 is own")]
    [InlineData("{ home: own, age: 0-64, gives: 5 }, { home: [shared, care], age: 0-64, gives: 6 }, { home: any, age: 65 and over, gives: 7 }", "line 2 is own; line 1 is 40, in 0-64")]
    public void The_row_that_was_used_is_named(string rows, string working)
    {
        var line = Extra($"table: extra, label: Extra, unit: £ a week, rows: [{rows}]", ("age", "40"), ("home", "own"));

        Assert.Equal((working, 5m), (line.Working, line.Value));
    }

    [Theory]
    [InlineData("{ wash: not-asked }", "line 3 is not-asked", "yes")]
    [InlineData("{ wash: 5 and over }", "line 3 does not apply", "no")]
    [InlineData("{ level: \"Low\" }", "at line 4 the source can be read two ways: Two pages differ", "not known")]
    [InlineData("{ level: any, age: 18 and over }", "line 1 is 70", "yes")]
    public void A_test_says_what_it_looked_at(string row, string working, string printed)
    {
        var part = Extra($"eligibility: extra, label: Extra, met-by: [{row}], otherwise: no-budget", ("age", "70"), ("home", "own"), ("wash", "not-asked")).Parts.Single();

        Assert.Equal((working, printed), (part.Working, part.Printed));
    }

    [Fact]
    public void A_test_names_the_line_where_the_gap_began() =>
        Assert.Equal("line 1 is not answered", Extra("eligibility: extra, label: Extra, met-by: [{ level: \"Low\" }], otherwise: no-budget", ("home", "own")).Parts.Single().Working);

    private static FilledLine Only(string only, params (string Id, string Value)[] answers) =>
        Extra($"figure: extra, label: Extra, value: £1 a week, only: {{ {only} }}", answers);
}
