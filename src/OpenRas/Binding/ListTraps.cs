using System.Text.RegularExpressions;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>One item where a list is due, and the list to write.</summary>
internal static partial class ListTraps
{
    private const int LongestShown = 60;

    /// <summary>The item in brackets, or each of several that a comma or a sign of arithmetic parts; null where it is no item of the list.</summary>
    internal static string? Brackets(Node node, Func<Node, bool> isItem)
    {
        if (node is MapNode) return isItem(node) ? "Put it in brackets, `[{ ... }]`, or write a dash before it." : null;
        if (node is not ScalarNode { Text.Length: > 0 and <= LongestShown } scalar || !isItem(node)) return null;
        var pieces = Between().Split(scalar.Text.Trim());
        return Array.TrueForAll(pieces, IsPlain) ? $"Write `[{string.Join(", ", pieces)}]`." : $"Write `[\"{scalar.Text.Trim()}\"]`.";
    }

    /// <summary>A name, or a figure with its unit.</summary>
    private static bool IsPlain(string piece) =>
        Ids.IsWellFormed(piece) || (piece.Length > 0 && (Currencies.SignAt(piece).Length > 0 || char.IsAsciiDigit(piece[0])) && !piece.Contains('"', StringComparison.Ordinal));

    [GeneratedRegex(@"\s*[,+×*]\s*| x ")]
    private static partial Regex Between();
}
