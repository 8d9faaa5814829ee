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

    internal SourceSpan SpanOf(Field field) => Node.Get(field.Name)?.Span ?? Node.Span;
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

    internal IReadOnlyList<Field> Fields => fields;

    internal override T? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, what, Kind(node));
            return default;
        }

        var others = map.Entries.Where(e => fields.All(f => f.Name != e.Key.Text)).ToList();
        if (!isOpen)
        {
            foreach (var other in others)
            {
                var nearest = Nearest.To(other.Key.Text, fields.Select(f => f.Name));
                bag.Add(Rules.UnknownKey, other.Key.Span, new Extra { Nearest = nearest }, other.Key.Text, what, Words.List(fields.Select(f => f.Name)));
            }
        }

        foreach (var missing in fields.Where(f => f.IsRequired && map.Get(f.Name) is null))
            bag.Add(Rules.MissingKey, map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span, what, missing.Name);
        foreach (var entry in map.Entries.Where(e => e.Value is ScalarNode { Text: "", IsQuoted: false }))
            bag.Add(Rules.NoText, entry.Key.Span, entry.Key.Text);
        var bare = map.Entries.Where(e => e.Value is not ScalarNode { Text: "", IsQuoted: false }).ToList();
        var kept = bare.Count == map.Entries.Count ? map : new MapNode(bare, map.Span);
        return make(new Record(kept, bag, others));
    }
}
