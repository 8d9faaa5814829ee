namespace OpenRas.Tests.Findings;

/// <summary>A price may be of the year before the first day in force, here 1 April 2026, and not older.</summary>
public sealed class PricesTests
{
    [Theory]
    [InlineData("2025-04-01", false)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-04", false)]
    [InlineData("2025-03", true)]
    [InlineData("2024-02", true)]
    [InlineData("2025", false)]
    [InlineData("2024", true)]
    [InlineData("2025/26", false)]
    [InlineData("2024/25", true)]
    [InlineData("2027", false)]
    [InlineData("9999/00", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("0001", true)]
    public void A_price_is_old_when_its_last_day_is_more_than_a_year_before_the_rules(string priced, bool isOld) =>
        Assert.Equal(isOld ? 1 : 0, FindingsTests.Found($"{{ figure: a, label: A, value: £5 a week, basis: ours, prices-of: {priced} }}", "a").Count(f => f.Code == "RAS6011"));

    [Theory]
    [InlineData("{ figure: a, label: A, value: £5 a week, basis: ours }", "not stated")]
    [InlineData("{ figure: a, label: A, value: unread, unit: £ a week, basis: ours }", null)]
    [InlineData("{ multiply: a, label: A, times: [q, £9 an hour], basis: ours, prices-of: unpublished }", "not published")]
    [InlineData("{ multiply: a, label: A, times: [q, £9 an hour], basis: ours, prices-of: unread }", "not read")]
    [InlineData("{ multiply: b, label: B, times: [q, 52 weeks a year], basis: ours }, { multiply: a, label: A, times: [b, £9 an hour], divide-by: [52 weeks a year], round: { to: 1, mode: up }, basis: ours, prices-of: 2026 }", null)]
    [InlineData("{ table: a, label: A, unit: hours a week, basis: ours, rows: [{ q: any, gives: 5 }] }", null)]
    [InlineData("{ table: a, label: A, unit: £ a week, basis: ours, rows: [{ q: 0-4, gives: 0 }, { q: 5-9, gives: 9, prices-of: 2026 }] }", null)]
    [InlineData("{ table: a, label: A, unit: £ a week, basis: ours, prices-of: unread, rows: [{ q: 0-4, gives: 5, prices-of: 2026 }, { q: 5-9, gives: 9 }] }", "not read")]
    public void A_price_without_a_day_is_told(string form, string? when) =>
        Assert.Equal(when is null ? [] : [$"`a` has prices, but the date that they are for is {when}"], FindingsTests.Found(form, "a").Where(f => f.Code == "RAS6010").Select(f => f.Message));
}
