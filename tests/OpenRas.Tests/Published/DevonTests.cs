namespace OpenRas.Tests.Published;

public sealed class DevonTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();

    [Fact]
    public void The_councils_own_example_of_34_hours_in_a_residential_home_is_877_44_a_week() =>
        Assert.Equal("£877.44 a week", Results("residential", "34")[0].Printed);

    [Theory]
    [InlineData("nursing", "34", "895.44")]
    [InlineData("residential", "0", "396.00")]
    public void Derived_from_the_same_rates(string home, string hours, string pounds) =>
        Assert.Equal(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture), Results(home, hours)[0].Amount);

    [Fact]
    public void NHS_money_stands_beside_the_fee_and_never_in_it()
    {
        var results = Results("nursing", "34");

        Assert.Equal(219.71m, results[1].Amount);
        Assert.Equal("the NHS", results[1].PaidBy);
        Assert.Equal(34 * 14.16m + 414, results[0].Amount);
    }

    [Fact]
    public void In_a_residential_home_it_does_not_apply() => Assert.Equal(Outcome.DoesNotApply, Results("residential", "34")[1].Outcome);

    private static IReadOnlyList<Result> Results(string home, string hours) => Ras.Calculate(Ras.Answer(("home", home), ("hours", hours)).OrThrow()).Results;
}
