using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>One line of the form: how it is filled in from the lines above it.</summary>
public abstract class FormLine
{
    private protected FormLine(string kind, YamlNode node, SchemeReader reader)
    {
        Kind = kind;
        Id = node.Text(kind)!;
        Line = reader.NextLine;
        Only = reader.Conditions(node.Child("only"));
        PaidBy = node.Text("paid-by");
        Round = ReadRounding(node.Child("round"));
    }

    /// <summary>The key that names its kind, such as `price-bands`.</summary>
    public string Kind { get; }

    public string Id { get; }

    /// <summary>Its number, questions first.</summary>
    public int Line { get; }

    public Conditions? Only { get; }

    /// <summary>The other body whose money it is, as it says itself.</summary>
    public string? PaidBy { get; }

    /// <summary>How it rounds; null where it does not, or where that was not read.</summary>
    public Rounding? Round { get; }

    /// <summary>Every question and line that it looks at, its condition included.</summary>
    public IEnumerable<string> Looks => (Only?.Looks ?? []).Concat(Reads);

    /// <summary>What it is made from, without its condition.</summary>
    internal abstract IEnumerable<string> Reads { get; }

    /// <summary>The line whose figure is passed on unchanged where the condition does not hold.</summary>
    internal virtual string? PassesOn => null;

    /// <summary>What it comes out as, once it is known to apply.</summary>
    internal abstract Fill Fill(Sheet sheet);

    private protected Fill Rounded(Fraction figure) => Oracle.Fill.Of(Round?.Of(figure) ?? figure);

    private static Rounding? ReadRounding(YamlNode? node) =>
        node is YamlMappingNode && node.Text("to") is { } to ? new(Written.Number(to)!.Value, node.Text("mode")!) : null;
}
