using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`multiply`: all of `times`, then divided once by all of `divide-by`, then rounded.</summary>
internal sealed class MultiplyLine(YamlNode node, SchemeReader reader) : FormLine("multiply", node, reader)
{
    private readonly List<Operand> _times = [.. node.Child("times").Items().Select(i => Operand.Read(i, reader))];
    private readonly List<Operand> _by = [.. node.Child("divide-by").Items().Select(i => Operand.Read(i, reader))];

    internal override IEnumerable<string> Reads => Operand.NamesOf(_times.Concat(_by));

    internal override Fill Fill(Sheet sheet)
    {
        var times = _times.ConvertAll(o => o.In(sheet, Line));
        var by = _by.ConvertAll(o => o.In(sheet, Line));
        if (Oracle.Fill.First(times.Concat(by)) is { } outcome) return outcome;
        if (times.Concat(by).FirstOrDefault(f => f.IsLeftOut) is { } leftOut) return leftOut;
        return Rounded(Product(times) / Product(by));
    }

    private static Fraction Product(IEnumerable<Fill> fills) => fills.Aggregate(Fraction.One, (product, f) => product * f.Figure!.Value);
}
