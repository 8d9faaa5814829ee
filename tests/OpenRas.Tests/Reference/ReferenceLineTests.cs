namespace OpenRas.Tests.Reference;

public sealed class ReferenceLineTests
{
    private const string Lines = """
        format: 1
        unanswered: stop
        questions:
          - { id: hours, ask: "H", counts: need, number: { from: 0, to: 24, step: 0.5 }, unit: hours a day }
          - { id: debt, ask: "D", counts: need, number: { from: 0, to: 9000, step: 1 }, unit: £ a week, unanswered: 0 }
          - { id: odd, ask: "?", counts: circumstance, answers: yes-no, unanswered: no }
        form:
          - { multiply: year, label: Year, times: [hours, 7 days a week, { figure: £15.30 an hour, source: x, basis: ours }], divide-by: 70%, round: { to: 0.01, mode: half-up } }
          - { abatement: off, label: Off, of: year, takes-off: 15%, reason: unpublished, only: { hours: over 2 } }
          - { abatement: lost, label: Lost, of: year, leaves: unread, reason: unpublished, only: { odd: yes } }
          - { total: net, label: Net, add: [off], less: [debt] }
          - { limit: floor, label: Floor, of: net, minimum: 0, below: unread, maximum: £1000 a week, above: { refer: Panel }, reason: unread }
          - { limit: least, label: Least, of: net, minimum: 50, below: use-minimum, maximum: 900, above: use-maximum, reason: unread }
          - { figure: cap, label: Cap, value: unpublished }
          - { multiply: two-words, label: Words, times: [lost, unclear, cap] }
        """;

    private const string Bands = """
        format: 1
        unanswered: stop
        questions:
          - { id: group, ask: "G", counts: circumstance, answers: [{ id: older, text: "O" }, { id: young, text: "Y" }, { id: child, text: "C" }] }
          - { id: n, ask: "N", counts: need, number: { from: 0, to: 90, step: 1 }, unit: points }
        form:
          - table: anyhow
            label: Any
            unit: £ a week
            rows:
              - { group: any, n: 50 and over, gives: 5 }
              - { group: older, n: under 50, gives: { no-budget: Nothing } }
              - { group: [young, child], n: under 50, gives: { unclear: Two ways } }
          - { table: share, label: S, unit: share, rows: [{ group: older, gives: 85% }, { group: [young, child], gives: 0.5 }] }
          - { figure: hundred, label: H, value: £100 a week }
          - { abatement: left, label: Left, of: hundred, by: share, reason: unread }
        """;

    [Fact]
    public void Two_hours_a_day_at_15_30_with_30_per_cent_added_come_to_306_a_week() =>
        Worked.Case(Lines, "hours=2", "year 306", "off 306", "lost 306", "net 306", "floor 306", "least 306", "cap Unpublished@10", "two-words Unpublished@10");

    [Fact]
    public void A_condition_that_holds_takes_15_per_cent_off() =>
        Worked.Case(Lines, "hours=2.5 odd=yes", "year 382.5", "off 325.125", "lost Unread@6", "two-words Unread@6");

    [Fact]
    public void Below_the_minimum_and_above_the_maximum_each_limit_does_as_it_says()
    {
        Worked.Case(Lines, "hours=2 debt=307", "net -1", "floor Unread@8", "least 50");
        Worked.Case(Lines, "hours=8", "year 1224", "off 1040.4", "floor Refer@8", "least 900");
    }

    [Fact]
    public void What_is_not_answered_travels_to_every_line_that_needs_it() =>
        Worked.Case(Lines, "", "year NotAnswered@1", "off NotAnswered@1", "floor NotAnswered@1", "two-words NotAnswered@1");

    [Fact]
    public void A_table_needs_only_the_columns_of_rows_that_are_not_ruled_out()
    {
        Worked.Case(Bands, "n=50", "anyhow 5", "left NotAnswered@1");
        Worked.Case(Bands, "n=49", "anyhow NotAnswered@1");
        Worked.Case(Bands, "group=older", "anyhow NotAnswered@2", "left 85");
        Worked.Case(Bands, "", "anyhow NotAnswered@1");
        Worked.Case(Bands, "group=child n=49", "anyhow Unclear@3", "left 50");
    }

    [Theory]
    [InlineData("2.5", "1", "3 2 2 3 2")]
    [InlineData("3.5", "1", "4 3 4 4 3")]
    [InlineData("2.4", "1", "2 2 2 3 2")]
    [InlineData("2.6", "1", "3 3 3 3 2")]
    [InlineData("-2.5", "1", "-3 -2 -2 -3 -2")]
    [InlineData("93.915", "0.01", "93.92 93.91 93.92 93.92 93.91")]
    [InlineData("0.3", "0.25", "0.25 0.25 0.25 0.5 0.25")]
    public void Each_rounding_mode_rounds_as_its_name_says(string value, string step, string results)
    {
        string[] modes = ["half-up", "half-down", "half-even", "up", "down"];
        Assert.Equal(results, string.Join(' ', modes.Select(mode => new Rounding(BigRational.Parse(step), mode).Apply(BigRational.Parse(value)).ToDecimalString())));
    }

    [Theory]
    [InlineData("16", "16", "15 17 16.5")]
    [InlineData("10-28", "10 10.5 28", "9.99 28.01")]
    [InlineData("61 and over", "61 100", "60.9")]
    [InlineData("28 and under", "28 -1", "28.1")]
    [InlineData("over 170", "170.01", "170")]
    [InlineData("under 70", "69.99", "70")]
    [InlineData("28 to under 61", "28 60.99", "27.9 61")]
    public void Each_band_holds_what_its_words_say(string band, string inside, string outside)
    {
        Assert.All(inside.Split(' '), number => Assert.True(Band.Parse(band).Passes(Cell.Of(BigRational.Parse(number)))));
        Assert.All(outside.Split(' '), number => Assert.False(Band.Parse(band).Passes(Cell.Of(BigRational.Parse(number)))));
    }

    [Fact]
    public void Thirds_add_up_to_one()
    {
        BigRational third = new(-2, -6);
        Assert.Equal("1", (third + third + third).ToDecimalString());
        Assert.Throws<InvalidOperationException>(() => third.ToDecimalString());
        Assert.Throws<FormatException>(() => BigRational.Parse("1,000"));
    }
}
