using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>One thing found in a definition, before it is looked up among those that are acknowledged.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Line">The question, line or scale it is about; null where it is about the whole.</param>
/// <param name="Span">Its place.</param>
/// <param name="Words">What the rule's message is filled with.</param>
internal sealed record Finding(Rule Rule, string? Line, SourceSpan Span, params object[] Words)
{
    internal Extra Extra { get; init; } = new();
}
