using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed class MultiplyLine(string id, IReadOnlyList<Operand> times, IReadOnlyList<Operand> divideBy) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => Operand.Lines([.. times, .. divideBy]);

    public static MultiplyLine Read(string id, YamlNode node, Names names) => new(
        id,
        node.Get("times").Items().Select(item => Operand.Parse(item, names)).ToList(),
        node.Find("divide-by")?.Items().Select(item => Operand.Parse(item, names)).ToList() ?? []);

    protected override Cell Compute(Sheet sheet, int number)
    {
        List<Cell> factors = times.Select(operand => operand.Read(sheet, number)).ToList();
        List<Cell> divisors = divideBy.Select(operand => operand.Read(sheet, number)).ToList();
        return Cell.WhatStops([.. factors, .. divisors]) ?? Cell.Of(Product(factors) / Product(divisors));
    }

    private static BigRational Product(IEnumerable<Cell> cells) =>
        cells.Aggregate(BigRational.One, (product, cell) => product * cell.Amount);
}
