using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>The name of a question or line above, or a figure or word that stands in its place.</summary>
internal sealed record Operand(string? Name, Written? Written)
{
    internal static Operand Read(YamlNode node, SchemeReader reader) =>
        node is YamlScalarNode name && reader.Knows(name.Text()) ? new(name.Text(), null) : new(null, Oracle.Written.Read(node));

    /// <summary>A word that stands at a line begins there.</summary>
    internal Fill In(Sheet sheet, int line) => Name is null ? Written!.At(line) : sheet[Name];

    internal static IEnumerable<string> NamesOf(IEnumerable<Operand?> operands) => operands.Where(o => o?.Name is not null).Select(o => o!.Name!);
}
