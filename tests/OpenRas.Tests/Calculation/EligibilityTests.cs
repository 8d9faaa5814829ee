namespace OpenRas.Tests.Calculation;

/// <summary>A test of who the scheme is for, and what stands below it.</summary>
public sealed class EligibilityTests
{
    private const string Questions = """
        questions:
          - { id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 110, step: 1 }, unit: years }
          - { id: wash, ask: "Can you wash?", counts: need, answers: [{ id: alone, text: Alone, points: 0 }, { id: helped, text: Helped, points: unpublished }] }
          - { id: carer, ask: "A carer?", counts: circumstance, answers: yes-no }
        """;

    private static Allocation For(string test, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        {{Questions}}
        form:
          - { eligibility: adult, label: Adults, {{test}}, otherwise: { not-eligible: "The scheme is for adults" } }
          - { figure: price, label: Price, value: £10 a week }
        results:
          - { line: price, label: Price, for: person }
        """,
        answers);

    [Theory]
    [InlineData("18", "£10.00 a week", "a fixed figure")]
    [InlineData("17", "not eligible: The scheme is for adults, at line 4 (Adults)", "not worked out, because the test on line 4 stopped it")]
    public void What_stands_below_a_test_is_reached_only_by_whom_it_is_for(string age, string printed, string working)
    {
        var allocation = For("met-by: [{ age: 18 and over }]", ("age", age));

        Assert.Equal(printed, allocation.Results[0].Printed);
        Assert.Equal(working, allocation.Line("price").Working);
        Assert.Equal(age == "18" ? "£10.00 a week" : "", allocation.Line("price").Printed);
    }

    [Fact]
    public void While_nobody_knows_whether_the_test_is_met_nobody_knows_what_stands_below()
    {
        var allocation = For("met-by: [{ age: 18 and over }]");

        Assert.Equal("not determined until line 1 (Age) is answered", allocation.Results[0].Printed);
        Assert.Equal(["line 1 is not answered", "line 1 is not answered"], allocation.Lines.Skip(3).Select(l => l.Working));
    }

    [Fact]
    public void A_test_that_does_not_apply_stops_nobody() =>
        Assert.Equal(10, For("only: { carer: no }, met-by: [{ age: 18 and over }]", ("age", "17"), ("carer", "yes")).GetAmount("price"));

    [Fact]
    public void A_test_that_was_not_read_leaves_blank_what_stands_below()
    {
        var allocation = For("met-by: unread", ("age", "40"));

        Assert.Equal("no amount, because line 4 (Adults) is not read in any source we opened", allocation.Results[0].Printed);
        Assert.Equal("the test is not read in any source we opened", allocation.Line("adult").Working);
        Assert.Equal(["not read", "not read"], allocation.Lines.Skip(3).Select(l => l.Printed));
    }

    [Fact]
    public void A_line_that_only_a_stopped_result_needs_is_not_reached_and_a_result_beside_it_is()
    {
        var allocation = Small.Calculate(
            """
            questions: [{ id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 110, step: 1 }, unit: years }]
            form:
              - { eligibility: adult, label: Adults, met-by: [{ age: 18 and over }], otherwise: no-budget, stops: [own] }
              - { figure: rate, label: Rate, value: £10 a week }
              - { total: own, label: Own, add: [rate] }
              - { figure: carer, label: Carer, value: £5 a week }
            results: [{ line: own, label: Own, for: person }, { line: carer, label: Carer, for: carer }]
            """,
            ("age", "17"));

        Assert.Equal(["not worked out, because the test on line 2 stopped it", "not worked out, because the test on line 2 stopped it", "a fixed figure"], allocation.Lines.Skip(2).Select(l => l.Working));
    }

    [Fact]
    public void One_row_that_is_met_is_enough_whatever_is_not_known_of_another()
    {
        var adult = For("met-by: [{ age: 18 and over }, { wash: helped }]", ("wash", "helped")).Line("adult");

        Assert.Equal(("yes", "met"), (adult.Printed, adult.Working));
        Assert.Equal(["Age: 18 and over = line 1 is not answered = not known", "Can you wash? helped = line 2 is helped = yes"], adult.Parts.Select(Say));
    }

    [Theory]
    [InlineData("met-by: [{ age: 18 and over }, { carer: yes }]", "not determined until line 1 (Age) is answered")]
    [InlineData("met-by: [{ carer: yes }, { age: 18 and over }]", "not determined until line 1 (Age) is answered")]
    public void A_row_that_fails_beside_one_that_is_not_known_settles_nothing(string test, string printed) =>
        Assert.Equal(printed, For(test, ("carer", "no")).Results[0].Printed);

    [Fact]
    public void A_test_shows_each_row_with_what_it_looked_at()
    {
        var adult = For("met-by: [{ age: 18 and over, carer: any }, { age: 16 and over, wash: helped }]", ("age", "17"), ("wash", "alone")).Line("adult");

        Assert.Equal(("no", "not met: not eligible: The scheme is for adults"), (adult.Printed, adult.Working));
        Assert.Equal(
            ["Age: 18 and over; A carer? any = line 1 is 17 = no", "Age: 16 and over; Can you wash? helped = line 1 is 17; line 2 is alone = no"],
            adult.Parts.Select(Say));
    }

    private static string Say(LinePart part) => $"{part.Label} = {part.Working} = {part.Printed}";
}
