using System.Text.Json;

namespace OpenRas.Tests.Rendering;

/// <summary>What a machine must not read out of a sentence stands in JSON as a fact.</summary>
public sealed class JsonFactsTests
{
    private const string Scheme = """
        sources: { policy: { title: The policy } }
        questions:
          - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 20, step: 1 }, unit: hours a week }
        form:
          - price-bands: price
            label: Price
            unit: £ a week
            prices-of: 2025/26
            rows:
              - { hours: 0-4, gives: no-budget, note: "Less than five hours" }
              - { hours: 5 and over, gives: 100, prices-of: 2026-04, source: policy }
          - { uplift: raised, label: Raised, of: price, adds: 10%, reason: "Prices have risen", note: "By the council" }
          - { limit: capped, label: At most, of: raised, maximum: 105, above: use-maximum, more-agreed-by: the panel, reason: unread }
          - { figure: nursing, label: Nursing, value: £50 a week, paid-by: the NHS }
          - { figure: nights, label: Nights, value: 10 nights a year }
        results:
          - { line: capped, label: Amount, for: person, also: 52 weeks a year }
          - { line: nursing, label: Nursing, for: person, paid-by: the NHS, also: unread }
          - { line: nights, label: Nights, for: person, instead-of: capped }
        """;

    /// <summary>A reason for a rise says nothing of whether there is anything to raise.</summary>
    [Fact]
    public void A_stated_reason_does_not_hide_that_a_line_is_no_budget()
    {
        var raised = Line("0", "raised");

        Assert.Equal(("no-budget", null, "no budget"), (Text(raised, "outcome"), Text(raised, "value"), Text(raised, "why")));
        Assert.Equal(2, raised.GetProperty("began").GetInt32());
        Assert.Equal(("Prices have risen", "stated"), (Text(raised, "reason"), Text(raised, "reasonIs")));
    }

    [Fact]
    public void A_line_with_a_value_has_no_why()
    {
        var raised = Line("5", "raised");

        Assert.Equal(("amount", "110.00", null), (Text(raised, "outcome"), Text(raised, "value"), Text(raised, "why")));
        Assert.Equal(JsonValueKind.Null, raised.GetProperty("began").ValueKind);
    }

    [Fact]
    public void A_line_without_a_reduction_has_no_reason()
    {
        Assert.Equal((null, null), (Text(Line("0", "price"), "reason"), Text(Line("0", "price"), "reasonIs")));
        Assert.Equal("unread", Text(Line("5", "capped"), "reasonIs"));
    }

    [Theory]
    [InlineData("0", "price", "Less than five hours", "")]
    [InlineData("5", "price", "", "2026-04")]
    [InlineData("5", "raised", "By the council", "")]
    public void Notes_and_the_days_of_prices_stand_apart(string hours, string line, string notes, string pricesOf)
    {
        var found = Line(hours, line);

        Assert.Equal((notes, pricesOf), (All(found, "notes"), All(found, "pricesOf")));
    }

    [Fact]
    public void Who_pays_and_who_may_agree_more_are_told()
    {
        Assert.Equal(("the NHS", null), (Text(Line("5", "nursing"), "paidBy"), Text(Line("5", "capped"), "paidBy")));
        Assert.Equal(("the NHS", null), (Text(Result("5", 1), "paidBy"), Text(Result("5", 0), "paidBy")));
        Assert.Equal(("the panel", null), (Text(Line("5", "capped"), "moreAgreedBy"), Text(Line("5", "raised"), "moreAgreedBy")));
    }

    [Fact]
    public void A_result_names_the_one_that_it_is_instead_of() =>
        Assert.Equal(("capped", null), (Text(Result("5", 2), "insteadOf"), Text(Result("5", 0), "insteadOf")));

    [Theory]
    [InlineData("5", 0, "52|weeks|amount|5460.00|£|year")]
    [InlineData("0", 0, "52|weeks|no-budget||£|year")]
    [InlineData("5", 1, "||unread|||")]
    [InlineData("5", 2, "")]
    public void The_yearly_figure_is_told(string hours, int result, string also)
    {
        var told = Result(hours, result).GetProperty("also");

        Assert.Equal(also, told.ValueKind == JsonValueKind.Null ? "" : string.Join('|', told.EnumerateObject().Select(p => p.Value.GetString())));
    }

    [Fact]
    public void The_scheme_and_its_council_are_named()
    {
        var definition = Calculated("5").GetProperty("definition");

        Assert.Equal(("Small", "No council"), (Text(definition, "title"), Text(definition, "authority")));
    }

    private static JsonElement Calculated(string hours)
    {
        using var json = JsonDocument.Parse(Small.Calculate(Scheme, ("hours", hours)).ToJson());
        return json.RootElement.Clone();
    }

    private static JsonElement Line(string hours, string id) => Calculated(hours).GetProperty("lines").EnumerateArray().Single(l => Text(l, "id") == id);

    private static JsonElement Result(string hours, int at) => Calculated(hours).GetProperty("results")[at];

    private static string? Text(JsonElement of, string key) => of.GetProperty(key).GetString();

    private static string All(JsonElement of, string key) => string.Join('|', of.GetProperty(key).EnumerateArray().Select(e => e.GetString()));
}
