using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// A line above, or a figure written on the spot.
internal sealed record Operand(string? Line, Figure? Literal)
{
    public static Operand Parse(YamlNode node, Names names) =>
        node is YamlScalarNode && names.Knows(node.Scalar()) ? ToLine(node, names) : new Operand(null, Figure.Parse(node));

    public static Operand ToLine(YamlNode node, Names names) => new(names.Check(node.Scalar()), null);

    public static IEnumerable<string> Lines(params IEnumerable<Operand?> operands) =>
        operands.Select(operand => operand?.Line).OfType<string>();

    public Cell Read(Sheet sheet, int number) => Line is null ? Cell.Of(Literal!, number) : sheet[Line];
}
