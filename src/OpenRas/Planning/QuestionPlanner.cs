using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Questions: their answers, what each is worth, and what silence means.</summary>
internal static class QuestionPlanner
{
    internal const int MostAnswers = 1_000;

    private static readonly IReadOnlyList<AnswerDraft> YesNo = [YesOrNo("no", "No"), YesOrNo("yes", "Yes")];

    internal static void Question(this Scope scope, QuestionDraft draft, IReadOnlyDictionary<string, ScaleDraft> scales)
    {
        var span = draft.Id.Span;
        if (draft.Answers is null == draft.Number is null)
        {
            scope.Bag.Add(Rules.AnswersOrNumber, span, draft.Id.Value);
            return;
        }

        var answers = Answers(scope, draft, scales);
        if (answers.Count > MostAnswers) return;
        var number = draft.Number is { } n ? Number(scope, n) : null;
        if ((draft.Number is null && answers.Count == 0) || (draft.Number is not null && number is null)) return;
        if (draft.Number is not null && draft.Unit is null) scope.Bag.Add(Rules.UnitMissing, draft.Number.Span, draft.Id.Value);
        var isYesNo = ReferenceEquals(answers, YesNo);
        var kind = isYesNo ? ValueKind.None : Kind(scope, answers);
        var unit = Unit(scope, draft, isYesNo, kind);
        if (unit is null) return;
        if (!scope.Choices.TryGetValue((answers, unit), out var choices)) scope.Choices.Add((answers, unit), choices = [.. answers.Select(a => Choice(scope, a, kind, unit))]);
        if (number is not null && unit == OpenRas.RasUnit.Share && number.To > 10) scope.Bag.Add(Rules.ShareRange, draft.Number!.Span, Numbers.Plain(number.To), Numbers.Plain(number.To * 100));
        var question = new Question(draft.Id.Value, draft.Ask.Value, draft.Counts.Value, draft.Domain?.Value, [.. choices.Select(c => c.Answer)], number, InBetween(scope, draft, kind, answers, choices), unit.IsNumber ? unit : null);
        var only = scope.AnyOf(draft.AskOnly);
        var silence = Silence(scope, draft, question);
        question.AskOnly = only is null ? null : string.Join(" or ", only.Ways.Select(w => Written(scope, w)));
        question.Unanswered = silence is { } read ? Written(question, read) : null;
        scope.Add(new QuestionStep(scope.Next, question, choices, unit, scope.Cite(draft.Citation), span)
        {
            Only = only,
            TakesOff = kind == ValueKind.TakesOff,
            IsHouseholdFact = draft.IsHouseholdFact,
            Unanswered = silence,
        });
    }

    private static string Written(Scope scope, Condition way) =>
        string.Join(" and ", way.Parts.Where(p => !p.Test.IsAny).Select(p => $"{scope.Steps[p.Step].Id}: {p.Test.Written}"));

    private static string Written(Question question, Entry silence) =>
        silence.Kind == EntryKind.Picked ? question.Answers[silence.Pick].Id : Numbers.Plain(silence.Number);

    /// <summary>The scores that may stand between the answers; null where the question takes none.</summary>
    private static NumberRange? InBetween(Scope scope, QuestionDraft draft, ValueKind kind, IReadOnlyList<AnswerDraft> answers, Choice[] choices)
    {
        if (draft.InBetween is not { } step) return null;
        var inOrder = choices.Zip(answers).Where(c => !c.First.Answer.IsAside).Select(c => (c.First.Figure, c.Second.Id.Span)).ToList();
        var places = kind == ValueKind.Points ? inOrder.Where((c, at) => c.Figure is not { IsKnown: true } || (at > 0 && inOrder[at - 1].Figure is { IsKnown: true } before && before.Value >= c.Figure.Value)).ToList() : [];
        if (kind != ValueKind.Points || inOrder.Count < 2 || places.Count > 0)
        {
            var help = draft.Number is null ? null : "Remove `in-between`. The numbers that may be entered are those of `number`, in its `step`.";
            var related = places.Select(p => new RelatedPlace(p.Span, p.Figure is { IsKnown: true } ? "this one has no more points than the one before" : "we do not know what this one is worth"));
            scope.Bag.Add(Rules.InBetweenScores, step.Span, new Extra { Help = help, Related = [.. related.Take(1)] }, draft.Id.Value);
            return null;
        }

        var (least, greatest) = (inOrder[0].Figure!.Value, inOrder[^1].Figure!.Value);
        if (step.Value > 0 && inOrder.TrueForAll(c => (c.Figure!.Value - least) % step.Value == 0)) return new NumberRange(least, greatest, step.Value);
        scope.Bag.Add(Rules.InBetweenStep, step.Span, step.Value, draft.Id.Value);
        return null;
    }

    private static Choice Choice(Scope scope, AnswerDraft answer, ValueKind kind, RasUnit unit)
    {
        var figure = Value(answer, kind) is { } value ? Figure(value) : null;
        return new(new Answer(answer.Id.Value, answer.Text.Value, figure is { IsKnown: true } ? figure.Value : null, answer.Aside), figure is null ? null : Cited(scope, figure, answer));

        Figure? Figure(FigureDraft value) => unit == OpenRas.RasUnit.Share ? scope.Share(value) : scope.Figure(value, unit);
    }

    private static IReadOnlyList<AnswerDraft> Answers(Scope scope, QuestionDraft draft, IReadOnlyDictionary<string, ScaleDraft> scales)
    {
        if (draft.Answers is not { } answers) return [];
        if (answers.Scale is not { } name) return Distinct(scope, answers.Own, draft.Id.Span);
        if (name.Value == "yes-no") return YesNo;
        if (scales.TryGetValue(name.Value, out var scale)) return scale.Answers;
        scope.Bag.Add(Rules.UnknownScale, name.Span, new Extra { Nearest = () => Nearest.To(name.Value, scales.Keys.Append("yes-no")) }, name.Value);
        return [];
    }

    internal static IReadOnlyList<AnswerDraft> Distinct(Scope scope, IReadOnlyList<AnswerDraft> answers, SourceSpan span)
    {
        if (answers.Count == 0) scope.Bag.Add(Rules.NoAnswers, span);
        if (answers.Count > MostAnswers) scope.Bag.Add(Rules.TooManyAnswers, span, MostAnswers);
        foreach (var group in answers.GroupBy(a => a.Id.Value).Where(g => g.Count() > 1))
            scope.Bag.Add(Rules.AnswerTaken, group.ElementAt(1).Id.Span, new Extra { Related = [new(group.First().Id.Span, "the first one")] }, group.Key);
        foreach (var answer in answers.Where(a => a.Points?.Number is { } points && BandText.Parse(a.Id.Value, OpenRas.RasUnit.Points, out _) is { } band && (band.Low != points || band.High != points)))
            scope.Bag.Add(Rules.ScoreAsName, answer.Id.Span, answer.Id.Value, answer.Points!.Written);
        return answers;
    }

    private static NumberRange? Number(Scope scope, NumberDraft draft)
    {
        if (draft.Step.Value > 0 && draft.To.Value >= draft.From.Value && (draft.To.Value - draft.From.Value) % draft.Step.Value == 0)
            return new NumberRange(draft.From.Value, draft.To.Value, draft.Step.Value);
        scope.Bag.Add(Rules.BadRange, draft.Span);
        return null;
    }

    /// <summary>Every answer carries the same kind of value, or none does.</summary>
    private static ValueKind Kind(Scope scope, IReadOnlyList<AnswerDraft> answers)
    {
        var kinds = answers.Select(KindOf).ToList();
        var odd = kinds.FindIndex(k => k != kinds[0]);
        var several = answers.FirstOrDefault(a => (a.Points is null ? 0 : 1) + (a.Leaves is null ? 0 : 1) + (a.TakesOff is null ? 0 : 1) + (a.Gives is null ? 0 : 1) > 1);
        if (several is not null) scope.Bag.Add(Rules.TwoValues, several.Id.Span, several.Id.Value);
        else if (odd > 0) scope.Bag.Add(Rules.MixedValues, answers[odd].Id.Span, new Extra { Related = [new(answers[0].Id.Span, $"this one has {Say(kinds[0])}")] }, answers[odd].Id.Value, Say(kinds[odd]));
        return kinds.Count > 0 ? kinds[0] : ValueKind.None;

        static ValueKind KindOf(AnswerDraft a) => a switch
        {
            { Points: not null } => ValueKind.Points,
            { Leaves: not null } => ValueKind.Leaves,
            { TakesOff: not null } => ValueKind.TakesOff,
            { Gives: not null } => ValueKind.Gives,
            _ => ValueKind.None,
        };

        static string Say(ValueKind kind) => kind switch { ValueKind.Points => "`points`", ValueKind.Leaves => "`leaves`", ValueKind.TakesOff => "`takes-off`", ValueKind.Gives => "`gives`", _ => "no value" };
    }

    private static RasUnit? Unit(Scope scope, QuestionDraft draft, bool isYesNo, ValueKind kind)
    {
        var implied = isYesNo ? OpenRas.RasUnit.YesNo : kind switch
        {
            ValueKind.Points => OpenRas.RasUnit.Points,
            ValueKind.Leaves or ValueKind.TakesOff => OpenRas.RasUnit.Share,
            ValueKind.None when draft.Number is null => OpenRas.RasUnit.Words,
            _ => null,
        };
        if (implied is null)
        {
            if (draft.Unit is null && kind == ValueKind.Gives) scope.Bag.Add(Rules.UnitMissing, draft.Id.Span, draft.Id.Value);
            if (draft.Unit is { Value.IsNumber: false } words) scope.Bag.Add(Rules.NoNumber, words.Span, draft.Id.Value);
            return draft.Unit?.Value;
        }

        if (draft.Unit is { } unit && unit.Value != implied) scope.Bag.Add(Rules.OtherUnit, unit.Span, new Extra { Help = "Remove `unit`. It is only for a number, and for answers that have `gives`." }, draft.Id.Value, unit.Value, implied);
        return implied;
    }

    /// <summary>An answer by its id, or a score where scores between answers are taken; one that an answer prints is that answer.</summary>
    internal static Entry? Answered(Question question, string text)
    {
        var ids = question.Answers.ToList();
        if (ids.FindIndex(a => a.Id == text) is >= 0 and var pick) return Entry.Picked(pick);
        return question.InBetween is { } scores && Numbers.TryParse(text, out var score) && scores.Contains(score) ? Entry.Scored(question, score) : null;
    }

    /// <summary>The answer that was most likely meant: by its text, by yes or no in other words, or by a name that is close.</summary>
    internal static string? Meant(Question question, string written) => Meant(question.Answers.Select(a => (a.Id, a.Text)).ToList(), written);

    internal static string? Meant(IReadOnlyList<(string Id, string Text)> answers, string written)
    {
        var ids = answers.Select(a => a.Id).ToList();
        if (answers.FirstOrDefault(a => a.Text.TrimEnd('.', '?').Equals(written.TrimEnd('.', '?'), StringComparison.OrdinalIgnoreCase)) is { Id: { } named }) return named;
        var yesNo = written.ToLowerInvariant() switch { "y" or "true" => "yes", "n" or "false" => "no", var other => other };
        return ids.Contains(yesNo) ? yesNo : Nearest.To(written, ids);
    }

    private static FigureDraft? Value(AnswerDraft answer, ValueKind kind) => kind switch
    {
        ValueKind.Points => answer.Points,
        ValueKind.Leaves => answer.Leaves,
        ValueKind.TakesOff => answer.TakesOff,
        ValueKind.Gives => answer.Gives,
        _ => null,
    };

    private static Figure Cited(Scope scope, Figure figure, AnswerDraft answer)
    {
        var own = scope.Cite(answer.Citation);
        return figure with { Citation = figure.Citation.Within(own) };
    }

    private static Entry? Silence(Scope scope, QuestionDraft draft, Question question)
    {
        if (draft.Unanswered is not { Value: not "stop" } written) return null;
        if (question.Number is { } range)
        {
            if (Numbers.TryParse(written.Value, out var number) && range.Contains(number)) return Entry.Numbered(number);
        }
        else if (Answered(question, written.Value) is { } entry)
        {
            return entry;
        }

        scope.Bag.Add(Rules.BadSilence, written.Span, new Extra { Nearest = () => Meant(question, written.Value) }, written.Value, question.Id);
        return null;
    }

    private static AnswerDraft YesOrNo(string id, string text) =>
        new(default(SourceSpan)) { Id = new(id, default), Text = new(text, default), Citation = new(null, null, null) };

    private enum ValueKind
    {
        None,
        Points,
        Leaves,
        TakesOff,
        Gives,
    }

    /// <summary>Answers that cannot be true together, put to the question that stands last of them.</summary>
    internal static void Contradict(Scope scope, IReadOnlyList<IReadOnlyList<ConditionDraft>> contradictions)
    {
        foreach (var drafts in contradictions.Where(d => d.Count > 0))
        {
            var condition = scope.Condition(drafts);
            if (scope.IsPartial(condition)) continue;
            var questions = condition.Steps.Distinct().ToList();
            if (questions.Count < 2) scope.Bag.Add(Rules.ContradictsAlone, drafts[0].Key.Span);
            else if (scope.Steps[questions.Max()] is QuestionStep last) scope.Replace(last with { Contradictions = [.. last.Contradictions, condition] });
        }
    }
}
