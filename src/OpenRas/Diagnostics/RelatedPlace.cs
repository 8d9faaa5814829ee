namespace OpenRas.Diagnostics;

/// <summary>A second place that helps to understand a <see cref="Diagnostic"/>, in the same text.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Label">What is there, such as "the row before ends at 28".</param>
public sealed record RelatedPlace(SourceSpan Span, string Label);
