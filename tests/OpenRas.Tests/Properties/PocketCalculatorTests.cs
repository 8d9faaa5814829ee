using OpenRas.Calculation;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

[Trait("Speed", "Slow")]
public sealed class PocketCalculatorTests(ITestOutputHelper output)
{
    [Fact]
    public void A_reader_with_a_pocket_calculator_gets_every_printed_figure_from_printed_figures() =>
        Cases.Any.Check(output, 500, c => WorksOut(c.Allocation));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_reader_with_a_pocket_calculator_gets_every_printed_figure_of_a_shipped_definition(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(300))) WorksOut(definition.Calculate(sheet.For(definition)!));
    }

    [Theory]
    [InlineData("£93.92 a week   was", "£93.91 a week   was")]
    [InlineData("line 9 leaves 50%", "line 9 leaves 40%")]
    [InlineData("37 is in 29-60", "37 is in 38-60")]
    [InlineData("line 3 × 1.25", "line 3 × 1.5")]
    [InlineData("less £10.43", "less £10.42")]
    [InlineData("£4,883.84", "£4,883.85")]
    [InlineData("rounded to 0.01", "rounded to 0.1")]
    [InlineData("not above £504.00", "not above £50.00")]
    public void A_form_with_one_figure_altered_does_not_work_out(string printed, string altered)
    {
        var definition = Shipped.Load("ras-definitions/illustrative/borsetshire-2026.yaml");
        var allocation = definition.Calculate(definition.Answer(
            ("group", "older"), ("washing", "some"), ("eating", "some"), ("care-help", "daily"), ("out", "all"), ("out-help", "none"), ("staff", "0"), ("carer-strain", "some")).OrThrow());
        var text = allocation.ToText();

        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.NotEmpty(Faults(definition, text.Replace(printed, altered, StringComparison.Ordinal)));
    }

    private static void WorksOut(Allocation allocation)
    {
        var text = allocation.ToText();
        var form = new PrintedForm(text);
        Assert.True(form.Rows.Select(r => r.Number).SequenceEqual(allocation.Lines.Select(l => l.Number)), "not every line is printed\n" + text);
        Assert.All(form.Rows.Zip(allocation.Lines), x => Assert.Equal(x.Second.Printed, x.First.Value));
        Assert.True(Faults(allocation.Definition, text) is { Count: 0 }, string.Join('\n', Faults(allocation.Definition, text)) + "\n\n" + text);
    }

    private static List<string> Faults(RasDefinition definition, string text)
    {
        var read = definition.Plan.Steps.Where(s => s is QuestionStep or FigureStep or TableStep).Select(s => s.Number).ToHashSet();
        return new PocketCalculator(new PrintedForm(text), read).Faults();
    }
}
