using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary><c>[washing, { line: eating, weight: 1.25 }, { line: dressing, worth: { some: 40 } }]</c>, or <c>unread</c>.</summary>
internal static class PartsGrammar
{
    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, "Write the name of a question or of a line above.", IsRequired: true);
    private static readonly Field<Located<decimal>> Weight = new("weight", Scalars.Weight, "Write the number to multiply it by before it is added.");
    private static readonly Field<IReadOnlyList<(Located<string> Answer, FigureDraft Figure)>> Worth = new(
        "worth",
        new MapGrammar<FigureDraft>(FigureGrammar.Any, "what each answer is worth, such as `{ some: 8, all: 20 }`"),
        "Write what each answer to the question adds here. An answer that you leave out adds 0.");

    private static readonly Field<IReadOnlyList<IReadOnlyList<ConditionDraft>>> Only = new("only", AnyOfGrammar.Any, "Say when this part counts: a condition, or a list of which one is enough. If none holds, the total leaves this part out.");

    private static readonly RecordGrammar<PartDraft> Part = new(
        "a part of a total",
        r => new PartDraft(Line.Of(r), Weight.Maybe(r), Worth.Of(r), Only.Of(r) ?? [], Citations.Of(r), r.Node.Span),
        [Line, Weight, Worth, Only, .. Citations.Fields]);

    private static readonly Grammar<PartDraft> BarePart = Scalars.Name.As((name, span) => new PartDraft(name, null, null, [], new(null, null, null), span));

    internal static readonly Grammar<PartsDraft> Any = new EitherGrammar<PartsDraft>(
        new WordGrammar<PartsDraft>((word, span) => new([], States.Words[word], span), NotRead.Words),
        new ListGrammar<PartDraft>(new EitherGrammar<PartDraft>(Part, BarePart), "lines").As((parts, span) => new PartsDraft(parts!, State.Figure, span))) { SharedAs = "parts" };
}

/// <summary><c>[{ needs: 61 and over }, { setting: own-home, age: 65 and over }]</c>, or <c>unread</c>.</summary>
internal static class MetByGrammar
{
    private static readonly Grammar<TestRowDraft> Row = ConditionsGrammar.Any.As((conditions, span) => new TestRowDraft(conditions!, span));

    internal static readonly Grammar<MetByDraft> Any = new EitherGrammar<MetByDraft>(
        new WordGrammar<MetByDraft>((word, span) => new([], States.Words[word], span), NotRead.Words),
        new ListGrammar<TestRowDraft>(Row, "conditions such as `{ needs: 61 and over }`").As((rows, span) => new MetByDraft(rows!, State.Figure, span)));
}

/// <summary><c>[indicative]</c>, or <c>nothing</c>.</summary>
internal static class StopsGrammar
{
    internal const string Nothing = "nothing";

    internal static readonly Grammar<StopsDraft> Any = new EitherGrammar<StopsDraft>(
        new WordGrammar<StopsDraft>((_, _) => new([], IsNothing: true), Nothing),
        new ListGrammar<Located<string>>(Scalars.Name, "names").As((names, _) => new StopsDraft(names!, IsNothing: false)));
}

/// <summary>The words for what stands in no source that was opened.</summary>
internal static class NotRead
{
    internal static readonly string[] Words = ["unread", "unpublished"];
}

/// <summary>In <c>times</c>, and at the end of a limit: the name of a line, or a figure with its unit.</summary>
internal static class FactorGrammar
{
    internal static readonly Grammar<FactorDraft> Any = new EitherGrammar<FactorDraft>(
        new LineName(),
        FigureGrammar.Any.As((figure, span) => new FactorDraft(null, figure, span))) { SharedAs = "factor" };

    private sealed class LineName : Grammar<FactorDraft>
    {
        internal override bool Claims(Node node) => node is ScalarNode { Text: var text } && Ids.IsWellFormed(text) && !Ids.IsReserved(text) && !IsNumber(text);

        internal override FactorDraft Read(Node node, DiagnosticBag bag) => new(new(((ScalarNode)node).Text, node.Span), null, node.Span);

        internal override Schema Describe(SharedSchemas shared) => shared.Refer(Scalars.Id).With("type", "string").With("not", new Schema(("pattern", "^(?:[0-9][0-9e-]*$|0x)")));

        /// <summary>A name may begin with a digit, <c>2nd-worker</c>; but <c>15</c>, <c>1e3</c>, <c>0x10</c> and <c>10-28</c> are numbers, rightly written or not.</summary>
        private static bool IsNumber(string text) =>
            char.IsAsciiDigit(text[0]) && (text.All(c => char.IsAsciiDigit(c) || c is '-' or 'e') || text.StartsWith("0x", StringComparison.Ordinal));
    }
}

/// <summary><c>{ to: 0.01, mode: half-up }</c>, or <c>unread</c>.</summary>
internal static class RoundGrammar
{
    private static readonly Field<Located<decimal>> To = new("to", Scalars.Number, "Write the step to round to: 0.01 for pence, 1 for whole numbers.", IsRequired: true);

    private static readonly Field<Located<RoundingMode>> Mode = new("mode", Scalars.OneOf("a rounding mode", ("half-up", RoundingMode.HalfUp), ("half-down", RoundingMode.HalfDown), ("half-even", RoundingMode.HalfEven), ("up", RoundingMode.Up), ("down", RoundingMode.Down)), "Say which way to round. Up means away from zero.", IsRequired: true);

    internal static readonly Grammar<RoundDraft> Any = new EitherGrammar<RoundDraft>(
        new WordGrammar<RoundDraft>((_, span) => new(default, default, true, span), "unread"),
        new RecordGrammar<RoundDraft>("a rounding", r => new RoundDraft(To.Of(r), Mode.Of(r), false, r.Node.Span), To, Mode) { Help = "Write `{ to: 0.01, mode: half-up }` as the source has it, or `unread`." }) { SharedAs = "round" };
}

/// <summary>A sentence; or <c>unpublished</c>, <c>unread</c>, or <c>{ unclear: why }</c>.</summary>
internal static class ReasonGrammar
{
    private const string OrWord = ". If none was published, write `unpublished`. If you have not read one, write `unread`.";

    private static readonly Field<Located<string>> Unclear = new("unclear", Said.InTwoWays, "Write the two ways in which the source can be read.", IsRequired: true);

    internal static readonly Grammar<ReasonDraft> Any = Of(Said.Sentence("why", "Write the reason in a sentence of two words or more" + OrWord), "reason");

    internal static readonly Grammar<ReasonDraft> Disagree = Of(Said.Sentence("how", "Say in a sentence whom a person can ask, and how" + OrWord), "disagree");

    private static EitherGrammar<ReasonDraft> Of(SaidGrammar sentence, string sharedAs) => new(
        new RecordGrammar<ReasonDraft>("a reason", r => new(State.Unclear, Unclear.Of(r).Value, r.Node.Span), Unclear),
        new TrapGrammar<ReasonDraft>("unclear", Rules.WordNeedsText, "unclear", Said.TwoWays),
        new WordGrammar<ReasonDraft>((word, span) => new(States.Words[word], null, span), NotRead.Words),
        sentence.As((text, span) => new ReasonDraft(State.Figure, text.Value, span))) { SharedAs = sharedAs };
}
