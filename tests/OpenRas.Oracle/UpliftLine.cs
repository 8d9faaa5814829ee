using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`uplift`: a share added to a line.</summary>
internal sealed class UpliftLine(YamlNode node, SchemeReader reader) : FormLine("uplift", node, reader)
{
    private readonly string _of = node.Text("of")!;
    private readonly Written _adds = Written.Read(node.Child("adds")!);

    internal override IEnumerable<string> Reads => [_of];

    internal override string PassesOn => _of;

    internal override Fill Fill(Sheet sheet)
    {
        var of = sheet[_of];
        if (Oracle.Fill.First([of, _adds.At(Line)]) is { } outcome) return outcome;
        return of.IsLeftOut ? of : Rounded(of.Figure!.Value * (Fraction.One + _adds.Figure!.Value));
    }
}
