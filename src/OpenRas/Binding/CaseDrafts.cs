using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>A case as written: the answers, and what people decided afterwards. Of a plain answers file only the answers.</summary>
internal sealed record CaseDraft(IReadOnlyList<AnswerGiven> Answers)
{
    internal Located<string>? Definition { get; init; }
    internal Located<string>? Note { get; init; }
    internal IReadOnlyList<(Located<string> Id, SourceDraft Source)> Sources { get; init; } = [];
    internal IReadOnlyList<ActDraft> Changes { get; init; } = [];
    internal IReadOnlyList<ActDraft> Finals { get; init; } = [];
    internal StatementDraft? Statement { get; init; }
}

/// <summary>One figure that a person put in the place of another: a change, or the final figure.</summary>
internal sealed record ActDraft(SourceSpan Span)
{
    internal Located<string>? Result { get; init; }
    internal required FigureDraft Figure { get; init; }
    internal required StatedDraft By { get; init; }
    internal StatedDraft? On { get; init; }
    internal required ReasonDraft Reason { get; init; }
    internal required CitationDraft Citation { get; init; }
}

/// <summary>What is stated, or the word that says why nothing is.</summary>
internal sealed record StatedDraft(State State, string? Text, SourceSpan Span);

internal sealed record ExamplesDraft(Located<string> Definition, IReadOnlyList<(Located<string> Id, SourceDraft Source)> Sources, IReadOnlyList<ExampleDraft> Examples);

internal sealed record ExampleDraft(SourceSpan Span)
{
    internal required Located<string> Label { get; init; }
    internal required CitationDraft Citation { get; init; }
    internal required IReadOnlyList<AnswerGiven> Answers { get; init; }
    internal required IReadOnlyList<(Located<string> Id, FigureDraft Figure)> Expect { get; init; }
}
