namespace OpenRas.Tests;

public sealed class BorsetshireTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();

    [Fact]
    public void An_older_person_with_37_points_gets_93_92_a_week()
    {
        var answers = Ras.Answer(
            ("group", "older"), ("washing", "some"), ("eating", "some"), ("care-help", "daily"), ("out", "all"), ("out-help", "none"), ("staff", "0"), ("carer-strain", "some")).OrThrow();

        var allocation = Ras.Calculate(answers);

        Assert.Equal(93.92m, allocation.Amount("indicative"));
        Assert.Equal("£93.92 a week (£4,883.84 a year of 52 weeks)", allocation.Results[0].Printed);
    }
}
