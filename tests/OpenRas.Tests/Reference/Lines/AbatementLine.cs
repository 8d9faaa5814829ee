using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed class AbatementLine(string id, Operand of, Operand by) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => Operand.Lines(of, by);

    public static AbatementLine Read(string id, YamlNode node, Names names)
    {
        (string key, YamlNode value) = node.Pairs().Single(pair => pair.Key is "by" or "leaves" or "takes-off");
        Operand by = key switch
        {
            "by" => Operand.ToLine(value, names),
            "leaves" => new Operand(null, Figure.Parse(value)),
            _ => new Operand(null, Figure.Parse(value) with { TakesOff = true }),
        };
        return new AbatementLine(id, Operand.ToLine(node.Get("of"), names), by);
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        Cell before = of.Read(sheet, number);
        Cell share = by.Read(sheet, number);
        return Cell.WhatStops([before, share]) ?? Cell.Of(before.Amount * share.PartLeft);
    }

    protected override Cell WhenOnlyFails(Sheet sheet, int number) => of.Read(sheet, number);
}
