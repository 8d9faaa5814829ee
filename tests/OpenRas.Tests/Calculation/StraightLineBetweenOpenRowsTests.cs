namespace OpenRas.Tests.Calculation;

public sealed class StraightLineBetweenOpenRowsTests
{
    private const string Scheme = """
        questions:
          - { id: score, ask: Score, counts: need, number: { from: 0, to: 10, step: 0.5 }, unit: points }
          - { id: setting, ask: Setting, counts: circumstance, answers: [{ id: home, text: Home }, { id: shared, text: Shared }] }
        form:
          - table: price
            label: Price
            unit: £ a week
            between: straight-line
            round: { to: 0.01, mode: half-up }
            rows:
              - { setting: any, score: 0, gives: 10 }
              - { setting: any, score: 4, gives: 50 }
              - { setting: home, score: 10, gives: 110 }
              - { setting: shared, score: 8, gives: 100 }
              - { setting: shared, score: over 8, gives: no-budget }
        results:
          - { line: price, label: Price, for: person }
        """;

    [Fact]
    public void Between_rows_that_depend_on_an_open_question_nothing_is_known()
    {
        var price = Small.Calculate(Scheme, ("score", "6")).Line("price");

        Assert.Equal(Outcome.NotDetermined, price.Outcome);
        Assert.Equal("line 2 is not answered", price.Working);
    }

    [Fact]
    public void Between_rows_that_do_not_the_line_runs() => Assert.Equal(30m, Small.Calculate(Scheme, ("score", "2")).GetAmount("price"));

    [Fact]
    public void It_runs_once_the_question_is_answered()
    {
        Assert.Equal(70m, Small.Calculate(Scheme, ("score", "6"), ("setting", "home")).GetAmount("price"));
        Assert.Equal(75m, Small.Calculate(Scheme, ("score", "6"), ("setting", "shared")).GetAmount("price"));
    }
}
