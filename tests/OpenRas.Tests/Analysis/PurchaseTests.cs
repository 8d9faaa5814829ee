using OpenRas.Analysis;

namespace OpenRas.Tests.Analysis;

/// <summary>What an amount buys, by nothing but what was given.</summary>
public sealed class PurchaseTests
{
    [Fact]
    public void A_hundred_pounds_with_20_per_cent_VAT_buy_83_33_of_care() => Assert.Equal(83.33m, Letter(100m).Buying(vat: 0.2m).Purchase!.WithoutVat);

    [Fact]
    public void Hours_are_rounded_down_and_the_costs_of_an_employer_come_on_top()
    {
        var purchase = Letter(112.21m).Buying(15m, onCosts: [("pension", 0.03m, "2026-04"), ("insurance", 0.07m, "2026-04-06")], shortestCall: 30, plannedHours: 8m).Purchase!;
        var quoted = Assert.Single(purchase.Rates);

        Assert.Equal(16.50m, purchase.CostOf(quoted));
        Assert.Equal(6.80m, purchase.HoursAt(quoted));
        Assert.Equal(13m, purchase.CallsAt(quoted));
        Assert.Equal(19.79m, purchase.TopUpAt(quoted));
    }

    [Fact]
    public void The_rates_of_the_rules_are_there_without_being_given()
    {
        var ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();
        var check = ras.CheckAward(ras.CheckAnswers(("home", "residential"), ("hours", "34")).OrThrow(), 877.44m, "week");

        Assert.Equal([14.16m], check.Purchase!.Rates.Select(r => r.Rate));
    }

    [Fact]
    public void Nothing_is_assumed_where_no_rate_is_given()
    {
        Assert.Empty(Letter(100m).Purchase!.Rates);
        Assert.Contains("We assume no rate.", Letter(100m).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_a_figure_buys_nothing() =>
        Assert.Throws<InvalidOperationException>(() => AwardCheck.WithoutDefinition("Borsetshire").Buying(10m));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_rate_is_above_0(int rate) => Assert.Throws<ArgumentException>(() => Letter(100m).Buying(rate));

    private static AwardCheck Letter(decimal figure) => AwardCheck.WithoutDefinition("Borsetshire", figure, "week");
}
