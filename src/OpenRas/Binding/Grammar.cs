using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>
/// One shape that YAML can have and the value it stands for. Grammars are data: the binder reads with them, and whatever else must know the format
/// (a schema, a page) is made from the same objects.
/// </summary>
internal abstract class Grammar<T>
{
    /// <summary>The value, or the default after an error has been reported.</summary>
    internal abstract T? Read(Node node, DiagnosticBag bag);

    private protected static string Kind(Node node) => node switch
    {
        ListNode => "a list",
        MapNode => "a group of keys",
        ScalarNode scalar when string.IsNullOrWhiteSpace(scalar.Text) => "nothing",
        _ => "a text",
    };
}

/// <summary>A shape that is one piece of text.</summary>
internal abstract class ScalarGrammar<T>(string what) : Grammar<T>
{
    internal override T? Read(Node node, DiagnosticBag bag)
    {
        if (node is ScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Text)) return Read(scalar, bag);
        bag.Add(Rules.WrongShape, node.Span, what, Kind(node));
        return default;
    }

    private protected abstract T? Read(ScalarNode scalar, DiagnosticBag bag);
}

internal sealed class ListGrammar<T>(Grammar<T> item, string what) : Grammar<IReadOnlyList<T>>
{
    internal override IReadOnlyList<T> Read(Node node, DiagnosticBag bag)
    {
        if (node is ListNode list) return [.. list.Items.Select(i => item.Read(i, bag)!)];
        bag.Add(Rules.WrongShape, node.Span, "a list of " + what, Kind(node));
        return [];
    }
}

/// <summary>A group whose keys the writer chooses, such as the sources.</summary>
internal sealed class MapGrammar<T>(Grammar<T> value, string what) : Grammar<IReadOnlyList<(Located<string> Key, T Value)>>
{
    internal override IReadOnlyList<(Located<string> Key, T Value)> Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode map)
            return [.. map.Entries.Select(e => (Scalars.Id.Read(e.Key, bag), value.Read(e.Value, bag)!))];
        bag.Add(Rules.WrongShape, node.Span, what, Kind(node));
        return [];
    }
}

/// <summary>Picks the grammar by what is there.</summary>
internal sealed class EitherGrammar<T>(Func<Node, Grammar<T>> choose) : Grammar<T>
{
    internal override T? Read(Node node, DiagnosticBag bag) => choose(node).Read(node, bag);
}
