namespace OpenRas.Tests.Published;

/// <summary>The fictional council, line by line, to the penny.</summary>
public sealed class BorsetshireTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();

    [Fact]
    public void The_printed_form_of_the_worked_example()
    {
        var text = Print(("group", "older"), ("washing", "some"), ("eating", "some"), ("care-help", "daily"), ("out", "all"), ("out-help", "none"), ("staff", "0"), ("carer-strain", "some"));

        string[] expected =
        [
            "Indicative amount: £93.92 a week (£4,883.84 a year of 52 weeks) Carer's amount: up to £200.00 once",
            "An estimate to start planning from. Not a decision: it can go up or down. ILLUSTRATIVE: no council uses these figures",
            "9 Personal care 18 points",
            "a Washing line 2 8 points",
            "b Eating and drinking line 3 × 1.25 10 points",
            "10 Less unpaid help with personal care line 9 leaves 50% 9 points was 18, less 9",
            "11 Less unpaid help to get out line 5 leaves 100% 28 points was 28, less 0 no reason published",
            "12 Points for your needs lines 10 + 11 37 points rounded to 1, half up: no change",
            "13 Price for your points older; 37 is in 29-60 £104.35 a week",
            "14 Upper band: second worker does not apply, because line 12 is 37, not 61 and over",
            "15 Before reductions line 13; line 14 does not apply £104.35 a week",
            "16 Held back as headroom line 15 leaves 90% = £93.915 £93.92 a week was £104.35, less £10.43 no reason published",
            "rounded to 0.01, half up",
            "17 Highest amount without a panel £93.92 is not above £504.00 £93.92 a week nothing removed",
            "18 Amount for your carer some £200.00 once",
        ];
        Assert.All(expected, line => Assert.Contains(line, text));
    }

    [Fact]
    public void Above_the_highest_amount_a_panel_decides()
    {
        var result = Calculate(("group", "disability"), ("washing", "all"), ("eating", "all"), ("out", "all"), ("staff", "24"), ("carer-strain", "high")).Results[0];

        Assert.Equal(Outcome.Refer, result.Outcome);
        Assert.Equal("referred to Resource panel, at line 17 (Highest amount without a panel)", result.Reason);
    }

    private static Allocation Calculate(params (string, string)[] answers) => Ras.Calculate(Ras.Answer(answers).OrThrow());

    private static string[] Print(params (string, string)[] answers) =>
        [.. Calculate(answers).ToText().Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
