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
            "Indicative amount: £93.92 a week (£4,883.84 a year of 52 weeks)",
            "Carer's amount: up to £200.00 once",
            "Taken off: £10.43 (line 16). Taken off before prices: 9 points (line 10).",
            "ILLUSTRATIVE: an example. No council uses these figures.",
            "9 Personal care 18 points",
            "Washing line 2 8",
            "Eating and drinking line 3 × 1.25 + 10",
            "10 After unpaid help with personal care takes off 9 points, leaves 9 points",
            "taken off 100% less line 4 - 9",
            "11 After unpaid help to get out takes nothing off, leaves 28 points",
            "12 Points for your needs 37 points",
            "After unpaid help to get out line 11 + 28",
            "13 Price for your points £104.35 a week",
            "line 1 is older; line 12 is 37, in 29-60",
            "14 Upper band: second worker",
            "does not apply, because line 12 is 37, not 61 and over",
            "15 Before reductions £104.35 a week",
            "Upper band: second worker line 14 does not apply",
            "16 After headroom is held back takes off £10.43, leaves £93.92 a week",
            "taken off 100% less 90% - £10.435",
            "rounded to £0.01, half up + £0.005",
            "No reason is published.",
            "17 Amount that needs no panel takes nothing off, leaves £93.92 a week",
            "£93.92 (line 16) is not above the maximum, £504.00",
            "18 Amount for your carer £200.00 once",
            "= Indicative amount, 52 weeks a year line 17 × 52 £4,883.84 a year",
        ];
        Assert.All(expected, line => Assert.Contains(line, text));
    }

    [Fact]
    public void Above_the_highest_amount_a_panel_decides()
    {
        var result = Calculate(("group", "disability"), ("washing", "all"), ("eating", "all"), ("out", "all"), ("staff", "24"), ("carer-strain", "high")).Results[0];

        Assert.Equal(Outcome.Refer, result.Outcome);
        Assert.Equal("referred to Resource panel, at line 17 (Amount that needs no panel)", result.Reason);
    }

    private static Allocation Calculate(params (string, string)[] answers) => Ras.Calculate(Ras.CheckAnswers(answers).OrThrow());

    private static string[] Print(params (string, string)[] answers) =>
        [.. Calculate(answers).ToText().Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
