using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>
/// One shape that YAML can have. Grammars are data: the binder reads with them, and whatever else must know the format is made from the same objects, as
/// the schema is.
/// </summary>
internal abstract class Grammar
{
    /// <summary>The name under which a schema writes this shape once for all its places; null where each place has it written out.</summary>
    internal string? SharedAs { get; init; }

    /// <summary>Whether it is for this grammar to read the node, and to say what is wrong with it.</summary>
    internal abstract bool Claims(Node node);

    /// <summary>What it accepts. Only shape: nothing that takes another part of the file to judge.</summary>
    internal abstract Schema Describe(SharedSchemas shared);

    /// <summary>All that may stand here, for a message; null where the writer's own words may.</summary>
    internal virtual string? Choices => null;

    internal virtual bool IsList => false;

    private protected static string Kind(Node node) => node switch
    {
        ListNode => "a list",
        MapNode => "a group of keys",
        ScalarNode scalar when string.IsNullOrWhiteSpace(scalar.Text) => "empty",
        _ => "plain text",
    };
}

/// <summary>A shape, and the value it stands for.</summary>
internal abstract class Grammar<T> : Grammar
{
    /// <summary>The value, or the default after an error has been reported.</summary>
    internal abstract T? Read(Node node, DiagnosticBag bag);

    /// <summary>The same shape, standing for another value.</summary>
    internal Grammar<TOther> As<TOther>(Func<T?, SourceSpan, TOther> make) => new MadeGrammar<TOther>(this, make);

    private sealed class MadeGrammar<TOther>(Grammar<T> from, Func<T?, SourceSpan, TOther> make) : Grammar<TOther>
    {
        internal override bool Claims(Node node) => from.Claims(node);

        internal override TOther Read(Node node, DiagnosticBag bag) => make(from.Read(node, bag), node.Span);

        internal override Schema Describe(SharedSchemas shared) => shared.Refer(from);

        internal override string? Choices => from.Choices;

        internal override bool IsList => from.IsList;
    }
}

/// <summary>A shape that is one piece of text.</summary>
internal abstract class ScalarGrammar<T>(string what) : Grammar<T>
{
    internal override bool Claims(Node node) => node is ScalarNode;

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
    internal override bool Claims(Node node) => node is ListNode;

    internal override IReadOnlyList<T> Read(Node node, DiagnosticBag bag)
    {
        if (node is ListNode list) return [.. list.Items.Select(i => item.Read(i, bag)!)];
        bag.Add(Rules.WrongShape, node.Span, new Extra { Help = bag.IsFull ? null : ListTraps.Brackets(node, IsItem) }, "a list of " + what, Kind(node));
        return [];

        bool IsItem(Node one)
        {
            var trial = new DiagnosticBag(bag.Source) { Money = bag.Money };
            item.Read(one, trial);
            return !trial.HasErrors;
        }
    }

    internal override Schema Describe(SharedSchemas shared) => new(("type", "array"), ("items", shared.Refer(item)));

    internal override bool IsList => true;
}

/// <summary>A group whose keys the writer chooses, such as the sources.</summary>
internal sealed class MapGrammar<T>(Grammar<T> value, string what) : Grammar<IReadOnlyList<(Located<string> Key, T Value)>>
{
    internal override bool Claims(Node node) => node is MapNode;

    internal override IReadOnlyList<(Located<string> Key, T Value)> Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode map)
            return [.. map.Entries.Select(e => (Scalars.Id.Read(e.Key, bag), value.Read(e.Value, bag)!))];
        bag.Add(Rules.WrongShape, node.Span, what, Kind(node));
        return [];
    }

    internal override Schema Describe(SharedSchemas shared) =>
        new(("type", "object"), ("propertyNames", shared.Refer(Scalars.Id)), ("additionalProperties", shared.Refer(value)));
}
