using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The items of a form. Each has exactly one key that says its kind; that key's value is the line's id.</summary>
internal sealed class ItemGrammar : Grammar<ItemDraft>
{
    internal static readonly ItemGrammar Item = new();

    private static readonly Field<Located<string>> Label = new("label", Scalars.Text, IsRequired: true);
    private static readonly Field<IReadOnlyList<ConditionDraft>> Only = new("only", ConditionsGrammar.Any);
    private static readonly Field<RoundDraft> Round = new("round", RoundGrammar.Any);
    private static readonly Field<Located<string>> PaidBy = new("paid-by", Scalars.Text);
    private static readonly Field<Located<string>> Of = new("of", Scalars.Name, IsRequired: true);
    private static readonly Field<ReasonDraft> Reason = new("reason", ReasonGrammar.Any, IsRequired: true);
    private static readonly Field<Located<Unit>> UnitOf = new("unit", Scalars.Unit, IsRequired: true);

    private static readonly Field<FigureDraft> Value = new("value", FigureGrammar.Any, IsRequired: true);

    private static readonly Field<PartsDraft> Add = new("add", PartsGrammar.Any, IsRequired: true);
    private static readonly Field<PartsDraft> Less = new("less", PartsGrammar.Any);
    private static readonly Field<Located<bool>> MayBeGiven = new("may-be-given", Scalars.YesNo);
    private static readonly Field<Located<Counts>> CountsAs = QuestionGrammar.OptionalCounts;
    private static readonly Field<Located<string>> Expect = new("expect", Scalars.Text);
    private static readonly Field<Located<Unit>> OwnUnit = UnitOf with { IsRequired = false };
    private static readonly Field<Located<decimal>> Step = new("step", Scalars.Number);
    private static readonly Field<Located<Unit>> ReadAs = new("read-as", Scalars.Unit);

    private static readonly Field<FigureDraft> Gives = new("gives", FigureGrammar.Any, IsRequired: true);
    private static readonly RecordGrammar<RowDraft> Row = new(
        "a row",
        r => new RowDraft([.. r.Others.Select(e => ConditionsGrammar.One(e, r.Bag))], Gives.Of(r)!, Citations.Of(r), r.Node.Span),
        isOpen: true,
        [Gives, .. Citations.Fields]);

    private static readonly Field<IReadOnlyList<RowDraft>> Rows = new("rows", new ListGrammar<RowDraft>(Row, "rows"), IsRequired: true);
    private static readonly Field<Located<bool>> Between = new("between", Scalars.OneOf("what runs between the rows", ("straight-line", true)));

    private static readonly Field<IReadOnlyList<FactorDraft>> Times = new("times", new ListGrammar<FactorDraft>(FactorGrammar.Any, "lines and figures"), IsRequired: true);
    private static readonly Field<IReadOnlyList<FactorDraft>> DivideBy = new("divide-by", new ListGrammar<FactorDraft>(FactorGrammar.Any, "lines and figures"));

    private static readonly Field<Located<string>> By = new("by", Scalars.Name);
    private static readonly Field<FigureDraft> Leaves = new("leaves", FigureGrammar.Any);
    private static readonly Field<FigureDraft> TakesOff = new("takes-off", FigureGrammar.Any);

    private static readonly Field<FigureDraft> Adds = new("adds", FigureGrammar.Any, IsRequired: true);

    private static readonly ListGrammar<Located<string>> Names = new(Scalars.Name, "names");
    private static readonly Field<IReadOnlyList<Located<string>>> OfAnswers = new("of", Names, IsRequired: true);
    private static readonly Field<AlternativesDraft> Counted = new("answers", AlternativesGrammar.Any, IsRequired: true);

    private static readonly Field<MetByDraft> MetBy = new("met-by", MetByGrammar.Any, IsRequired: true);
    private static readonly Field<FigureDraft> Otherwise = new("otherwise", FigureGrammar.Any, IsRequired: true);
    private static readonly Field<IReadOnlyList<Located<string>>> Stops = new("stops", Names);

    private static readonly Field<FactorDraft> Minimum = new("minimum", FactorGrammar.Any);
    private static readonly Field<FigureDraft> Below = new("below", FigureGrammar.Any);
    private static readonly Field<FactorDraft> Maximum = new("maximum", FactorGrammar.Any);
    private static readonly Field<FigureDraft> Above = new("above", FigureGrammar.Any);

    private static readonly IReadOnlyDictionary<string, Grammar<ItemDraft>> Kinds = new Dictionary<string, Grammar<ItemDraft>>(StringComparer.Ordinal)
    {
        ["figure"] = Kind("figure", (id, r) => new FigureItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Value = Value.Of(r)!, Unit = OwnUnit.Maybe(r), PaidBy = PaidBy.Maybe(r) }, Value, OwnUnit, PaidBy),
        ["total"] = Kind("total", (id, r) => new TotalItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), Add = Add.Of(r)!, Less = Less.Of(r), MayBeGiven = MayBeGiven.Maybe(r)?.Value ?? false, Counts = CountsAs.Maybe(r), Expect = Expect.Maybe(r), Unit = OwnUnit.Maybe(r), Step = Step.Maybe(r), ReadAs = ReadAs.Maybe(r) }, Round, Add, Less, MayBeGiven, CountsAs, Expect, OwnUnit, Step, ReadAs),
        ["price-bands"] = Kind("price-bands", (id, r) => Table(id, r, isPriceBands: true), Round, UnitOf, Rows, Between),
        ["table"] = Kind("table", (id, r) => Table(id, r, isPriceBands: false), Round, UnitOf, Rows, Between),
        ["multiply"] = Kind("multiply", (id, r) => new MultiplyItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), Times = Times.Of(r) ?? [], DivideBy = DivideBy.Of(r) ?? [], Unit = OwnUnit.Maybe(r), ReadAs = ReadAs.Maybe(r) }, Round, Times, DivideBy, OwnUnit, ReadAs),
        ["abatement"] = Kind("abatement", (id, r) => new AbatementItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), Of = Of.Of(r), By = By.Maybe(r), Leaves = Leaves.Of(r), TakesOff = TakesOff.Of(r), Reason = Reason.Of(r)! }, Round, Of, By, Leaves, TakesOff, Reason),
        ["uplift"] = Kind("uplift", (id, r) => new UpliftItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), Of = Of.Of(r), Adds = Adds.Of(r)!, Reason = Reason.Of(r)! }, Round, Of, Adds, Reason),
        ["limit"] = Kind("limit", (id, r) => new LimitItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Round = Round.Of(r), Of = Of.Of(r), Minimum = Minimum.Of(r), Below = Below.Of(r), Maximum = Maximum.Of(r), Above = Above.Of(r), Reason = Reason.Of(r)! }, Round, Of, Minimum, Below, Maximum, Above, Reason),
        ["count"] = Kind("count", (id, r) => new CountItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), Of = OfAnswers.Of(r) ?? [], Answers = Counted.Of(r)! }, OfAnswers, Counted),
        ["eligibility"] = Kind("eligibility", (id, r) => new EligibilityItem(r.Node.Span) { Id = id, Label = Label.Of(r), Only = Only.Of(r) ?? [], Citation = Citations.Of(r), MetBy = MetBy.Of(r)!, Otherwise = Otherwise.Of(r)!, Stops = Stops.Of(r) }, MetBy, Otherwise, Stops),
    };

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
            var meant = map.Entries.Select(e => (e.Key, Kind: Nearest.To(e.Key.Text, Kinds.Keys))).FirstOrDefault(e => e.Kind is not null);
            var place = meant.Key ?? map.Entries.Select(e => e.Key).FirstOrDefault();
            bag.Add(Rules.NoKind, place?.Span ?? map.Span, new Extra { Nearest = () => meant.Kind }, Words.List(Kinds.Keys.Select(k => $"`{k}`"), "or"));
        }

        return null;
    }

    private static Grammar<ItemDraft> Kind(string name, Func<Located<string>, Record, ItemDraft> make, params Field[] own)
    {
        var id = new Field<Located<string>>(name, Scalars.Id, IsRequired: true);
        return new RecordGrammar<ItemDraft>($"{(name[0] is 'a' or 'e' or 'u' ? "an" : "a")} `{name}` line", r => make(id.Of(r), r), [id, Label, Only, .. Citations.Fields, .. own]);
    }

    private static TableItem Table(Located<string> id, Record r, bool isPriceBands) => new(r.Node.Span, isPriceBands)
    {
        Id = id,
        Label = Label.Of(r),
        Only = Only.Of(r) ?? [],
        Citation = Citations.Of(r),
        Round = Round.Of(r),
        Unit = UnitOf.Of(r),
        Rows = Rows.Of(r) ?? [],
        StraightLine = Between.Maybe(r)?.Span,
    };
}
