using OpenRas.Diagnostics;

namespace OpenRas.Syntax;

/// <summary>A piece of a text that was read as YAML or JSON: what was written, and where.</summary>
internal abstract class Node(SourceSpan span)
{
    internal SourceSpan Span { get; } = span;
}

/// <summary>Words or a number, as written; nothing is converted here.</summary>
internal sealed class ScalarNode(string text, SourceSpan span, bool isQuoted = false) : Node(span)
{
    internal string Text { get; } = text;

    internal bool IsQuoted { get; } = isQuoted;
}

internal sealed class ListNode(IReadOnlyList<Node> items, SourceSpan span) : Node(span)
{
    internal IReadOnlyList<Node> Items { get; } = items;
}

internal sealed class MapNode(IReadOnlyList<Pair> entries, SourceSpan span) : Node(span)
{
    internal IReadOnlyList<Pair> Entries { get; } = entries;

    internal Node? Get(string key) => Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}

internal sealed record Pair(ScalarNode Key, Node Value);
