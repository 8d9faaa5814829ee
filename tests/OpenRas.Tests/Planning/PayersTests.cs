using OpenRas.Diagnostics;

namespace OpenRas.Tests.Planning;

/// <summary>A line that is worked out can be another body's money, and so is whatever reads it.</summary>
public sealed class PayersTests
{
    private static readonly string[] Kinds =
    [
        "total: half, add: [share]", "multiply: half, times: [share, 100%]", "abatement: half, of: share, leaves: 100%, reason: Nothing is taken off",
        "uplift: half, of: share, adds: 0%, reason: Nothing is added", "limit: half, of: share, maximum: 900, above: use-maximum, reason: The agreement says so",
        "table: half, unit: £ a week, rows: [{ hours: any, gives: 5 }]", "price-bands: half, unit: £ a week, rows: [{ hours: any, gives: 5 }]", "figure: half, value: £5 a week",
    ];

    public static TheoryData<string> AllKinds => [.. Kinds];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Each_kind_of_line_can_be_named_for_another_body(string line)
    {
        Assert.Empty(Codes($"{{ {line}, label: Half, paid-by: the NHS }}", "half", "the NHS"));
        Assert.Equal([Rules.PaidByOther.Code], Codes($"{{ {line}, label: Half, paid-by: the NHS }}", "half", null));
    }

    /// <summary>Half of £200, each.</summary>
    [Fact]
    public void A_person_and_another_body_can_share_one_figure_that_nobody_is_named_for()
    {
        var results = Small.Calculate(Scheme("{ multiply: half, label: Half, times: [care, 50%], paid-by: the NHS }", "half", "the NHS"), ("hours", "10")).Results;

        Assert.Equal([(100m, null), (100m, "the NHS")], results.Select(r => (r.Amount, r.PaidBy)));
    }

    [Fact]
    public void What_reads_it_is_that_bodys_too()
    {
        const string half = "{ multiply: half, label: Half, times: [care, 50%], paid-by: the NHS }, { multiply: year, label: A year, times: [half, 52 weeks a year] }";

        Assert.Empty(Codes(half, "year", "the NHS"));
        Assert.Equal([Rules.PaidByOther.Code], Codes(half, "year", null));
    }

    [Theory]
    [InlineData("{ multiply: half, label: Half, times: [care, 50%], paid-by: the NHS }, { total: all, label: All, add: [share, half] }", "RAS3063")]
    [InlineData("{ multiply: half, label: Half, times: [care, 50%], paid-by: the NHS }, { total: all, label: All, add: [share, half], paid-by: the NHS }", "RAS3063")]
    [InlineData("{ multiply: half, label: Half, times: [care, 50%], paid-by: the NHS }, { multiply: all, label: All, times: [half, 50%], paid-by: the school }", "RAS3088")]
    [InlineData("{ count: all, label: All, of: [hours], answers: applies, paid-by: the NHS }", "RAS2002")]
    public void One_line_has_one_payer(string form, string code) => Assert.Equal([code], Codes(form, "share", null));

    private static IEnumerable<string> Codes(string form, string result, string? payer) => Small.Load(Scheme(form, result, payer)).Diagnostics.Select(d => d.Code);

    private static string Scheme(string form, string result, string? payer) => $$"""
        questions: [{ id: hours, ask: "Hours", counts: need, number: { from: 0, to: 20, step: 1 }, unit: hours a week }]
        form: [{ multiply: care, label: Care, times: [hours, £20 an hour] }, { multiply: share, label: "Your half", times: [care, 50%] }, {{form}}]
        results: [{{(result == "share" ? "" : "{ line: share, label: Yours, for: person }, ")}}{ line: {{result}}, label: R, for: person{{(payer is null ? "" : ", paid-by: " + payer)}} }]
        """;
}
