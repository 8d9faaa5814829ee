namespace OpenRas.Tests.Calculation;

/// <summary>A scheme turns points into a level, and the level into hours: the second table looks at the words of the first.</summary>
public sealed class TableOfWordsTests
{
    private static string Scheme(string hours) => $$"""
        questions:
          - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }
        form:
          - { table: level, label: "Level", unit: words, rows: [{ needs: 0-9, gives: "Low" }, { needs: 10-19, gives: "High" }, { needs: 20-29, gives: "High" }, { needs: 30 and over, gives: unread }] }
          - { table: hours, label: "Hours", unit: hours a year, rows: [{{hours}}] }
        results:
          - { line: hours, label: "Hours", for: person }
        """;

    [Theory]
    [InlineData("5", "20 hours a year")]
    [InlineData("15", "100 hours a year")]
    [InlineData("25", "100 hours a year")]
    public void The_words_of_one_table_choose_the_row_of_the_next(string needs, string hours)
    {
        var allocation = Small.Calculate(Scheme("""{ level: "Low", gives: 20 }, { level: "High", gives: 100 }"""), ("needs", needs));

        Assert.Equal(hours, allocation.Line("hours").Printed);
        Assert.Equal(needs == "5" ? "line 2 is Low" : "line 2 is High", allocation.Line("hours").Working);
    }

    [Fact]
    public void Where_the_level_was_not_read_neither_were_the_hours()
    {
        var line = Small.Calculate(Scheme("""{ level: "Low", gives: 20 }, { level: "High", gives: 100 }"""), ("needs", "40")).Line("hours");

        Assert.Equal(Outcome.Unread, line.Outcome);
        Assert.Equal("line 2 is not read in any source we opened", line.Working);
    }

    /// <summary>A level that is asked for from 61 points on is never given where 60 is the most.</summary>
    [Fact]
    public void A_level_that_never_applies_is_told_and_not_stumbled_over() => Assert.Equal(["RAS3084", "RAS3016"], Small.Load(
        Scheme("""{ level: "Low", gives: 20 }, { level: "High", gives: 100 }""").Replace("unit: words,", "unit: words, only: { needs: 61 and over },", StringComparison.Ordinal)).Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_level_left_out_is_a_gap() =>
        Assert.Equal("RAS3012", Small.Load(Scheme("""{ level: "Low", gives: 20 }""")).Diagnostics.Single().Code);

    [Fact]
    public void A_level_in_two_rows_is_an_overlap() =>
        Assert.Equal("RAS3011", Small.Load(Scheme("""{ level: "Low", gives: 20 }, { level: ["Low", "High"], gives: 100 }""")).Diagnostics.Single().Code);

    [Fact]
    public void A_line_may_apply_at_one_level_only()
    {
        var allocation = Small.Calculate(
            """
            questions:
              - { id: needs, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }
            form:
              - { table: level, label: "Level", unit: words, rows: [{ needs: 0-9, gives: "Low" }, { needs: 10 and over, gives: "High" }] }
              - { figure: extra, label: "Extra", value: £50 a week, only: { level: "High" } }
            results:
              - { line: extra, label: "Extra", for: person }
            """,
            ("needs", "5"));

        Assert.Equal("does not apply, because line 2 is Low, not High", allocation.Line("extra").Working);
    }
}
