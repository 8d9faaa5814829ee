using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed class MultiplyLine(string id, IReadOnlyList<Operand> times, Operand? divideBy) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => Operand.Lines([.. times, divideBy]);

    public static MultiplyLine Read(string id, YamlNode node, Names names) => new(
        id,
        node.Get("times").Items().Select(item => Operand.Parse(item, names)).ToList(),
        node.Find("divide-by") is { } divisor ? Operand.Parse(divisor, names) : null);

    protected override Cell Compute(Sheet sheet, int number)
    {
        List<Cell> factors = times.Select(operand => operand.Read(sheet, number)).ToList();
        Cell divisor = divideBy?.Read(sheet, number) ?? Cell.Of(BigRational.One);
        return Cell.WhatStops([.. factors, divisor])
            ?? Cell.Of(factors.Aggregate(BigRational.One, (product, cell) => product * cell.Amount) / divisor.Amount);
    }
}
