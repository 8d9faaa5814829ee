namespace OpenRas.Tests.Published;

public sealed class NorfolkTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();

    [Theory]
    [InlineData("70", 500)]
    [InlineData("115", 500)]
    [InlineData("116", 1000)]
    [InlineData("130", 1000)]
    [InlineData("131", 1500)]
    [InlineData("145", 1500)]
    [InlineData("146", 2800)]
    [InlineData("160", 2800)]
    [InlineData("161", 4000)]
    [InlineData("170", 4000)]
    [InlineData("171", 6000)]
    [InlineData("185", 6000)]
    public void A_score_has_the_money_of_its_band(string score, int pounds) => Assert.Equal(pounds, Money(score).Amount);

    [Theory]
    [InlineData("0", Outcome.NoBudget)]
    [InlineData("69", Outcome.NoBudget)]
    [InlineData("186", Outcome.Unread)]
    [InlineData("400", Outcome.Unread)]
    public void Below_the_bands_is_no_budget_and_above_them_was_not_read(string score, Outcome outcome) => Assert.Equal(outcome, Money(score).Outcome);

    [Fact]
    public void The_money_needs_only_the_score_and_the_routing_waits_for_safeguarding()
    {
        var results = Ras.Calculate(Ras.Answer(("score", "116")).OrThrow()).Results;

        Assert.Equal("£1,000.00 a year", results[0].Printed);
        Assert.Equal(Outcome.NotDetermined, results[1].Outcome);
        Assert.Equal("not determined until line 1 (Is there a safeguarding concern?) is answered", results[1].Reason);
    }

    [Fact]
    public void Exactly_170_is_routed_nowhere_and_stays_so() => Assert.Equal(Outcome.Unclear, Route(("score", "170"), ("safeguarding", "no")).Outcome);

    [Fact]
    public void Over_170_goes_to_social_work_whatever_the_safeguarding() => Assert.Equal("Social work assessment", Route(("score", "171")).Text);

    [Fact]
    public void Under_170_without_a_concern_the_short_breaks_team_decides() =>
        Assert.Equal("The short-breaks team decides", Route(("score", "169"), ("safeguarding", "no")).Text);

    private static Result Money(string score) => Ras.Calculate(Ras.Answer(("score", score)).OrThrow()).Results[0];

    private static Result Route(params (string, string)[] answers) => Ras.Calculate(Ras.Answer(answers).OrThrow()).Results[1];
}
