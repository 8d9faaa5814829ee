using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>A definition as written: every key in its place and of its shape, the meaning not yet judged.</summary>
internal sealed record DefinitionDraft
{
    internal required Located<string> Format { get; init; }
    internal required Located<string> Id { get; init; }
    internal required Located<string> Title { get; init; }
    internal required Located<string> Authority { get; init; }
    internal Located<string>? Jurisdiction { get; init; }
    internal Located<string>? Scheme { get; init; }
    internal Located<SchemeKind>? Kind { get; init; }
    internal required IReadOnlyList<Located<SchemePeople>> People { get; init; }
    internal Located<string>? Version { get; init; }
    internal required Located<StatusDraft> Status { get; init; }
    internal required Located<FileAuthor> Author { get; init; }
    internal Located<string>? SecondReader { get; init; }
    internal ApprovalDraft? ApprovedBy { get; init; }
    internal ReplyDraft? Reply { get; init; }
    internal required Located<Disclosure> Disclosure { get; init; }
    internal required InForceDraft InForce { get; init; }
    internal required Located<string> Currency { get; init; }
    internal required Located<string> Unanswered { get; init; }
    internal Located<string>? AsAt { get; init; }
    internal Located<string>? Checked { get; init; }
    internal required IReadOnlyList<MissingDraft> Missing { get; init; }
    internal Located<string>? Note { get; init; }
    internal required IReadOnlyList<(Located<string> Id, SourceDraft Source)> Sources { get; init; }

    /// <summary>What every figure without a source of its own has.</summary>
    internal required CitationDraft Citation { get; init; }
    internal CoversDraft? Covers { get; init; }
    internal ReasonDraft? Disagree { get; init; }
    internal ContactDraft? Contact { get; init; }
    internal required IReadOnlyList<WayDraft> Ways { get; init; }
    internal required IReadOnlyList<(Located<string> Id, ScaleDraft Scale)> Scales { get; init; }
    internal required IReadOnlyList<QuestionDraft> Questions { get; init; }
    internal required IReadOnlyList<IReadOnlyList<ConditionDraft>> Contradicts { get; init; }
    internal required IReadOnlyList<ItemDraft> Form { get; init; }
    internal required IReadOnlyList<ResultDraft> Results { get; init; }
    internal required IReadOnlyList<AcknowledgedDraft> Acknowledged { get; init; }
}

internal sealed record StatusDraft(SchemeStatus Status, string? FoundBy);

internal sealed record ApprovalDraft(Located<string> Role, Located<string> On);

internal sealed record ReplyDraft(Located<string> On, Located<string> Said, Located<string> Source);

internal sealed record MissingDraft(Located<string> What, Located<string> Ask);

internal sealed record InForceDraft(Located<string> From, Located<string>? To);

internal sealed record SourceDraft(Located<string> Title, Located<string>? Publisher, Located<string>? Url, Located<string>? Read);

internal sealed record CoversDraft(IReadOnlyList<Located<string>>? Includes, IReadOnlyList<Located<string>>? Excludes, IReadOnlyList<Located<string>>? NotStated)
{
    internal Located<ManagingMoney>? HelpToManage { get; init; }
}

internal sealed record ScaleDraft(IReadOnlyList<AnswerDraft> Answers);

/// <summary>Where a figure or a line comes from, and how sure it is.</summary>
internal sealed record CitationDraft(Located<string>? Source, Located<Basis>? Basis, Located<string>? Note)
{
    /// <summary>For when a price holds; null where it may not be said.</summary>
    internal Located<string>? PricesOf { get; init; }
}

internal sealed record QuestionDraft(SourceSpan Span)
{
    internal required Located<string> Id { get; init; }
    internal required Located<string> Ask { get; init; }
    internal required Located<CountsAs> Counts { get; init; }
    internal Located<string>? Domain { get; init; }
    internal AnswersDraft? Answers { get; init; }
    internal NumberDraft? Number { get; init; }
    internal Located<RasUnit>? Unit { get; init; }
    internal Located<decimal>? InBetween { get; init; }
    internal Located<string>? Unanswered { get; init; }
    /// <summary>Conditions of which any is enough; empty where it is always asked.</summary>
    internal required IReadOnlyList<IReadOnlyList<ConditionDraft>> AskOnly { get; init; }
    internal bool IsHouseholdFact { get; init; }
    internal bool AsksWillingness { get; init; }

    /// <summary>Of age, sex and disability, those that its answers stand in for.</summary>
    internal required IReadOnlyList<Located<string>> StandsFor { get; init; }

    /// <summary>The outcomes of the eligibility criteria that it is about.</summary>
    internal required IReadOnlyList<Located<NeedOutcome>> Outcomes { get; init; }
    internal required CitationDraft Citation { get; init; }
}

/// <summary>The answers of a question: its own, or the name of a scale.</summary>
internal sealed record AnswersDraft(Located<string>? Scale, IReadOnlyList<AnswerDraft> Own);

internal sealed record NumberDraft(Located<decimal> From, Located<decimal> To, Located<decimal> Step, SourceSpan Span);

internal sealed record AnswerDraft(SourceSpan Span)
{
    internal required Located<string> Id { get; init; }
    internal required Located<string> Text { get; init; }
    internal FigureDraft? Points { get; init; }
    internal FigureDraft? Leaves { get; init; }
    internal FigureDraft? TakesOff { get; init; }
    internal FigureDraft? Gives { get; init; }
    internal bool Aside { get; init; }
    internal required CitationDraft Citation { get; init; }
}

/// <summary>A figure or one of the words that may stand for one. Text that is neither is kept: a table of words gives such text.</summary>
internal sealed record FigureDraft(SourceSpan Span, string Written)
{
    internal State State { get; init; }
    internal decimal? Number { get; init; }
    internal RasUnit? Unit { get; init; }
    internal string? Text { get; init; }
    internal CitationDraft Citation { get; init; } = new(null, null, null);
}

/// <summary>One answer or number, or several joined by or.</summary>
internal sealed record AlternativesDraft(IReadOnlyList<Located<string>> Alternatives, SourceSpan Span);

/// <summary><c>key: alternatives</c>: one part of a condition.</summary>
internal sealed record ConditionDraft(Located<string> Key, IReadOnlyList<Located<string>> Alternatives, SourceSpan Span);

internal sealed record RoundDraft(Located<decimal> To, Located<RoundingMode> Mode, bool IsUnread, SourceSpan Span);

/// <summary>A stated reason, or the word that says why there is none.</summary>
internal sealed record ReasonDraft(State State, string? Text, SourceSpan Span);

internal sealed record ResultDraft(SourceSpan Span)
{
    internal required Located<string> Line { get; init; }
    internal required Located<string> Label { get; init; }
    internal required Located<Beneficiary> For { get; init; }
    internal bool IsCeiling { get; init; }
    internal FigureDraft? Also { get; init; }
    internal Located<string>? InsteadOf { get; init; }
    internal Located<string>? PaidBy { get; init; }
}
