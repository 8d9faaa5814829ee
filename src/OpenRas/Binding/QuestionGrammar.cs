namespace OpenRas.Binding;

/// <summary>The keys of a question, of an answer, and of a scale.</summary>
internal static class QuestionGrammar
{
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, "Its name, which no other has: lower-case letters, digits and hyphens.", IsRequired: true);
    private static readonly Field<Located<string>> Text = new("text", Scalars.Text, "The answer as it is printed, in double quotes.", IsRequired: true);
    private static readonly Field<FigureDraft> Points = new("points", FigureGrammar.Any, "How many points it is worth.");
    private static readonly Field<FigureDraft> Leaves = new("leaves", FigureGrammar.Any, "The share that is left, such as 75%.");
    private static readonly Field<FigureDraft> TakesOff = new("takes-off", FigureGrammar.Any, "The share that is taken off, such as 25%.");
    private static readonly Field<FigureDraft> Gives = new("gives", FigureGrammar.Any, "A figure in the `unit` of the question.");
    private static readonly Field<Located<bool>> Aside = new("aside", Scalars.YesNo, "Whether it stands outside the order of need, as \"cannot say\" does.");

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
        [Id, Text, Points, Leaves, TakesOff, Gives, Aside, .. Citations.Fields]) { SharedAs = "answer" };

    private static readonly ListGrammar<AnswerDraft> AnswerList = new(Answer, "answers");
    private static readonly Field<IReadOnlyList<AnswerDraft>> ScaleAnswers = new("answers", AnswerList, "The answers, in the order of the questions that use them.", IsRequired: true);

    internal static readonly RecordGrammar<ScaleDraft> Scale = new("a scale", r => new(ScaleAnswers.Of(r) ?? []), ScaleAnswers);

    private static readonly Field<Located<decimal>> From = new("from", Scalars.Number, "The least number that may be answered.", IsRequired: true);
    private static readonly Field<Located<decimal>> To = new("to", Scalars.Number, "The greatest number that may be answered.", IsRequired: true);
    private static readonly Field<Located<decimal>> Step = new("step", Scalars.Number, "What lies between one number and the next: 1, or 0.5 for halves.", IsRequired: true);

    private static readonly Field<Located<string>> Ask = new("ask", Scalars.Text, "The question as it is printed, in double quotes.", IsRequired: true);
    private static readonly Field<Located<Counts>> CountsAs = new("counts", Scalars.OneOf("what an answer counts as", ("need", Counts.Need), ("support", Counts.Support), ("circumstance", Counts.Circumstance), ("supply", Counts.Supply)), "What more of it means. need: least to most need; support: least to most unpaid help; circumstance and supply have no order.", IsRequired: true);
    private static readonly Field<Located<string>> Domain = new("domain", Scalars.Text, "The part of life it belongs to, as the scheme groups its questions.");
    private static readonly Field<AnswersDraft> Answers = new("answers", new EitherGrammar<AnswersDraft>(
        Scalars.Name.As((name, _) => new AnswersDraft(name, [])),
        AnswerList.As((own, _) => new AnswersDraft(null, own!))), "Its answers; or the name of one of the `scales`, or yes-no. For need from least to most need.");
    private static readonly Field<NumberDraft> Number = new("number", new RecordGrammar<NumberDraft>("a number question", r => new(From.Of(r), To.Of(r), Step.Of(r), r.Node.Span), From, To, Step), "For a number in place of `answers`.");
    private static readonly Field<Located<Unit>> UnitOf = new("unit", Scalars.Unit, "What a number, or what answers give, is counted in: hours a week, £ a week, nights.");
    private static readonly Field<Located<decimal>> InBetween = new("in-between", Scalars.Number, "The step in which a score between two printed answers may be entered.");
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.Name, "What silence means: stop, or the answer or number that the scheme reads it as.");
    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> AskOnly = new("ask-only", AnyOfGrammar.Any, "When it is asked, a condition or a list of which any is enough: where none holds, an answer is an error.");
    private static readonly Field<Located<bool>> HouseholdFact = new("household-fact", Scalars.YesNo, "Whether it asks about the household, such as who else lives there, and not about the person.");
    private static readonly Field<Located<bool>> AsksWillingness = new("asks-willingness", Scalars.YesNo, "Whether it asks if those who help unpaid are willing and able to.");
    private static readonly Field<IReadOnlyList<Located<string>>> StandsFor = new("stands-for", new ListGrammar<Located<string>>(Scalars.OneOf("what answers can stand in for", [.. new[] { "age", "sex", "disability" }.Select(w => (w, w))]), "words"), "Of age, sex and disability, those that its answers stand in for: [age, disability] for a client group.");

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
            IsHouseholdFact = HouseholdFact.Maybe(r)?.Value ?? false,
            AsksWillingness = AsksWillingness.Maybe(r)?.Value ?? false,
            StandsFor = StandsFor.Of(r) ?? [],
            Citation = Citations.Of(r),
        },
        [Id, Ask, CountsAs, Domain, Answers, Number, UnitOf, InBetween, Unanswered, AskOnly, HouseholdFact, AsksWillingness, StandsFor, .. Citations.Fields, Citations.PricesOf]) { SharedAs = "question" };
}
