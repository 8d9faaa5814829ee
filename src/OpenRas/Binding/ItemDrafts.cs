using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>One item of the form as written: one line of what is printed.</summary>
internal abstract record ItemDraft(SourceSpan Span)
{
    internal required Located<string> Id { get; init; }
    internal required Located<string> Label { get; init; }
    /// <summary>Conditions of which any is enough; empty where it always applies.</summary>
    internal required IReadOnlyList<IReadOnlyList<ConditionDraft>> Only { get; init; }
    internal required CitationDraft Citation { get; init; }
    internal RoundDraft? Round { get; init; }

    /// <summary>The other body whose money it is; null where nobody is named.</summary>
    internal Located<string>? PaidBy { get; init; }
}

internal sealed record FigureItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required FigureDraft Value { get; init; }
    internal Located<RasUnit>? Unit { get; init; }
}

internal sealed record TotalItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required PartsDraft Add { get; init; }
    internal PartsDraft? Less { get; init; }
    internal bool MayBeGiven { get; init; }
    internal Located<CountsAs>? Counts { get; init; }
    internal Located<string>? Expect { get; init; }
    internal Located<RasUnit>? Unit { get; init; }
    internal Located<decimal>? Step { get; init; }
    internal Located<RasUnit>? ReadAs { get; init; }
}

/// <summary>The parts of a total, or the word that says they were not read.</summary>
internal sealed record PartsDraft(IReadOnlyList<PartDraft> Parts, State State, SourceSpan Span);

/// <summary>A part of a total; with <paramref name="Worth"/> it says what each answer to its question is worth.</summary>
internal sealed record PartDraft(
    Located<string> Line,
    Located<decimal>? Weight,
    IReadOnlyList<(Located<string> Answer, FigureDraft Figure)>? Worth,
    IReadOnlyList<IReadOnlyList<ConditionDraft>> Only,
    CitationDraft Citation,
    SourceSpan Span);

internal sealed record TableItem(SourceSpan Span, bool IsPriceBands) : ItemDraft(Span)
{
    internal required Located<RasUnit> Unit { get; init; }
    internal required IReadOnlyList<RowDraft> Rows { get; init; }

    /// <summary>Where it stands, if a straight line runs between the rows.</summary>
    internal SourceSpan? StraightLine { get; init; }
}

internal sealed record RowDraft(IReadOnlyList<ConditionDraft> Conditions, FigureDraft Gives, CitationDraft Citation, SourceSpan Span);

internal sealed record MultiplyItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required IReadOnlyList<FactorDraft> Times { get; init; }
    internal required IReadOnlyList<FactorDraft> DivideBy { get; init; }
    internal Located<RasUnit>? Unit { get; init; }
    internal Located<RasUnit>? ReadAs { get; init; }
}

/// <summary>The name of a line above, or a figure.</summary>
internal sealed record FactorDraft(Located<string>? Line, FigureDraft? Figure, SourceSpan Span);

internal sealed record AbatementItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required Located<string> Of { get; init; }
    internal Located<string>? By { get; init; }
    internal FigureDraft? Leaves { get; init; }
    internal FigureDraft? TakesOff { get; init; }
    internal required ReasonDraft Reason { get; init; }
}

internal sealed record UpliftItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required Located<string> Of { get; init; }
    internal required FigureDraft Adds { get; init; }
    internal required ReasonDraft Reason { get; init; }
}

internal sealed record LimitItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required Located<string> Of { get; init; }
    internal FactorDraft? Minimum { get; init; }
    internal FigureDraft? Below { get; init; }
    internal FactorDraft? Maximum { get; init; }
    internal FigureDraft? Above { get; init; }
    internal Located<string>? MoreAgreedBy { get; init; }
    internal required ReasonDraft Reason { get; init; }
}

internal sealed record CountItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required IReadOnlyList<Located<string>> Of { get; init; }

    /// <summary>What an answer must be to be counted, in the notation of a condition; or <c>applies</c>.</summary>
    internal required AlternativesDraft Answers { get; init; }
}

internal sealed record EligibilityItem(SourceSpan Span) : ItemDraft(Span)
{
    internal required MetByDraft MetBy { get; init; }

    /// <summary>Null where it stops nothing.</summary>
    internal FigureDraft? Otherwise { get; init; }

    /// <summary>The results that it stops, or nothing; null for everything below.</summary>
    internal StopsDraft? Stops { get; init; }
}

/// <summary>The results that a test stops; with <paramref name="IsNothing"/> it stops none, and only says yes or no.</summary>
internal sealed record StopsDraft(IReadOnlyList<Located<string>> Results, bool IsNothing);

/// <summary>The rows of a test, any of which is enough; or the word that says they were not read.</summary>
internal sealed record MetByDraft(IReadOnlyList<TestRowDraft> Rows, State State, SourceSpan Span);

internal sealed record TestRowDraft(IReadOnlyList<ConditionDraft> Conditions, SourceSpan Span);
