using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>One key of a record.</summary>
internal abstract record Field(string Name, bool IsRequired);

/// <summary>One key of a record, and the shape of what stands behind it.</summary>
internal sealed record Field<T>(string Name, Grammar<T> Grammar, bool IsRequired = false) : Field(Name, IsRequired)
{
    internal T? Of(Record record) =>
        record.Node.Get(Name) is { } node ? Grammar.Read(node, record.Bag) : default;
}

/// <summary>A group of keys while it is being read.</summary>
internal sealed record Record(MapNode Node, DiagnosticBag Bag, IReadOnlyList<Pair> Others)
{
    internal bool Has(Field field) => Node.Get(field.Name) is not null;
}

/// <summary>A shape with named keys: unknown ones are reported with the nearest name, missing ones by name.</summary>
/// <param name="what">How a message speaks of it: "a question".</param>
/// <param name="make">From the keys to the value; fields that failed give their default.</param>
/// <param name="isOpen">Whether other keys are the writer's own (the columns of a row).</param>
/// <param name="fields">All its keys.</param>
internal sealed class RecordGrammar<T>(string what, Func<Record, T> make, bool isOpen, params Field[] fields) : Grammar<T>
{
    internal RecordGrammar(string what, Func<Record, T> make, params Field[] fields)
        : this(what, make, false, fields)
    {
    }

    internal override T? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, what, Kind(node));
            return default;
        }

        var others = map.Entries.Where(e => fields.All(f => f.Name != e.Key.Text)).ToList();
        var missing = fields.Where(f => f.IsRequired && map.Get(f.Name) is null).Select(f => f.Name).ToList();
        foreach (var other in others) Unknown(other.Key, missing, bag);
        foreach (var name in missing)
            bag.Add(Rules.MissingKey, map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span, what, name);
        foreach (var entry in map.Entries.Where(IsEmpty))
            bag.Add(Rules.NoText, entry.Key.Span, entry.Key.Text);
        var kept = map.Entries.Any(IsEmpty) ? new MapNode([.. map.Entries.Where(e => !IsEmpty(e))], map.Span) : map;
        return make(new Record(kept, bag, [.. others.Where(e => !IsEmpty(e))]));
    }

    /// <summary>A mistyped key is one mistake: the key that it was meant for is not reported as missing too.</summary>
    private void Unknown(ScalarNode key, List<string> missing, DiagnosticBag bag)
    {
        var nearest = bag.IsFull ? null : Nearest.To(key.Text, isOpen ? missing : fields.Select(f => f.Name));
        if (isOpen && nearest is null) return;
        bag.Add(Rules.UnknownKey, key.Span, new Extra { Nearest = () => nearest }, key.Text, what, Words.List(fields.Select(f => f.Name)));
        if (nearest is not null) missing.Remove(nearest);
    }

    private static bool IsEmpty(Pair entry) => entry.Value is ScalarNode { Text: "", IsQuoted: false };
}
