using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed class FigureLine(string id, Figure value) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => [];

    public static FigureLine Read(string id, YamlNode node, Names names) => new(id, Figure.Parse(node.Get("value")));

    protected override Cell Compute(Sheet sheet, int number) => Cell.Of(value, number);
}
