using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said of a filled form, in English.</summary>
internal sealed class EnglishForm : FormWords
{
    internal override string UndisclosedLabel => "Indicative amount";

    internal override string OpenTitle => EnglishOpenQuestions.Title;

    internal override string Asked(RasDefinition definition, string id) => EnglishOpenQuestions.Asked(definition, id);

    internal override string Question(RasDefinition definition, string id) => EnglishOpenQuestions.Question(definition, id);

    internal override IReadOnlyList<string> Choices(RasDefinition definition, string id) => EnglishOpenQuestions.Choices(definition, id);

    internal override string FillIn => "Write each answer after the colon of its question. Write nothing where there is no answer.";

    internal override IEnumerable<string> AboutAnswering(Question question)
    {
        if (question.AskOnly is { } only) yield return $"Answer this only if {only}.";
        if (question.Unanswered is { } silence) yield return $"If you write nothing, the scheme treats this as {silence}.";
    }

    internal override string Cited(RasDefinition definition, string engine) =>
        $"To cite this: {definition.Id}, calculated by OpenRas {engine}. Fingerprint of the rules (SHA-256): {definition.RulesDigest}";

    internal override string Missing => "Missing from this file, and what to ask for:";

    internal override (string Line, string Working, string Value) Columns => ("Line", "Working", "Value");

    internal override string DecisionsTitle => EnglishDecisions.Title;

    internal override (string Figure, string Difference) DecisionColumns => ("Figure", "Difference");

    internal override LineWords Line(Worked worked) => EnglishLines.Of(worked);

    internal override string? Sureness(Basis? basis, bool isFigureQuoted)
    {
        if (basis is not { } known || known == Basis.Quoted) return null;
        return isFigureQuoted ? "The figure is quoted from the source. " + EnglishPhrases.PlaceIs(known) : EnglishPhrases.Is(known);
    }

    internal override string AtHead(Allocation allocation, AllocationResult result, FinalDecision? final)
    {
        var calculated = EnglishOpenQuestions.Still(allocation, result) is { } still ? $"can still be {still}, while answers are missing" : EnglishResults.Printed(result);
        return final is null ? calculated : $"{calculated}, as calculated; {final.Decision.Printed}, as people decided";
    }

    internal override LinePart? InOtherPeriod(AllocationResult result) => EnglishResults.InOtherPeriod(result);

    internal override IReadOnlyList<string> Opening(Allocation allocation) => [.. EnglishOpening.Of(allocation)];

    internal override string Result(AllocationResult result) => EnglishResults.Printed(result);

    internal override string? WhyNoResult(AllocationResult result) => EnglishResults.Reason(result);

    internal override string Waits(AllocationResult result) => EnglishResults.Waits(result);

    internal override string Named(AllocationResult result) => $"{result.Label}: {EnglishResults.Printed(result)}";

    internal override IReadOnlyList<Notice> Head(Allocation form) => EnglishNotices.Head(form);

    internal override string Standing(RasDefinition definition) => EnglishNotices.Standing(definition);

    internal override string Approved(Approval approval) => EnglishNotices.Approved(approval);

    internal override string Replied(AuthorityReply reply) => EnglishNotices.Replied(reply);

    internal override IReadOnlyList<Notice> Origin(RasDefinition definition) => [.. EnglishNotices.Origin(definition)];

    internal override IReadOnlyList<Notice> Foot(Allocation allocation) => [.. EnglishNotices.Foot(allocation)];

    internal override string? Day(EffectiveDate day) => EnglishNotices.Day(day);

    internal override string WhyOutside(RasDefinition definition) => EnglishNotices.WhyOutside(definition);

    internal override string Identity(RasDefinition definition)
    {
        var version = definition.Version is { } v ? $", version {v}" : "";
        var named = $"{definition.Authority}: {definition.Title} ({definition.Id}{version})";
        if (definition.Form.Count == 0) return named + ".";
        var days = definition.InForce;
        return (days.From ?? days.To) is null ? named + ". We do not know when these rules applied." : $"{named}, in force {Language.English.Common.Days(days)}.";
    }

    internal override string Ask => "ask: ";

    internal override string Source(PublishedSource source)
    {
        var parts = new[] { source.Title, source.Publisher, source.Url, source.Read is { } read ? "read " + Days.InWords(read) : null };
        return string.Join(", ", parts.OfType<string>());
    }

    internal override string SourceAlone(PublishedSource source) => "Source: " + Source(source);

    internal override string Under(UnderLine what, string words) => what switch
    {
        UnderLine.Reason => "reason: " + words,
        UnderLine.NoReason => Sentence(words),
        UnderLine.Source => "source: " + words,
        _ => "note: " + words,
    };

    internal override (string Label, string Figure) AsCalculated(AllocationResult result) => EnglishDecisions.AsCalculated(result);

    internal override string Decision(bool isFinal) => isFinal ? "final" : "changed";

    internal override ChangeWords Change(RecordedChange change) => EnglishDecisions.Of(change);

    internal override string Way(FinalDecision final) => EnglishDecisions.Way(final);

    internal override string? Decided(Allocation allocation) => EnglishDecisions.Decided(allocation);

    internal override string Failed(IReadOnlyList<Seen> failed) => EnglishConditions.Failed(failed);

    internal override string Figure(Figure figure) => EnglishPhrases.Figure(figure);

    internal override string InFull(State state, string? text) => EnglishPhrases.InFull(state, text);
}
