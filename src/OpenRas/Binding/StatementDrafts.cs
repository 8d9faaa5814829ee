using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>The authority's own entry: what a statement says of it, and no figure.</summary>
internal sealed record ContactDraft(
    Located<string>? WhomToAsk,
    Located<string>? Review,
    Located<string>? Advocacy,
    Located<string>? OtherFormats,
    IReadOnlyList<Located<string>> Options,
    IReadOnlyList<Located<NamedLaw>> Law);

/// <summary>A way to take the money, outside the calculation.</summary>
internal sealed record WayDraft(SourceSpan Span)
{
    internal required Located<WayToTakeIt> Way { get; init; }
    internal FigureDraft? TakesOff { get; init; }
    internal ReasonDraft? Reason { get; init; }
    internal FigureDraft? BuysAt { get; init; }

    /// <summary>For a mix: the other ways, each with its share.</summary>
    internal IReadOnlyList<(Located<string> Way, FigureDraft Share)> MixOf { get; init; } = [];
    internal required CitationDraft Citation { get; init; }
}

/// <summary>What only a person knows, as a case writes it.</summary>
internal sealed record StatementDraft
{
    internal Located<string>? For { get; init; }
    internal Located<string>? Evidence { get; init; }
    internal IReadOnlyList<NeedDraft> Needs { get; init; } = [];
    internal Located<string>? UnpaidSupport { get; init; }
    internal Located<string>? NotCaptured { get; init; }
    internal Located<string>? OtherMethods { get; init; }
    internal FigureDraft? Contribution { get; init; }
    internal DecisionDraft? Decision { get; init; }
}

internal sealed record NeedDraft(Located<string> Need, Located<bool> IsEligible, Located<string>? MetBy, FigureDraft? Hours, FigureDraft? Rate);

internal sealed record DecisionDraft(Located<string> By, Located<string> On, Located<string> Weighed, Located<bool> HasChanged);
