using OpenRas.Calculation;
using OpenRas.Sheets;
using OpenRas.Tests.Reference;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

public sealed class ReferenceAgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void A_second_calculator_written_from_the_format_alone_agrees_on_every_line() =>
        Cases.Any.Check(output, 600, c => Agree(c.Definition, ReferenceScheme.Parse(c.Scheme.Yaml), c.Sheet));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_second_calculator_agrees_on_every_line_of_a_shipped_definition(string file)
    {
        var definition = Shipped.Load(file);
        var reference = ReferenceScheme.Parse(Repository.Read(file));
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(300))) Agree(definition, reference, sheet);
    }

    internal static void Agree(RasDefinition definition, ReferenceScheme reference, Sheet sheet)
    {
        var answers = sheet.For(definition)!;
        var cells = Evaluator.Run(definition.Plan, answers.Entries);
        var texts = definition.Calculate(answers).Lines.Select(l => l.Text);
        var ours = definition.Plan.Steps.Zip(cells, texts).Select(x => Say(x.First, x.Second, x.Third));
        var theirs = reference.Calculate(answers.Values).Select(Say);
        Assert.Equal(string.Join('\n', theirs), string.Join('\n', ours));
    }

    private static string Say(ReferenceLine line) => $"{line.Number} {line.Id} {line.State} " + line switch
    {
        { State: not ReferenceState.Figure } => $"from line {line.Cause}",
        { Value: { } value } => value.ToDecimalString(),
        _ => line.Text,
    };

    private static string Say(Step step, Fill cell, string? text) => $"{step.Number} {step.Id} {cell.State} " + cell switch
    {
        { IsFigure: false } => $"from line {cell.Cause + 1}",
        _ when step.Unit.IsNumber => Numbers.Plain(cell.Value),
        _ => text,
    };
}
