using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The keys of a question, of an answer, and of a scale.</summary>
internal static class QuestionGrammar
{
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, IsRequired: true);
    private static readonly Field<Located<string>> Text = new("text", Scalars.Text, IsRequired: true);
    private static readonly Field<FigureDraft> Points = new("points", FigureGrammar.Any);
    private static readonly Field<FigureDraft> Leaves = new("leaves", FigureGrammar.Any);
    private static readonly Field<FigureDraft> TakesOff = new("takes-off", FigureGrammar.Any);
    private static readonly Field<FigureDraft> Gives = new("gives", FigureGrammar.Any);
    private static readonly Field<Located<bool>> Aside = new("aside", Scalars.YesNo);

    private static readonly RecordGrammar<AnswerDraft> Answer = new(
        "an answer",
        r => new AnswerDraft(r.Node.Span)
        {
            Id = Id.Of(r),
            Text = Text.Of(r),
            Points = Points.Of(r),
            Leaves = Leaves.Of(r),
            TakesOff = TakesOff.Of(r),
            Gives = Gives.Of(r),
            Aside = Aside.Maybe(r)?.Value ?? false,
            Citation = Citations.Of(r),
        },
        [Id, Text, Points, Leaves, TakesOff, Gives, Aside, .. Citations.Fields]);

    private static readonly ListGrammar<AnswerDraft> AnswerList = new(Answer, "answers");
    private static readonly Field<IReadOnlyList<AnswerDraft>> ScaleAnswers = new("answers", AnswerList, IsRequired: true);

    internal static readonly RecordGrammar<ScaleDraft> Scale = new("a scale", r => new(ScaleAnswers.Of(r) ?? []), ScaleAnswers);

    private static readonly Field<Located<decimal>> From = new("from", Scalars.Number, IsRequired: true);
    private static readonly Field<Located<decimal>> To = new("to", Scalars.Number, IsRequired: true);
    private static readonly Field<Located<decimal>> Step = new("step", Scalars.Number, IsRequired: true);

    private static readonly Field<Located<string>> Ask = new("ask", Scalars.Text, IsRequired: true);
    private static readonly Field<Located<Counts>> CountsAs = new("counts", Scalars.OneOf("what an answer counts as", ("need", Counts.Need), ("support", Counts.Support), ("circumstance", Counts.Circumstance), ("supply", Counts.Supply)), IsRequired: true);
    private static readonly Field<Located<string>> Domain = new("domain", Scalars.Text);
    private static readonly Field<AnswersDraft> Answers = new("answers", new EitherGrammar<AnswersDraft>(n => n is ScalarNode ? new ScaleName() : new OwnAnswers()));
    private static readonly Field<NumberDraft> Number = new("number", new RecordGrammar<NumberDraft>("a number question", r => new(From.Of(r), To.Of(r), Step.Of(r), r.Node.Span), From, To, Step));
    private static readonly Field<Located<Unit>> UnitOf = new("unit", Scalars.Unit);
    private static readonly Field<Located<decimal>> InBetween = new("in-between", Scalars.Number);
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.Name);
    private static readonly Field<IReadOnlyList<ConditionDraft>> AskOnly = new("ask-only", ConditionsGrammar.Any);

    internal static Field<Located<Counts>> OptionalCounts => CountsAs with { IsRequired = false };

    internal static readonly RecordGrammar<QuestionDraft> Question = new(
        "a question",
        r => new QuestionDraft(r.Node.Span)
        {
            Id = Id.Of(r),
            Ask = Ask.Of(r),
            Counts = CountsAs.Of(r),
            Domain = Domain.Maybe(r),
            Answers = Answers.Of(r),
            Number = Number.Of(r),
            Unit = UnitOf.Maybe(r),
            InBetween = InBetween.Maybe(r),
            Unanswered = Unanswered.Maybe(r),
            AskOnly = AskOnly.Of(r) ?? [],
            Citation = Citations.Of(r),
        },
        [Id, Ask, CountsAs, Domain, Answers, Number, UnitOf, InBetween, Unanswered, AskOnly, .. Citations.Fields]);

    private sealed class ScaleName : Grammar<AnswersDraft>
    {
        internal override AnswersDraft Read(Node node, Diagnostics.DiagnosticBag bag) => new(Scalars.Name.Read(node, bag), []);
    }

    private sealed class OwnAnswers : Grammar<AnswersDraft>
    {
        internal override AnswersDraft Read(Node node, Diagnostics.DiagnosticBag bag) => new(null, AnswerList.Read(node, bag));
    }
}
