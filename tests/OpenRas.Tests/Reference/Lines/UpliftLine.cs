using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed class UpliftLine(string id, Operand of, Operand adds) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => Operand.Lines(of, adds);

    public static UpliftLine Read(string id, YamlNode node, Names names) => new(
        id,
        Operand.ToLine(node.Get("of"), names),
        Operand.Parse(node.Get("adds"), names));

    protected override Cell Compute(Sheet sheet, int number)
    {
        Cell before = of.Read(sheet, number);
        Cell share = adds.Read(sheet, number);
        return Cell.WhatStops([before, share]) ?? Cell.Of(before.Amount * (BigRational.One + share.Amount));
    }

    protected override Cell WhenOnlyFails(Sheet sheet, int number) => of.Read(sheet, number);
}
