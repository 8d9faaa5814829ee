namespace OpenRas.Tests.Published;

/// <summary>What its examples cannot say.</summary>
public sealed class NorfolkTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();

    [Fact]
    public void The_money_needs_only_the_score_and_the_routing_waits_for_safeguarding()
    {
        var results = Ras.Calculate(Ras.CheckAnswers(("score", "116")).OrThrow()).Results;

        Assert.Equal("£1,000.00 a year", results[0].Printed);
        Assert.Equal(Outcome.NotDetermined, results[1].Outcome);
        Assert.Equal("not determined until line 1 (Is there a safeguarding concern?) is answered", results[1].Reason);
    }
}
