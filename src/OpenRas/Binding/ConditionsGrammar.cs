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

/// <summary>One condition, or a list of which any is enough: <c>[{ setting: own-home }, { age: 65 and over }]</c>.</summary>
internal sealed class AnyOfGrammar : Grammar<IReadOnlyList<IReadOnlyList<ConditionDraft>>>
{
    internal static readonly AnyOfGrammar Any = new() { SharedAs = "conditions" };

    /// <summary>Two lists meet each with each.</summary>
    private const int Most = 50;

    internal override bool Claims(Node node) => node is MapNode or ListNode;

    internal override IReadOnlyList<IReadOnlyList<ConditionDraft>> Read(Node node, DiagnosticBag bag)
    {
        IReadOnlyList<Node> nodes = node is ListNode list ? list.Items : [node];
        if (nodes.Count == 0) bag.Add(Rules.WrongShape, node.Span, "at least one condition", "an empty list");
        if (nodes.Count > Most) bag.Add(Rules.WrongShape, node.Span, $"a list of at most {Most} conditions", $"a list of {nodes.Count}");
        return [.. nodes.Select(n => ConditionsGrammar.Any.Read(n, bag))];
    }

    internal override Schema Describe(SharedSchemas shared) =>
        Schema.AnyOf([shared.Refer(ConditionsGrammar.Any), new(("type", "array"), ("minItems", 1), ("maxItems", Most), ("items", shared.Refer(ConditionsGrammar.Any)))]);
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
