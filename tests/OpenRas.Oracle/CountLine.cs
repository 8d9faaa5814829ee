using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`count`: how many questions have one of these answers, by name; or how many of these questions and lines apply.</summary>
internal sealed class CountLine(YamlNode node, SchemeReader reader) : FormLine("count", node, reader)
{
    private readonly List<string> _of = [.. node.Child("of").Items().Select(i => i.Text())];
    private readonly Func<string, Pattern?> _pattern = reader.Counted(node.Child("answers")!);

    internal override IEnumerable<string> Reads => _of;

    internal override Fill Fill(Sheet sheet)
    {
        if (Oracle.Fill.First(_of.Select(q => sheet.ReplyTo(q) is null ? sheet[q] : null)) is { } outcome) return outcome;
        return Oracle.Fill.Of(new Fraction(_of.Count(q => IsCounted(sheet, q)), 1));
    }

    private bool IsCounted(Sheet sheet, string name)
    {
        if (_pattern(name) is not NamesPattern names) return !sheet[name].IsLeftOut;
        return sheet.ReplyTo(name) is { } reply && names.Has(reply);
    }
}
