using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>Whoever has the printed form alone can add it up again, whatever language it is in. With FORMS set, each form that is made is written there for others to read.</summary>
[Trait("Speed", "Slow")]
public sealed class PaperTests(ITestOutputHelper output)
{
    private static int written;

    [Fact]
    public void Every_line_of_a_made_form_adds_up_from_what_is_printed() => Cases.Any.Check(output, 500, c => AddsUp(c.Allocation));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_line_of_a_shipped_form_adds_up_from_what_is_printed(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(300))) AddsUp(definition.Calculate(sheet.For(definition)!));
    }

    [Theory]
    [InlineData("leaves £93.92 a week", "leaves £93.91 a week")]
    [InlineData("- £10.435", "- £10.425")]
    [InlineData("+ £0.005", "+ £0.006")]
    [InlineData("line 3 × 1.25", "line 3 × 1.5")]
    [InlineData("+ 28", "+ 27")]
    [InlineData("100% less line 4", "100% less line 6")]
    [InlineData("line 17 × 52 ", "line 17 × 53 ")]
    [InlineData("≤ £504.00", "≤  £50.00")]
    public void A_form_with_one_figure_altered_does_not_add_up(string printed, string altered)
    {
        var definition = Shipped.Load("ras-definitions/illustrative/borsetshire-2026.yaml");
        var allocation = definition.Calculate(definition.CheckAnswers(
            ("group", "older"), ("washing", "some"), ("eating", "some"), ("care-help", "daily"), ("out", "all"), ("out-help", "none"), ("staff", "0"), ("carer-strain", "some")).OrThrow());
        var text = allocation.ToText();

        Assert.Empty(Paper.ReadText(text).Faults);
        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.NotEmpty(Paper.ReadText(text.Replace(printed, altered, StringComparison.Ordinal)).Faults);
    }

    private static void AddsUp(Allocation form)
    {
        var (text, paper) = (form.ToText(), Paper.Read(form));
        Assert.Equal(form.Lines.Select(l => l.Number), paper.Lines.Select(l => l.Number));
        Assert.All(form.Lines.Zip(paper.Lines), x => Assert.EndsWith(x.First.Printed.Length >= 70 ? "" : x.First.Printed, x.Second.Printed, StringComparison.Ordinal));
        Assert.True(paper.Faults.Count == 0, string.Join('\n', paper.Faults) + "\n\n" + text);
        Assert.All(text.Split('\n').Where(l => !l.Contains("://", StringComparison.Ordinal)), l => Assert.InRange(l.Length, 0, 80));
        if (Environment.GetEnvironmentVariable("FORMS") is not { } folder) return;
        var path = Path.Combine(folder, $"{Interlocked.Increment(ref written):000000}");
        File.WriteAllText(path + ".txt", text);
        File.WriteAllText(path + ".json", form.ToJson());
    }
}
