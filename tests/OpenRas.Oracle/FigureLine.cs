using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>`figure`: what was published, as it stands.</summary>
internal sealed class FigureLine(YamlNode node, SchemeReader reader) : FormLine("figure", node, reader)
{
    private readonly Written _value = Written.Read(node.Child("value")!);

    internal override IEnumerable<string> Reads => [];

    internal override Fill Fill(Sheet sheet) => _value.At(Line);
}
