using System.Diagnostics;

namespace OpenRas.Binding;

/// <summary>The shapes that a schema writes once, and refers to from every place that has them.</summary>
internal sealed class SharedSchemas
{
    private readonly SortedDictionary<string, (Grammar Grammar, Schema Schema)> written = new(StringComparer.Ordinal);

    /// <summary>The schema of a grammar, or where it is shared a reference to it.</summary>
    internal Schema Refer(Grammar grammar)
    {
        if (grammar.SharedAs is not { } name) return grammar.Describe(this);
        if (!written.TryGetValue(name, out var known)) written[name] = known = (grammar, grammar.Describe(this));
        return known.Grammar == grammar ? new(("$ref", "#/$defs/" + name)) : throw new UnreachableException($"Two grammars are called {name}.");
    }

    internal Schema ToSchema() => new([.. written.Select(w => (w.Key, (object)w.Value.Schema))]);
}
