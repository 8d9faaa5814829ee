using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`abatement`: the share that is left of a line.</summary>
internal sealed class AbatementLine(YamlNode node, SchemeReader reader) : FormLine("abatement", node, reader)
{
    private readonly string _of = node.Text("of")!;
    private readonly Operand _share = Operand.Read(node.Child("by") ?? node.Child("leaves") ?? node.Child("takes-off")!, reader);
    private readonly bool _takesOff = node.Child("takes-off") is not null || reader.TakesOff(node.Text("by"));

    internal override IEnumerable<string> Reads => Operand.NamesOf([_share]).Prepend(_of);

    internal override string PassesOn => _of;

    internal override Fill Fill(Sheet sheet)
    {
        var (of, share) = (sheet[_of], _share.In(sheet, Line));
        if (Oracle.Fill.First([of, share]) is { } outcome) return outcome;
        if (of.IsLeftOut || share.IsLeftOut) return Oracle.Fill.Without(Outcomes.DoesNotApply, Line);
        var left = _takesOff ? Fraction.One - share.Figure!.Value : share.Figure!.Value;
        return Rounded(of.Figure!.Value * left);
    }
}
