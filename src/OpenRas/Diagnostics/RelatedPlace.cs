namespace OpenRas.Diagnostics;

/// <summary>A second place that helps to understand a <see cref="Diagnostic"/>, in the same text.</summary>
public sealed record RelatedPlace
{
    internal RelatedPlace(SourceSpan span, string label)
    {
        Span = span;
        Label = label;
    }

    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; }

    /// <summary>What is there, such as "the row before ends at 28".</summary>
    public string Label { get; }
}
