using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Otherwise is null when the figure is cut off at the bound (use-minimum, use-maximum).
internal sealed record Bound(Operand At, Figure? Otherwise)
{
    public static Bound? Parse(YamlNode node, Names names, string bound, string otherwise)
    {
        if (node.Find(bound) is not { } at)
        {
            return node.Find(otherwise) is null ? null : throw node.Odd($"'{bound}' is missing");
        }

        YamlNode then = node.Get(otherwise);
        return new Bound(Operand.Parse(at, names), then.IsWord("use-" + bound) ? null : Figure.Parse(then));
    }

    public Cell WhenPassed(Sheet sheet, int number) => Otherwise switch
    {
        null => Cell.Of(At.Read(sheet, number).Amount),
        { State: ReferenceState.Figure } => throw new InvalidOperationException("a number is not a way out of a limit"),
        _ => Cell.Of(Otherwise, number),
    };
}

internal sealed class LimitLine(string id, Operand of, Bound? minimum, Bound? maximum) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => Operand.Lines(of, minimum?.At, maximum?.At);

    public static LimitLine Read(string id, YamlNode node, Names names) => new(
        id,
        Operand.ToLine(node.Get("of"), names),
        Bound.Parse(node, names, "minimum", "below"),
        Bound.Parse(node, names, "maximum", "above"));

    protected override Cell Compute(Sheet sheet, int number)
    {
        Cell before = of.Read(sheet, number);
        Cell? lowest = minimum?.At.Read(sheet, number);
        Cell? highest = maximum?.At.Read(sheet, number);
        List<Cell> needed = [before, .. new[] { lowest, highest }.OfType<Cell>()];
        if (Cell.WhatStops(needed) is { } stopped)
        {
            return stopped;
        }

        if (lowest is not null && before.Amount < lowest.Amount)
        {
            return minimum!.WhenPassed(sheet, number);
        }

        if (highest is not null && before.Amount > highest.Amount)
        {
            return maximum!.WhenPassed(sheet, number);
        }

        return Cell.Of(before.Amount);
    }

    protected override Cell WhenOnlyFails(Sheet sheet, int number) => of.Read(sheet, number);
}
