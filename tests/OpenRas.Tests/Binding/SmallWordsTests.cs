namespace OpenRas.Tests.Binding;

public sealed class SmallWordsTests
{
    private const string Body = """
        questions:
          - { id: wash, ask: Washing, counts: need, answers: [{ id: none, text: N, points: 0 }, { id: some, text: S, points: 8 }, { id: unsure, text: U, points: 0, aside: true }] }
          - { id: part, ask: Part, counts: circumstance, number: { from: 0, to: 1, step: 0.01 }, unit: share }
          - { id: home, ask: Home, counts: circumstance, number: { from: 1, to: 9, step: 1 }, unit: number of people }
          - { id: 2nd-worker, ask: Workers, counts: circumstance, number: { from: 1, to: 9, step: 1 }, unit: number of rooms }
        form:
          - { multiply: price, label: Price, times: [2nd-worker, £3 a week] }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Theory]
    [InlineData("label: Price,", "label: \" \",", "RAS2001")]
    [InlineData("text: S", "text: \"\\n\"", "RAS2001")]
    [InlineData("£3 a week", "\" \"", "RAS2001")]
    [InlineData("a week] }", "a week], only: { wash: unsure or more } }", "RAS3010")]
    [InlineData("£3 a week]", "1e3]", "RAS2005")]
    [InlineData("£3 a week]", "10-28]", "RAS2005")]
    [InlineData("[2nd-worker", "[3rd-worker", "RAS3001")]
    public void Is_refused(string written, string instead, string code)
    {
        Assert.Contains(written, Body, StringComparison.Ordinal);
        Assert.Equal(code, Small.Load(Body.Replace(written, instead, StringComparison.Ordinal)).Diagnostics[0].Code);
    }

    [Fact]
    public void A_name_that_begins_with_a_digit_is_a_factor() => Assert.Equal(6, Small.Calculate(Body, ("2nd-worker", "2")).GetAmount("price"));

    [Fact]
    public void A_percentage_is_shown_as_the_part_that_is_asked_for()
    {
        var found = Small.Load(Body).OrThrow().CheckAnswers(("part", "75%")).Diagnostics.Single();

        Assert.Equal("`75%` cannot be read as a number: write a share as a part of 1", found.Message);
        Assert.Equal("Write `0.75`.", found.Help);
    }

    [Fact]
    public void A_definition_that_is_no_name_is_not_called_unknown() =>
        Assert.Equal("RAS2001", Small.Load(Body).OrThrow().ParseAnswers("{\"definition\": {\"id\": \"small\"}}").Diagnostics.Single().Code);

    [Theory]
    [InlineData("number of people", 1, "1 person")]
    [InlineData("number of children", 1, "1 child")]
    [InlineData("number of activities", 1, "1 activity")]
    [InlineData("number of premises", 1, "1 (number of premises)")]
    [InlineData("number of people", 2, "2 people")]
    [InlineData("number of rooms", 1, "1 room")]
    [InlineData("hours a week", 1, "1 hour a week")]
    public void One_of_a_thing(string unit, int value, string shown) => Assert.Equal(shown, RasUnit.Parse(unit)!.Format(value));
}
