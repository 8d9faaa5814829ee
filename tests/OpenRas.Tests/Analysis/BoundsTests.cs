namespace OpenRas.Tests.Analysis;

public sealed class BoundsTests
{
    [Fact]
    public void With_all_answered_both_ends_are_the_calculation()
    {
        var ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();
        var bounds = ras.FindBounds(ras.CheckAnswers(("home", "nursing"), ("hours", "34")).OrThrow());

        Assert.Empty(bounds.Open);
        Assert.True(bounds.IsExact);
        Assert.Equal((895.44m, 895.44m), (bounds.Results[0].Least, bounds.Results[0].Greatest));
    }

    [Fact]
    public void An_open_question_leaves_a_range()
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
        var bounds = ras.FindBounds(ras.CheckAnswers(("group", "older"), ("washing", "some"), ("eating", "some"), ("staff", "0"), ("carer-strain", "little")).OrThrow(), asSilent: true);

        Assert.Equal(["out"], bounds.Open);
        Assert.True(bounds.IsExact);
        Assert.Equal((68.58m, 93.92m), (bounds.Results[0].Least, bounds.Results[0].Greatest));
        Assert.Equal([Outcome.NoBudget], bounds.Results[1].Outcomes);
    }

    [Fact]
    public void An_open_score_reaches_every_row()
    {
        var ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();
        var bounds = ras.FindBounds(ras.CheckAnswers(("safeguarding", "no")).OrThrow());

        Assert.Equal(["score"], bounds.Open);
        Assert.Equal((500m, 6000m), (bounds.Results[0].Least, bounds.Results[0].Greatest));
        Assert.Equal([Outcome.Amount, Outcome.NoBudget, Outcome.Unread], bounds.Results[0].Outcomes);
    }

    [Fact]
    public void A_form_has_bounds_only_while_a_line_waits_for_an_answer()
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
        var half = ras.Calculate(ras.CheckAnswers(("group", "older"), ("washing", "some"), ("eating", "some"), ("staff", "0"), ("carer-strain", "little")).OrThrow());
        var whole = ras.Calculate(ras.CheckAnswers(("group", "older"), ("washing", "some"), ("eating", "some"), ("staff", "0"), ("carer-strain", "little"), ("out", "all")).OrThrow());

        Assert.Equal((68.58m, 93.92m), (half.Bounds!.Results[0].Least, half.Bounds.Results[0].Greatest));
        Assert.Contains("\"least\": \"68.58\"", half.ToJson(), StringComparison.Ordinal);
        Assert.Null(whole.Bounds);
        Assert.Contains("\"bounds\": null", whole.ToJson(), StringComparison.Ordinal);
    }
}
