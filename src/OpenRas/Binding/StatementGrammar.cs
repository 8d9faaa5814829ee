namespace OpenRas.Binding;

/// <summary>What a statement of reasons needs beside the rules: the authority's entry, the ways to take the money, the outcomes.</summary>
internal static class StatementGrammar
{
    private static readonly Field<Located<string>> WhomToAsk = new(
        "whom-to-ask", Said.Anything, "Write whom a person can ask about the amount, and how. Name a team or an office, and not a person.");

    private static readonly Field<Located<string>> Review = new(
        "review", Said.Anything, "Write how to ask for a review or complain, and which body looks at a complaint after that.");

    private static readonly Field<Located<string>> Advocacy = new("advocacy", Said.Anything, "Write where a person can get an advocate.");

    private static readonly Field<Located<string>> OtherFormats = new(
        "other-formats", Said.Anything, "Write in which formats a person can have the statement, and whom to ask for them.");

    private static readonly Field<IReadOnlyList<Located<string>>> Options = new(
        "options", new ListGrammar<Located<string>>(Said.Anything, "options"), "List how a person can take the money, in the council's words.");

    private static readonly Field<IReadOnlyList<Located<NamedLaw>>> Law = new(
        "law", new ListGrammar<Located<NamedLaw>>(LawTable.Word, "rows of the table of law"), "List the rows of the table of law that a statement may name.");

    internal static readonly Field<ContactDraft> Contact = new(
        "contact",
        new RecordGrammar<ContactDraft>(
            "a contact",
            r => new(WhomToAsk.Maybe(r), Review.Maybe(r), Advocacy.Maybe(r), OtherFormats.Maybe(r), Options.Of(r) ?? [], Law.Of(r) ?? []),
            WhomToAsk, Review, Advocacy, OtherFormats, Options, Law),
        "Write what a statement says of the authority: whom to ask, a review, advocacy, the options, the law.");

    /// <summary>The word of each way.</summary>
    internal static readonly (string Word, WayToTakeIt Way)[] WayWords =
    [
        ("managed", WayToTakeIt.Managed),
        ("direct-payment", WayToTakeIt.DirectPayment),
        ("individual-service-fund", WayToTakeIt.IndividualServiceFund),
        ("mix", WayToTakeIt.Mix),
    ];

    private static readonly Field<Located<WayToTakeIt>> Way = new(
        "way",
        Scalars.OneOf("a way to take the money", WayWords),
        "Say which way it is.",
        IsRequired: true);

    private static readonly Field<FigureDraft> TakesOff = new(
        "takes-off", FigureGrammar.Any, "Write what is taken off the amount in this way, such as 5% or £3.50 a week.");

    private static readonly Field<ReasonDraft> Reason = new("reason", ReasonGrammar.Any, "Write why it is taken off. You can also write unpublished or unread.");

    private static readonly Field<FigureDraft> BuysAt = new("buys-at", FigureGrammar.Any, "Write what an hour of support costs in this way, such as £21.40 an hour.");

    private static readonly Field<IReadOnlyList<(Located<string> Key, FigureDraft Value)>> MixOf = new(
        "mix-of",
        new MapGrammar<FigureDraft>(FigureGrammar.Any, "shares by way"),
        "For a mix, write the share of each other way, such as { managed: 60%, direct-payment: 40% }. Together they are 100%.");

    internal static readonly Field<IReadOnlyList<WayDraft>> Ways = new(
        "ways-to-take-it",
        new ListGrammar<WayDraft>(
            new RecordGrammar<WayDraft>(
                "a way to take the money",
                r => new WayDraft(r.Node.Span)
                {
                    Way = Way.Of(r),
                    TakesOff = TakesOff.Of(r),
                    Reason = Reason.Of(r),
                    BuysAt = BuysAt.Of(r),
                    MixOf = MixOf.Of(r) ?? [],
                    Citation = Citations.Of(r),
                },
                [Way, TakesOff, Reason, BuysAt, MixOf, .. Citations.Fields]),
            "ways to take the money"),
        "List the ways to take the money. They are outside the calculation.");

    /// <summary>The word of each outcome.</summary>
    internal static readonly (string Word, NeedOutcome Outcome)[] OutcomeWords =
    [
        ("nutrition", NeedOutcome.Nutrition),
        ("personal-hygiene", NeedOutcome.PersonalHygiene),
        ("toilet", NeedOutcome.Toilet),
        ("clothing", NeedOutcome.Clothing),
        ("safe-at-home", NeedOutcome.SafeAtHome),
        ("habitable-home", NeedOutcome.HabitableHome),
        ("relationships", NeedOutcome.Relationships),
        ("work-and-learning", NeedOutcome.WorkAndLearning),
        ("community", NeedOutcome.Community),
        ("caring-for-a-child", NeedOutcome.CaringForAChild),
    ];

    internal static readonly Field<IReadOnlyList<Located<NeedOutcome>>> Outcomes = new(
        "outcomes",
        new ListGrammar<Located<NeedOutcome>>(
            Scalars.OneOf("an outcome", OutcomeWords),
            "outcomes"),
        "List the outcomes of the eligibility criteria that the question is about. Use this only for adults in England.");

    internal static readonly Field<Located<ManagingMoney>> HelpToManage = new(
        "help-to-manage-money",
        Scalars.OneOf(
            "a word for help to manage the money",
            ("included", ManagingMoney.Included),
            ("excluded", ManagingMoney.Excluded),
            ("not-stated", ManagingMoney.NotStated)),
        "Say whether the amount pays for help to manage the money, such as a payroll service.");
}

/// <summary>What only a person knows of a case: at most eight fields, all of them optional.</summary>
internal static class StatementBlockGrammar
{
    private static readonly Field<Located<string>> For = new("for", Said.Anything);
    private static readonly Field<Located<string>> Evidence = new("evidence", Said.Anything);
    private static readonly Field<Located<string>> UnpaidSupport = new("unpaid-support", Said.Anything);
    private static readonly Field<Located<string>> NotCaptured = new("not-captured", Said.Anything);
    private static readonly Field<Located<string>> OtherMethods = new("other-methods", Said.Anything);
    private static readonly Field<FigureDraft> Contribution = new("contribution", FigureGrammar.Any);

    private static readonly Field<Located<string>> Need = new("need", Said.Anything, IsRequired: true);
    private static readonly Field<Located<bool>> Eligible = new("eligible", Scalars.YesNo, IsRequired: true);
    private static readonly Field<Located<string>> MetBy = new("met-by", Said.Anything);
    private static readonly Field<FigureDraft> Hours = new("hours", FigureGrammar.Any);
    private static readonly Field<FigureDraft> Rate = new("rate", FigureGrammar.Any);

    private static readonly Field<IReadOnlyList<NeedDraft>> Needs = new(
        "needs",
        new ListGrammar<NeedDraft>(
            new RecordGrammar<NeedDraft>(
                "a need", r => new(Need.Of(r), Eligible.Of(r), MetBy.Maybe(r), Hours.Of(r), Rate.Of(r)), Need, Eligible, MetBy, Hours, Rate),
            "needs"));

    private static readonly Field<Located<string>> By = new("by", Said.Who, IsRequired: true);
    private static readonly Field<Located<string>> On = new("on", Scalars.DayOrMonth, IsRequired: true);
    private static readonly Field<Located<string>> Weighed = new("weighed", Said.Anything, IsRequired: true);
    private static readonly Field<Located<bool>> Changed = new("changed", Scalars.YesNo, IsRequired: true);

    private static readonly Field<DecisionDraft> Decision = new(
        "decision",
        new RecordGrammar<DecisionDraft>("a decision", r => new(By.Of(r), On.Of(r), Weighed.Of(r), Changed.Of(r)), By, On, Weighed, Changed));

    internal static readonly Field<StatementDraft> Statement = new(
        "statement",
        new RecordGrammar<StatementDraft>(
            "a statement",
            r => new StatementDraft
            {
                For = For.Maybe(r),
                Evidence = Evidence.Maybe(r),
                Needs = Needs.Of(r) ?? [],
                UnpaidSupport = UnpaidSupport.Maybe(r),
                NotCaptured = NotCaptured.Maybe(r),
                OtherMethods = OtherMethods.Maybe(r),
                Contribution = Contribution.Of(r),
                Decision = Decision.Of(r),
            },
            For, Evidence, Needs, UnpaidSupport, NotCaptured, OtherMethods, Contribution, Decision));
}
