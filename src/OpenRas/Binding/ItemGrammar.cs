using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The items of a form. Each has exactly one key that says its kind; that key's value is the line's id.</summary>
internal sealed class ItemGrammar : Grammar<ItemDraft>
{
    internal const string UseMinimum = "use-minimum";
    internal const string UseMaximum = "use-maximum";

    internal static readonly ItemGrammar Item = new();

    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, "Write the name of the line as we should print it, in double quotes.", IsRequired: true);
    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> Only = new("only", AnyOfGrammar.Any, "Say when the line applies: a condition, or a list of which one is enough. If none holds, the line does not apply, which is not zero and not blank.");
    private static readonly Field<RoundDraft> Round = new("round", RoundGrammar.Any, "Say how to round the figure, such as { to: 0.01, mode: half-up }. Later lines read the rounded figure.");
    private static readonly Field<Located<string>> PaidBy = new("paid-by", Said.Who, "Write the name of the other body whose money it is.");
    private static readonly Field<Located<string>> Of = new("of", Scalars.Name, "Write the name of the line above that it changes.", IsRequired: true);
    private static readonly Field<ReasonDraft> Reason = new("reason", ReasonGrammar.Any, "Write the stated reason in a sentence. You can also write unpublished, unread, or { unclear: why }.", IsRequired: true);
    private static readonly Field<Located<RasUnit>> UnitOf = new("unit", Scalars.Unit, "Write the unit of its figures, such as £ a week, hours a day, points or words.", IsRequired: true);
    private static readonly Field<Located<RasUnit>> OwnUnit = UnitOf with { IsRequired = false };

    private static readonly Field<FigureDraft> Value = new("value", FigureGrammar.Any, "Write the published figure with its unit, such as £14.10 an hour; or a word.", IsRequired: true) { Where = new(OwnUnit, [OpenRas.RasUnit.Words.Thing], FigureGrammar.OrText) };

    private static readonly Field<PartsDraft> Add = new("add", PartsGrammar.Any, "List the questions and lines to add up; or write unread.", IsRequired: true);
    private static readonly Field<PartsDraft> Less = new("less", PartsGrammar.Any, "List the questions and lines to take off.");
    private static readonly Field<Located<bool>> MayBeGiven = new("may-be-given", Scalars.YesNo, "Say whether a case may give the total in place of the answers under it.");
    private static readonly Field<Located<CountsAs>> CountsAs = QuestionGrammar.OptionalCounts;
    private static readonly Field<Located<string>> Expect = new("expect", Scalars.Text, "Write the least and greatest total that you expect, such as 0-40. We check it.");
    private static readonly Field<Located<decimal>> Step = new("step", Scalars.Number, "Write the step of a total whose questions were not read. Without it, the total is a whole number.");
    private static readonly Field<Located<RasUnit>> ReadAs = new("read-as", Scalars.Unit, "Write the unit that the source reads the points as, such as £ a year or nights.");

    private static readonly Field<FigureDraft> Gives = new("gives", FigureGrammar.Any, "Write the figure in the unit of the table; or a word such as unread or { refer: Panel }.", IsRequired: true);
    private static readonly Field<IReadOnlyList<RowDraft>> Rows = new("rows", Row(Gives), "List the rows, each with a condition and what it gives. Every case must be in exactly one row.", IsRequired: true) { Where = new(UnitOf, [OpenRas.RasUnit.Words.Thing, OpenRas.RasUnit.YesNo.Thing], Row(Gives with { Grammar = FigureGrammar.OrText })) };
    private static readonly Field<Located<bool>> Between = new("between", Scalars.OneOf("a word for what runs between the rows", ("straight-line", true)), "Write straight-line if the source reads between its rows.");

    private static readonly Field<IReadOnlyList<FactorDraft>> Times = new("times", new ListGrammar<FactorDraft>(FactorGrammar.Any, "lines and figures"), "List what to multiply: names of lines, and figures with their units.", IsRequired: true);
    private static readonly Field<IReadOnlyList<FactorDraft>> DivideBy = new("divide-by", new ListGrammar<FactorDraft>(FactorGrammar.Any, "lines and figures"), "List what to divide the product by.");

    private static readonly Field<Located<string>> By = new("by", Scalars.Name, "Write the question or table that says what share is left.");
    private static readonly Field<FigureDraft> Leaves = new("leaves", FigureGrammar.Any, "Write the share that is left, such as 90%.");
    private static readonly Field<FigureDraft> TakesOff = new("takes-off", FigureGrammar.Any, "Write the share that is taken off, such as 10%.");

    private static readonly Field<FigureDraft> Adds = new("adds", FigureGrammar.Any, "Write the share that is added, such as 4%.", IsRequired: true);

    private static readonly ListGrammar<Located<string>> Names = new(Scalars.Name, "names");
    private static readonly Field<IReadOnlyList<Located<string>>> OfAnswers = new("of", Names, "List the questions to count.", IsRequired: true);
    private static readonly Field<AlternativesDraft> Counted = new("answers", AlternativesGrammar.Any, "Say which answers count, such as moderate or more; or write applies.", IsRequired: true);

    private static readonly Field<MetByDraft> MetBy = new("met-by", MetByGrammar.Any, "List conditions, of which one is enough; or write unread.", IsRequired: true);
    private static readonly Field<StopsDraft> Stops = new("stops", StopsGrammar.Any, "List the lines of the results that it stops; or write nothing. Without this key it stops everything below.");
    private static readonly Field<FigureDraft> Otherwise = new("otherwise", FigureGrammar.OrText, "Write the outcome if the test is not met, such as { not-eligible: why }.", IsRequired: true) { NotBeside = new(Stops, StopsGrammar.Nothing) };

    private static readonly Field<FactorDraft> Minimum = new("minimum", FactorGrammar.Any, "Write the lowest figure, or the name of a line above, in the unit of the line that it limits.");
    private static readonly Field<FigureDraft> Below = new("below", FigureGrammar.WordOr(UseMinimum), "Say what happens below the minimum: use-minimum, or a word.");
    private static readonly Field<FactorDraft> Maximum = new("maximum", FactorGrammar.Any, "Write the highest figure, or the name of a line above, in the unit of the line that it limits.");
    private static readonly Field<FigureDraft> Above = new("above", FigureGrammar.WordOr(UseMaximum), "Say what happens above the maximum: use-maximum, or a word such as { refer: Panel }.");
    private static readonly Field<Located<string>> MoreAgreedBy = new("more-agreed-by", Said.Who, "Say who may agree more than the maximum.");

    private static readonly IReadOnlyDictionary<string, RecordGrammar<ItemDraft>> Kinds = new Dictionary<string, RecordGrammar<ItemDraft>>(StringComparer.Ordinal)
    {
        ["figure"] = Kind("figure", (id, r) => new FigureItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Value = Value.Of(r)!, Unit = OwnUnit.Maybe(r), PaidBy = PaidBy.Maybe(r) }, Value, OwnUnit, PaidBy, Citations.PricesOf),
        ["total"] = Kind("total", (id, r) => new TotalItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), PaidBy = PaidBy.Maybe(r), Add = Add.Of(r)!, Less = Less.Of(r), MayBeGiven = MayBeGiven.Maybe(r)?.Value ?? false, Counts = CountsAs.Maybe(r), Expect = Expect.Maybe(r), Unit = OwnUnit.Maybe(r), Step = Step.Maybe(r), ReadAs = ReadAs.Maybe(r) }, Round, PaidBy, Add, Less, MayBeGiven, CountsAs, Expect, OwnUnit, Step, ReadAs),
        ["price-bands"] = Kind("price-bands", (id, r) => Table(id, r, isPriceBands: true), Round, PaidBy, UnitOf, Rows, Between, Citations.PricesOf),
        ["table"] = Kind("table", (id, r) => Table(id, r, isPriceBands: false), Round, PaidBy, UnitOf, Rows, Between, Citations.PricesOf),
        ["multiply"] = Kind("multiply", (id, r) => new MultiplyItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), PaidBy = PaidBy.Maybe(r), Times = Times.Of(r) ?? [], DivideBy = DivideBy.Of(r) ?? [], Unit = OwnUnit.Maybe(r), ReadAs = ReadAs.Maybe(r) }, Round, PaidBy, Times, DivideBy, OwnUnit, ReadAs, Citations.PricesOf),
        ["abatement"] = Kind("abatement", (id, r) => new AbatementItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), PaidBy = PaidBy.Maybe(r), Of = Of.Of(r), By = By.Maybe(r), Leaves = Leaves.Of(r), TakesOff = TakesOff.Of(r), Reason = Reason.Of(r)! }, Round, PaidBy, Of, By, Leaves, TakesOff, Reason),
        ["uplift"] = Kind("uplift", (id, r) => new UpliftItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), PaidBy = PaidBy.Maybe(r), Of = Of.Of(r), Adds = Adds.Of(r)!, Reason = Reason.Of(r)! }, Round, PaidBy, Of, Adds, Reason),
        ["limit"] = Kind("limit", (id, r) => new LimitItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), PaidBy = PaidBy.Maybe(r), Of = Of.Of(r), Minimum = Minimum.Of(r), Below = Below.Of(r), Maximum = Maximum.Of(r), Above = Above.Of(r), MoreAgreedBy = MoreAgreedBy.Maybe(r), Reason = Reason.Of(r)! }, Round, PaidBy, Of, Minimum, Below, Maximum, Above, MoreAgreedBy, Reason),
        ["count"] = Kind("count", (id, r) => new CountItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Of = OfAnswers.Of(r) ?? [], Answers = Counted.Of(r)! }, OfAnswers, Counted),
        ["eligibility"] = Kind("eligibility", (id, r) => new EligibilityItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), MetBy = MetBy.Of(r)!, Otherwise = Otherwise.Of(r), Stops = Stops.Of(r) }, MetBy, Otherwise, Stops),
    };

    internal override bool Claims(Node node) => node is MapNode;

    internal override Schema Describe(SharedSchemas shared) => Schema.AnyOf(Kinds.Values.Select(shared.Refer));

    internal override ItemDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, "a line of the form", Kind(node));
            return null;
        }

        var kinds = map.Entries.Where(e => Kinds.ContainsKey(e.Key.Text)).ToList();
        if (kinds.Count == 1) return Kinds[kinds[0].Key.Text].Read(map, bag);
        if (kinds.Count > 1)
        {
            bag.Add(Rules.TwoKinds, kinds[1].Key.Span, new Extra { Related = [new(kinds[0].Key.Span, "the first kind")] }, kinds[0].Key.Text, kinds[1].Key.Text);
        }
        else
        {
            var formula = map.Entries.Select(e => e.Key).FirstOrDefault(k => KindTraps.IsFormula(k.Text));
            if (formula is not null)
            {
                bag.Add(Rules.NoKind, formula.Span, new Extra { Help = "There are no formulas. Write one line for each step: a `total` adds up, and a `multiply` line multiplies and divides." });
                return null;
            }

            var meant = map.Entries.Select(e => (e.Key, Kind: KindTraps.Spoken(e.Key.Text) ?? Nearest.To(e.Key.Text, Kinds.Keys))).FirstOrDefault(e => e.Kind is not null);
            var place = meant.Key ?? map.Entries.Select(e => e.Key).FirstOrDefault();
            var own = map.Entries.Select(e => e.Key.Text).FirstOrDefault(k => Owner(k) is not null);
            var help = meant.Kind is null && own is not null ? $"A line with `{own}` is of the kind `{Owner(own)}`: write `{Owner(own)}:` with the name of the line." : null;
            bag.Add(Rules.NoKind, place?.Span ?? map.Span, new Extra { Nearest = () => meant.Kind, Help = help }, Lists.List(Kinds.Keys.Select(k => $"`{k}`"), "or"));
        }

        return null;
    }

    /// <summary>The kind that alone has a key; null where none has, or several.</summary>
    private static string? Owner(string key) => Kinds.Where(k => k.Value.Has(key)).Select(k => k.Key).ToList() is [var kind] ? kind : null;

    private static RecordGrammar<ItemDraft> Kind(string name, Func<Located<string>, Record, ItemDraft> make, params Field[] own)
    {
        var id = new Field<Located<string>>(name, Scalars.Id, "Write the name of the line. Lines below use this name to read it.", IsRequired: true);
        return new RecordGrammar<ItemDraft>($"{(name[0] is 'a' or 'e' or 'u' ? "an" : "a")} `{name}` line", r => make(id.Of(r), r), [id, Label, Only, .. Citations.Fields, .. own]) { SharedAs = name + "-line" };
    }

    private static ListGrammar<RowDraft> Row(Field<FigureDraft> gives)
    {
        var row = new RecordGrammar<RowDraft>(
            "a row",
            r => new RowDraft([.. r.Others.Select(e => ConditionsGrammar.One(e, r.Bag))], gives.Of(r)!, Citations.Of(r), r.Node.Span),
            AlternativesGrammar.Any,
            [gives, .. Citations.Fields, Citations.PricesOf])
        {
            SharedAs = gives == Gives ? "row" : "row-of-words",
            Help = "Write a row such as `{ needs: 10-28, gives: 82.91 }`.",
        };
        return new(row, "rows");
    }

    private static TableItem Table(Located<string> id, Record r, bool isPriceBands) => new(r.Node.Span, isPriceBands)
    {
        Id = id,
        Label = Label.Of(r),
        Only = Only.Of(r) ?? [],
        Citation = Citations.Of(r),
        Round = Round.Of(r),
        PaidBy = PaidBy.Maybe(r),
        Unit = UnitOf.Of(r),
        Rows = Rows.Of(r) ?? [],
        StraightLine = Between.Maybe(r)?.Span,
    };
}
