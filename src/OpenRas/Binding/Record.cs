using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>One key of a record.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">One sentence for whoever writes it, which an editor shows.</param>
/// <param name="IsRequired">Whether a record without it is refused.</param>
internal abstract record Field(string Name, string Description, bool IsRequired)
{
    /// <summary>All that may stand behind it; null where the writer's own words may.</summary>
    internal abstract string? Choices { get; }

    internal abstract bool IsList { get; }

    /// <summary>A key that is often written for it, and looks like no key; null for most.</summary>
    internal string? OftenWritten { get; init; }

    /// <summary>Where another key says this, the key must not stand; elsewhere it is required.</summary>
    internal WordOf? NotBeside { get; init; }

    /// <summary>What may stand behind the key, whatever the other keys say.</summary>
    internal abstract Schema Describe(SharedSchemas shared);

    /// <summary>What hangs on another key; null for most.</summary>
    internal abstract Schema? DescribeVariant(SharedSchemas shared);
}

/// <summary>A key that says one word.</summary>
internal sealed record WordOf(Field On, string Word)
{
    internal bool Holds(MapNode map) => map.Get(On.Name) is ScalarNode scalar && Scalars.OneLine(scalar.Text) == Word;

    internal Schema Describe() => new(("properties", new Schema((On.Name, new Schema(("enum", new[] { Word }))))), ("required", new[] { On.Name }));
}

/// <summary>One key of a record, and the shape of what stands behind it.</summary>
internal sealed record Field<T>(string Name, Grammar<T> Grammar, string Description = "", bool IsRequired = false) : Field(Name, Description, IsRequired)
{
    /// <summary>Another shape, which it has where another key says a certain word.</summary>
    internal Variant<T>? Where { get; init; }

    internal override string? Choices => Grammar.Choices;

    internal override bool IsList => Grammar.IsList;

    internal T? Of(Record record) =>
        record.Node.Get(Name) is { } node ? GrammarIn(record).Read(node, record.Bag) : default;

    private Grammar<T> GrammarIn(Record record) => Where is { } where && where.Holds(record) ? where.Grammar : Grammar;

    internal override Schema Describe(SharedSchemas shared) => (Where is null ? shared.Refer(Grammar) : new Schema()).After("description", Description);

    internal override Schema? DescribeVariant(SharedSchemas shared) => Where is null ? null : new(
        ("if", new Schema(("properties", new Schema((Where.On.Name, new Schema(("enum", Where.Words))))), ("required", new[] { Where.On.Name }))),
        ("then", new Schema(("properties", new Schema((Name, shared.Refer(Where.Grammar)))))),
        ("else", new Schema(("properties", new Schema((Name, shared.Refer(Grammar)))))));
}

/// <summary>The shape that a key has where <paramref name="On"/> is one of these words: a table of words gives texts.</summary>
internal sealed record Variant<T>(Field On, string[] Words, Grammar<T> Grammar)
{
    internal bool Holds(Record record) => record.Node.Get(On.Name) is ScalarNode scalar && Words.Contains(scalar.Text);
}

/// <summary>A group of keys while it is being read.</summary>
internal sealed record Record(MapNode Node, DiagnosticBag Bag, IReadOnlyList<Pair> Others)
{
    internal bool Has(Field field) => Node.Get(field.Name) is not null;
}

/// <summary>A shape with named keys: unknown ones are reported with the nearest name, missing ones by name.</summary>
/// <param name="what">How a message speaks of it: "a question".</param>
/// <param name="make">From the keys to the value; fields that failed give their default.</param>
/// <param name="others">What stands behind keys of the writer's own (the columns of a row); null where there are none.</param>
/// <param name="fields">All its keys.</param>
internal sealed class RecordGrammar<T>(string what, Func<Record, T> make, Grammar? others, params Field[] fields) : Grammar<T>
{
    internal RecordGrammar(string what, Func<Record, T> make, params Field[] fields)
        : this(what, make, null, fields)
    {
    }

    /// <summary>What to write where there is no group of keys; null where nothing general can be said.</summary>
    internal string? Help { get; init; }

    internal bool Has(string key) => Array.Exists(fields, f => f.Name == key);

    internal override string? Choices => fields is [var only] ? $"`{{ {only.Name}: ... }}`" : null;

    internal override bool Claims(Node node) => node is MapNode;

    internal override T? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            var help = node is ListNode && fields is [{ IsList: true } list] ? $"Write `{list.Name}:` and put the list under it." : Help;
            bag.Add(Rules.WrongShape, node.Span, new Extra { Help = help }, what, Kind(node));
            return default;
        }

        var unnamed = map.Entries.Where(e => fields.All(f => f.Name != e.Key.Text)).ToList();
        var missing = fields.Where(f => f.IsRequired && f.NotBeside?.Holds(map) is not true && map.Get(f.Name) is null).ToList();
        foreach (var other in unnamed) Unknown(other.Key, missing, bag);
        foreach (var field in missing)
        {
            var help = field.Choices is { } choices ? $"Add `{field.Name}:` with {choices}. We do not fill in anything that the file does not say." : null;
            bag.Add(Rules.MissingKey, map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span, new Extra { Help = help }, what, field.Name);
        }

        foreach (var field in fields.Where(f => f.NotBeside?.Holds(map) is true))
        {
            var stray = map.Entries.FirstOrDefault(e => e.Key.Text == field.Name);
            if (stray is not null) bag.Add(Rules.NotBeside, stray.Key.Span, field.Name, field.NotBeside!.On.Name, field.NotBeside.Word);
        }

        foreach (var entry in map.Entries.Where(IsEmpty))
            bag.Add(Rules.NoText, entry.Key.Span, entry.Key.Text);
        var kept = map.Entries.Any(IsEmpty) ? new MapNode([.. map.Entries.Where(e => !IsEmpty(e))], map.Span) : map;
        return make(new Record(kept, bag, [.. unnamed.Where(e => !IsEmpty(e))]));
    }

    internal override Schema Describe(SharedSchemas shared)
    {
        var schema = new Schema(
            ("title", what),
            ("type", "object"),
            ("properties", new Schema([.. fields.Select(f => (f.Name, (object)f.Describe(shared)))])),
            ("additionalProperties", others is null ? false : shared.Refer(others)));
        string[] required = [.. fields.Where(f => f is { IsRequired: true, NotBeside: null }).Select(f => f.Name)];
        Schema[] variants = [.. fields.Select(f => f.DescribeVariant(shared)).OfType<Schema>(), .. fields.Where(f => f.NotBeside is not null).Select(OnlyOne)];
        if (required.Length > 0) schema = schema.With("required", required);
        return variants.Length > 0 ? schema.With("allOf", variants) : schema;
    }

    /// <summary>A key that is required unless another says a word, and then must not stand.</summary>
    private static Schema OnlyOne(Field field) => new(
        ("if", field.NotBeside!.Describe()),
        ("then", new Schema(("not", new Schema(("required", new[] { field.Name }))))),
        ("else", new Schema(("required", new[] { field.Name }))));

    /// <summary>A mistyped key is one mistake: the key that it was meant for is not reported as missing too.</summary>
    private void Unknown(ScalarNode key, List<Field> missing, DiagnosticBag bag)
    {
        var names = (others is null ? fields.AsEnumerable() : missing).Select(f => f.Name);
        var meant = Array.Find(fields, f => f.OftenWritten == key.Text)?.Name;
        var nearest = bag.IsFull ? null : meant ?? Nearest.To(key.Text, names);
        if (others is not null && nearest is null) return;
        bag.Add(Rules.UnknownKey, key.Span, new Extra { Nearest = () => nearest }, key.Text, what, Lists.List(fields.Select(f => f.Name)));
        if (nearest is not null) missing.RemoveAll(f => f.Name == nearest);
    }

    private static bool IsEmpty(Pair entry) => entry.Value is ScalarNode { Text: "", IsQuoted: false };
}
