using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>Money is written and printed with the sign of the definition's currency, or with its code.</summary>
public sealed class CurrencyTests
{
    private const string Made = """
        format: 1
        id: made
        title: "Made"
        authority: "Nobody"
        jurisdiction: Elsewhere
        status: illustrative
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: CODE
        unanswered: stop
        questions:
          - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 40, step: 1 }, unit: hours a week }
          - { id: last, ask: "Last year", counts: circumstance, number: { from: 0, to: 9000, step: 0.01 }, unit: SIGN a week }
        form:
          - { multiply: care, label: "Care", times: [hours, PRICE1042.50 an hour] }
          - { table: extra, label: "Extra", unit: SIGN a week, rows: [{ last: under PRICE100, gives: 5 }, { last: PRICE100 and over, gives: PRICE7.25 a week }] }
          - { total: all, label: "Together", add: [care, extra] }
          - { abatement: left, label: "Held back", of: all, leaves: 90%, reason: "Kept for later" }
          - { limit: most, label: "At most", of: left, maximum: PRICE20000 a week, above: use-maximum, reason: "So decided" }
        results:
          - { line: most, label: "Amount", for: person, also: 52 weeks a year }
        """;

    [Theory]
    [InlineData("EUR", "€", "€")]
    [InlineData("USD", "$", "$")]
    [InlineData("CHF", "CHF", "CHF ")]
    [InlineData("GBP", "£", "£")]
    public void An_amount_is_printed_in_the_currency_of_the_definition(string code, string sign, string before)
    {
        var sheet = Calculate(code, sign, before);

        Assert.Equal($"{before}2,085.00 a week", sheet.Line("care").Printed);
        Assert.Equal($"{sign} a week", sheet.Line("most").Unit.ToString());
        Assert.True(sheet.Line("most").Unit.IsMoney);
        Assert.Equal(1883.025m, sheet.Results[0].Amount);
        Assert.Equal($"{before}1,883.025 a week ({before}97,917.30 a year of 52 weeks)", sheet.Results[0].Printed);
    }

    [Theory]
    [InlineData("EUR", "€", "€")]
    [InlineData("CHF", "CHF", "CHF ")]
    public void Nothing_that_is_printed_speaks_of_pounds(string code, string sign, string before)
    {
        var sheet = Calculate(code, sign, before);
        var definition = Load(code, sign, before).OrThrow();

        Assert.DoesNotContain("£", sheet.ToText() + sheet.ToMarkdown() + sheet.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("£", definition.Prove().ToText() + definition.Profile().ToText() + definition.ListFindings().ToText(), StringComparison.Ordinal);
        Assert.Contains($"{before}2,085.00", sheet.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GBP", "€", "€", "`€ a week` is money in € (EUR), but the currency of this definition is £ (GBP)")]
    [InlineData("CHF", "€", "€", "`€ a week` is money in € (EUR), but the currency of this definition is CHF")]
    [InlineData("EUR", "CHF", "CHF ", "`CHF a week` is money in CHF, but the currency of this definition is € (EUR)")]
    public void Money_in_another_sign_is_refused_and_both_are_named(string code, string sign, string before, string message)
    {
        var found = Load(code, sign, before).Diagnostics;

        Assert.All(found, d => Assert.Equal("RAS2017", d.Code));
        Assert.Contains(found, d => d.Message == message);
    }

    [Theory]
    [InlineData("EUR", "€ per week", "did you mean `€ a week`? A unit is a thing, sometimes with a period: `€ a week`, `hours a day`, `points`, `€ once`, `€ a week for each point`.")]
    [InlineData("CHF", "CHF per week", "did you mean `CHF a week`? A unit is a thing, sometimes with a period: `CHF a week`, `hours a day`, `points`, `CHF once`, `CHF a week for each point`.")]
    [InlineData("EUR", "euros a week", "did you mean `€ a week`? A unit is a thing, sometimes with a period: `€ a week`, `hours a day`, `points`, `€ once`, `€ a week for each point`.")]
    public void Help_speaks_in_the_currency_of_the_definition(string code, string unit, string help)
    {
        var yaml = Made.Replace("CODE", code, StringComparison.Ordinal).Replace("SIGN a week", unit, StringComparison.Ordinal).Replace("PRICE", "", StringComparison.Ordinal);

        Assert.Equal(help, RasDefinition.Parse(yaml).Diagnostics.First(d => d.Code == "RAS2008").Help);
    }

    [Fact]
    public void A_code_that_is_no_currency_is_refused() => Assert.Contains(Load("XYZ", "€", "€").Diagnostics, d => d.Code == "RAS2018");

    [Fact]
    public void A_case_and_an_example_are_in_the_currency_of_the_definition()
    {
        var definition = Load("EUR", "€", "€").OrThrow();

        Assert.Empty(definition.ParseAnswers("answers: { hours: 2, last: 0 }\nfinal: { amount: €1900.00 a week, by: unread, reason: unread }").Diagnostics);
        Assert.Equal("RAS2017", definition.ParseAnswers("answers: { hours: 2, last: 0 }\nfinal: { amount: £1900.00 a week, by: unread, reason: unread }").Diagnostics.Single().Code);
    }

    private static Checked<RasDefinition> Load(string code, string sign, string before) =>
        RasDefinition.Parse(Made.Replace("CODE", code, StringComparison.Ordinal).Replace("SIGN", sign, StringComparison.Ordinal).Replace("PRICE", before, StringComparison.Ordinal));

    private static Allocation Calculate(string code, string sign, string before)
    {
        var definition = Load(code, sign, before).OrThrow();
        return definition.Calculate(definition.CheckAnswers(("hours", "2"), ("last", "150.25")).OrThrow());
    }
}
