using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`limit`: not above one end, not below the other; each end a figure, a word, or a line above.</summary>
internal sealed class LimitLine : FormLine
{
    private readonly string _of;
    private readonly Operand? _least;
    private readonly Operand? _most;
    private readonly Written? _below;
    private readonly Written? _above;

    internal LimitLine(YamlNode node, SchemeReader reader) : base("limit", node, reader)
    {
        _of = node.Text("of")!;
        _least = node.Child("minimum") is { } least ? Operand.Read(least, reader) : null;
        _most = node.Child("maximum") is { } most ? Operand.Read(most, reader) : null;
        _below = node.Child("below") is { } below ? Written.Read(below) : null;
        _above = node.Child("above") is { } above ? Written.Read(above) : null;
    }

    internal override IEnumerable<string> Reads => Operand.NamesOf([_least, _most]).Prepend(_of);

    internal override string PassesOn => _of;

    internal override Fill Fill(Sheet sheet)
    {
        var (of, least, most) = (sheet[_of], _least?.In(sheet, Line), _most?.In(sheet, Line));
        if (Oracle.Fill.First([of, least, most]) is { } outcome) return outcome;
        if (of.IsLeftOut) return of;
        if (least is { IsLeftOut: true } || most is { IsLeftOut: true }) throw new SilentException($"an end of `{Id}` does not apply");
        var (figure, bottom, top) = (of.Figure!.Value, least?.Figure, most?.Figure);
        if (figure < bottom) return Beyond(_below!, bottom.Value);
        if (figure > top && bottom > top) throw new SilentException($"the ends of `{Id}` cross, and the figure is above both");
        if (figure > top) return Beyond(_above!, top.Value);
        return Rounded(figure);
    }

    private Fill Beyond(Written word, Fraction end) => word.Word is null ? Rounded(end) : Oracle.Fill.Without(word.Word, Line);
}
