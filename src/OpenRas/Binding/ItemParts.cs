using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary><c>[washing, { line: eating, weight: 1.25 }]</c>, or <c>unread</c>.</summary>
internal sealed class PartsGrammar : Grammar<PartsDraft>
{
    internal static readonly PartsGrammar Any = new();

    private static readonly Field<Located<string>> Line = new("line", Scalars.Name, IsRequired: true);
    private static readonly Field<Located<decimal>> Weight = new("weight", Scalars.Number);
    private static readonly Field<IReadOnlyList<ConditionDraft>> Only = new("only", ConditionsGrammar.Any);

    private static readonly RecordGrammar<PartDraft> Part = new(
        "a part of a total",
        r => new PartDraft(Line.Of(r), Weight.Maybe(r), Only.Of(r) ?? [], Citations.Of(r), r.Node.Span),
        [Line, Weight, Only, .. Citations.Fields]);

    internal override PartsDraft Read(Node node, DiagnosticBag bag)
    {
        if (node is ScalarNode { Text: "unread" or "unpublished" } word)
            return new([], States.Words[word.Text], node.Span);
        var list = new ListGrammar<PartDraft>(new EitherGrammar<PartDraft>(n => n is MapNode ? Part : new BarePart()), "lines");
        return new(list.Read(node, bag), State.Figure, node.Span);
    }

    private sealed class BarePart : Grammar<PartDraft>
    {
        internal override PartDraft Read(Node node, DiagnosticBag bag) => new(Scalars.Name.Read(node, bag), null, [], new(null, null, null), node.Span);
    }
}

/// <summary><c>[{ needs: 61 and over }, { setting: own-home, age: 65 and over }]</c>, or <c>unread</c>.</summary>
internal sealed class MetByGrammar : Grammar<MetByDraft>
{
    internal static readonly MetByGrammar Any = new();

    private static readonly ListGrammar<TestRowDraft> Rows = new(new TestRow(), "conditions such as `{ needs: 61 and over }`");

    internal override MetByDraft Read(Node node, DiagnosticBag bag)
    {
        if (node is ScalarNode { Text: "unread" or "unpublished" } word)
            return new([], States.Words[word.Text], node.Span);
        return new(Rows.Read(node, bag), State.Figure, node.Span);
    }

    private sealed class TestRow : Grammar<TestRowDraft>
    {
        internal override TestRowDraft Read(Node node, DiagnosticBag bag) => new(ConditionsGrammar.Any.Read(node, bag), node.Span);
    }
}

/// <summary>In <c>times</c>, and at the end of a limit: the name of a line, or a figure with its unit.</summary>
internal sealed class FactorGrammar : Grammar<FactorDraft>
{
    internal static readonly FactorGrammar Any = new();

    internal override FactorDraft Read(Node node, DiagnosticBag bag)
    {
        if (node is ScalarNode scalar && Ids.IsWellFormed(scalar.Text) && !Ids.IsReserved(scalar.Text) && !IsNumber(scalar.Text))
            return new(new(scalar.Text, scalar.Span), null, node.Span);
        return new(null, FigureGrammar.Any.Read(node, bag), node.Span);
    }

    /// <summary>A name may begin with a digit, <c>2nd-worker</c>; but <c>15</c>, <c>1e3</c>, <c>0x10</c> and <c>10-28</c> are numbers, rightly written or not.</summary>
    private static bool IsNumber(string text) =>
        char.IsAsciiDigit(text[0]) && (text.All(c => char.IsAsciiDigit(c) || c is '-' or 'e') || text.StartsWith("0x", StringComparison.Ordinal));
}

/// <summary><c>{ to: 0.01, mode: half-up }</c>, or <c>unread</c>.</summary>
internal sealed class RoundGrammar : Grammar<RoundDraft>
{
    internal static readonly RoundGrammar Any = new();

    private static readonly Field<Located<decimal>> To = new("to", Scalars.Number, IsRequired: true);

    private static readonly Field<Located<RoundingMode>> Mode = new("mode", Scalars.OneOf("a rounding mode", ("half-up", RoundingMode.HalfUp), ("half-down", RoundingMode.HalfDown), ("half-even", RoundingMode.HalfEven), ("up", RoundingMode.Up), ("down", RoundingMode.Down)), IsRequired: true);

    private static readonly RecordGrammar<RoundDraft> Rounded = new("a rounding", r => new RoundDraft(To.Of(r), Mode.Of(r), false, r.Node.Span), To, Mode);

    internal override RoundDraft? Read(Node node, DiagnosticBag bag) =>
        node is ScalarNode { Text: "unread" } ? new(default, default, true, node.Span) : Rounded.Read(node, bag);
}

/// <summary>A sentence; or <c>unpublished</c>, <c>unread</c>, or <c>{ unclear: why }</c>.</summary>
internal sealed class ReasonGrammar : Grammar<ReasonDraft>
{
    internal static readonly ReasonGrammar Any = new();

    private static readonly Field<Located<string>> Unclear = new("unclear", Scalars.Text, IsRequired: true);

    private static readonly RecordGrammar<ReasonDraft> TwoWays = new("a reason", r => new(State.Unclear, Unclear.Of(r).Value, r.Node.Span), Unclear);

    internal override ReasonDraft? Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode) return TwoWays.Read(node, bag);
        var text = Scalars.Text.Read(node, bag);
        if (text.Value is "unclear") bag.Add(Rules.WordNeedsText, node.Span, text.Value, "in which two ways it can be read");
        return text.Value switch
        {
            "unpublished" => new(State.Unpublished, null, node.Span),
            "unread" => new(State.Unread, null, node.Span),
            _ => new(State.Figure, text.Value, node.Span),
        };
    }
}
