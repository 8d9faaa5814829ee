namespace OpenRas.Binding;

/// <summary>The keys of a question, of an answer, and of a scale.</summary>
internal static class QuestionGrammar
{
    private static readonly Field<Located<string>> Id = new("id", Scalars.Id, "Write a name that nothing else has, in lower-case letters, digits and hyphens.", IsRequired: true);
    private static readonly Field<Located<string>> Text = new("text", Scalars.Text, "Write the answer as we should print it, in double quotes.", IsRequired: true);
    private static readonly Field<FigureDraft> Points = new("points", FigureGrammar.Any, "Write how many points it is worth.");
    private static readonly Field<FigureDraft> Leaves = new("leaves", FigureGrammar.Any, "Write the share that is left, such as 75%.");
    private static readonly Field<FigureDraft> TakesOff = new("takes-off", FigureGrammar.Any, "Write the share that is taken off, such as 25%.");
    private static readonly Field<FigureDraft> Gives = new("gives", FigureGrammar.Any, "Write a figure in the `unit` of the question.");
    private static readonly Field<Located<bool>> Aside = new("aside", Scalars.YesNo, "Say whether it is outside the order of need, as \"cannot say\" is.");

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
        [Id, Text, Points, Leaves, TakesOff, Gives, Aside, .. Citations.Fields]) { SharedAs = "answer", Help = "Write an answer such as `{ id: some, text: \"Some\" }`." };

    private static readonly ListGrammar<AnswerDraft> AnswerList = new(Answer, "answers");
    private static readonly Field<IReadOnlyList<AnswerDraft>> ScaleAnswers = new("answers", AnswerList, "List the answers, in the order of the questions that use them.", IsRequired: true);

    internal static readonly RecordGrammar<ScaleDraft> Scale = new("a scale", r => new(ScaleAnswers.Of(r) ?? []), ScaleAnswers);

    private static readonly Field<Located<decimal>> From = new("from", Scalars.Number, "Write the least number that may be answered.", IsRequired: true);
    private static readonly Field<Located<decimal>> To = new("to", Scalars.Number, "Write the greatest number that may be answered.", IsRequired: true);
    private static readonly Field<Located<decimal>> Step = new("step", Scalars.Number, "Write the step from one number to the next: 1, or 0.5 for halves.", IsRequired: true);

    private static readonly Field<Located<string>> Ask = new("ask", Scalars.Text, "Write the question as we should print it, in double quotes.", IsRequired: true);
    private static readonly Field<Located<CountsAs>> CountsAs = new("counts", Scalars.OneOf("a word for what an answer counts as", ("need", OpenRas.CountsAs.Need), ("support", OpenRas.CountsAs.Support), ("circumstance", OpenRas.CountsAs.Circumstance), ("supply", OpenRas.CountsAs.Supply)), "Say what more of it means. need: least to most need. support: least to most unpaid help. circumstance and supply have no order.", IsRequired: true);
    private static readonly Field<Located<string>> Domain = new("domain", Scalars.Text, "Write the part of life it belongs to, as the scheme groups its questions.");
    private static readonly Field<AnswersDraft> Answers = new("answers", new EitherGrammar<AnswersDraft>(
        Scalars.Name.As((name, _) => new AnswersDraft(name, [])),
        AnswerList.As((own, _) => new AnswersDraft(null, own!))), "List its answers; or write the name of one of the `scales`, or yes-no. Answers about need go from least to most need.");
    private static readonly Field<NumberDraft> Number = new("number", new RecordGrammar<NumberDraft>("a number question", r => new(From.Of(r), To.Of(r), Step.Of(r), r.Node.Span), From, To, Step), "Write this in place of `answers` if the answer is a number.");
    private static readonly Field<Located<RasUnit>> UnitOf = new("unit", Scalars.Unit, "Write the unit of the number, or of what the answers give, such as hours a week, £ a week or nights.");
    private static readonly Field<Located<decimal>> InBetween = new("in-between", Scalars.Number, "Write the step in which a score between two printed answers may be entered.");
    private static readonly Field<Located<string>> Unanswered = new("unanswered", Scalars.Name, "Say what to do if the question is not answered: stop, or the answer or number that the scheme uses.");
    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> AskOnly = new("ask-only", AnyOfGrammar.Any, "Say when it is asked: a condition, or a list of which one is enough. If none holds, an answer is an error.");
    private static readonly Field<Located<bool>> HouseholdFact = new("household-fact", Scalars.YesNo, "Say whether it asks about the household, such as who else lives there, and not about the person.");
    private static readonly Field<Located<bool>> AsksWillingness = new("asks-willingness", Scalars.YesNo, "Say whether it asks if those who help unpaid are willing and able to.");
    private static readonly Field<IReadOnlyList<Located<string>>> StandsFor = new("stands-for", new ListGrammar<Located<string>>(Scalars.OneOf("a word for what a question is used in place of", [.. new[] { "age", "sex", "disability" }.Select(w => (w, w))]), "words"), "List those of age, sex and disability that its answers are used in place of, such as [age, disability] for a client group.");

    internal static Field<Located<CountsAs>> OptionalCounts => CountsAs with { IsRequired = false };

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
            Outcomes = StatementGrammar.Outcomes.Of(r) ?? [],
            Citation = Citations.Of(r),
        },
        [Id, Ask, CountsAs, Domain, Answers, Number, UnitOf, InBetween, Unanswered, AskOnly, HouseholdFact, AsksWillingness, StandsFor, StatementGrammar.Outcomes, .. Citations.Fields, Citations.PricesOf]) { SharedAs = "question" };
}
