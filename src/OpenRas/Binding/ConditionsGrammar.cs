using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary><c>{ setting: [own-home, shared], needs: 61 and over }</c>: keys joined by and, a list by or. What each means is judged later.</summary>
internal sealed class ConditionsGrammar : Grammar<IReadOnlyList<ConditionDraft>>
{
    internal static readonly ConditionsGrammar Any = new() { SharedAs = "condition" };

    internal override bool Claims(Node node) => node is MapNode;

    internal override IReadOnlyList<ConditionDraft> Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode { Entries.Count: > 0 } map) return [.. map.Entries.Select(e => One(e, bag))];
        bag.Add(Rules.WrongShape, node.Span, "a condition such as `{ setting: own-home }`", Kind(node));
        return [];
    }

    internal static ConditionDraft One(Pair entry, DiagnosticBag bag)
    {
        var key = new Located<string>(entry.Key.Text, entry.Key.Span);
        var what = AlternativesGrammar.Any.Read(entry.Value, bag);
        return new ConditionDraft(key, what.Alternatives, what.Span);
    }

    internal override Schema Describe(SharedSchemas shared) =>
        new(("type", "object"), ("minProperties", 1), ("additionalProperties", shared.Refer(AlternativesGrammar.Any)));
}

/// <summary><c>some or more</c>, or <c>[shared, own-home]</c>: what a question or line must be.</summary>
internal sealed class AlternativesGrammar : Grammar<AlternativesDraft>
{
    internal static readonly AlternativesGrammar Any = new() { SharedAs = "alternatives" };

    internal override bool Claims(Node node) => node is ScalarNode or ListNode;

    internal override AlternativesDraft Read(Node node, DiagnosticBag bag)
    {
        IReadOnlyList<Node> nodes = node is ListNode list ? list.Items : [node];
        if (nodes.Count == 0) bag.Add(Rules.WrongShape, node.Span, "at least one answer or number", "an empty list");
        return new([.. nodes.Select(n => Scalars.Text.Read(n, bag))], node.Span);
    }

    internal override Schema Describe(SharedSchemas shared) =>
        Schema.AnyOf([shared.Refer(Scalars.Text), new(("type", "array"), ("minItems", 1), ("items", shared.Refer(Scalars.Text)))]);
}
