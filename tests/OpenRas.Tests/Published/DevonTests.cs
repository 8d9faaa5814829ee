namespace OpenRas.Tests.Published;

/// <summary>What its examples cannot say.</summary>
public sealed class DevonTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();

    [Fact]
    public void NHS_money_stands_beside_the_fee_and_never_in_it()
    {
        var results = Results("nursing", "34");

        Assert.Equal(219.71m, results[1].Amount);
        Assert.Equal("the NHS", results[1].PaidBy);
        Assert.Equal(34 * 14.16m + 414, results[0].Amount);
    }

    private static IReadOnlyList<AllocationResult> Results(string home, string hours) => Ras.Calculate(Ras.CheckAnswers(("home", home), ("hours", hours)).OrThrow()).Results;
}
