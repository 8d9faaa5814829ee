namespace OpenRas.Binding;

/// <summary>The JSON Schema of a definition, for editors: made from the grammars that read it, so that a key that is read is a key that is offered.</summary>
internal static class DefinitionSchema
{
    internal static string Text { get; } = Make();

    private static string Make()
    {
        var shared = new SharedSchemas();
        var definition = shared.Refer(DefinitionGrammar.Definition);
        return definition.With("$defs", shared.ToSchema())
            .After("description", "One version of one authority's resource allocation scheme: what is asked, what each answer is worth, and how that becomes an amount. `ras check` also judges what it means.")
            .After("$id", "urn:openras:definition:1")
            .After("$schema", "https://json-schema.org/draft/2020-12/schema")
            .ToString();
    }
}
