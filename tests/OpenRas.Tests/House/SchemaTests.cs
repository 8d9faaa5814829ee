using System.Reflection;
using System.Text.Json;
using OpenRas.Binding;
using OpenRas.Tests.Golden;

namespace OpenRas.Tests.House;

/// <summary>The schema that editors read is made from what the library reads definitions with. tests/schema holds it against the files of the repository.</summary>
public sealed class SchemaTests
{
    private const string Path = "docs/contract/definition-1.schema.json";

    /// <summary>Where the keys of a definition are. Those of case files and of examples have no schema yet.</summary>
    private static readonly Type[] Grammars = [.. typeof(Field).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(Field).Namespace && t != typeof(CaseGrammar) && t != typeof(StatementBlockGrammar) && t != typeof(ExamplesGrammar) && t != typeof(WhenGrammar))];

    private static readonly Field[] Fields = [.. Grammars
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        .Where(f => f.FieldType.IsSubclassOf(typeof(Field)))
        .Select(f => (Field)f.GetValue(null)!)];

    [Fact]
    public void The_file_in_the_repository_is_what_the_library_makes() => GoldenFile.Matches(Path, RasDefinition.Schema);

    [Fact]
    public void Every_key_that_is_read_is_in_the_schema_with_its_sentence()
    {
        var known = Properties(RasDefinition.Schema).ToHashSet();

        Assert.InRange(Fields.Length, 80, 200);
        Assert.All(Fields, f => Assert.Contains((f.Name, f.Description), known));
        Assert.All(known, k => Assert.EndsWith(".", k.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_is_added_to_a_grammar_is_in_its_schema()
    {
        Field[] fields = [new Field<Located<string>>("colour", Scalars.OneOf("a colour", ("blue", "blue")), "Its colour.", IsRequired: true), new Field<Located<decimal>>("size", Scalars.Number)];
        var schema = new RecordGrammar<int>("a thing", _ => 0, fields).Describe(new SharedSchemas()).ToString();

        using var json = JsonDocument.Parse(schema);
        Assert.Equal(["colour", "size"], json.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.Equal(["colour"], json.RootElement.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.False(json.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    /// <summary>A text that may not have a pattern needs no message.</summary>
    [Fact]
    public void Every_pattern_has_a_message_in_words_that_an_editor_shows()
    {
        using var json = JsonDocument.Parse(RasDefinition.Schema);
        var patterns = Objects(json.RootElement).Where(o => o.TryGetProperty("pattern", out _)).ToList();
        var silent = patterns.Where(o => !o.TryGetProperty("patternErrorMessage", out _)).Select(o => o.GetProperty("pattern").GetString()!);

        Assert.InRange(patterns.Count, 10, 100);
        Assert.Equal(["^(?:[0-9][0-9e-]*$|0x)", $"^(?:{SaidGrammar.PatternOfFillers})$"], silent.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_units_that_an_editor_offers_are_units()
    {
        using var json = JsonDocument.Parse(RasDefinition.Schema);
        var unit = json.RootElement.GetProperty("$defs").GetProperty("unit");
        var offered = unit.GetProperty("examples").EnumerateArray().Select(e => e.GetString()!).ToList();

        Assert.Contains("£ a week", offered);
        Assert.All(offered, one => Assert.Equal(one, RasUnit.Parse(one)?.ToString()));
    }

    /// <summary>A row's columns stand beside its keys, so no name may be a key; see <see cref="Ids"/> for the one exception.</summary>
    [Fact]
    public void Every_key_is_a_reserved_word() =>
        Assert.All(Properties(RasDefinition.Schema).Select(p => p.Name).Distinct(), name => Assert.True(Ids.IsReserved(name) || Ids.Free.Contains(name), name));

    [Fact]
    public void Grammars_of_other_files_describe_themselves_too()
    {
        var shared = new SharedSchemas();

        Assert.NotEmpty(Properties(CaseGrammar.Of(isJson: false).Describe(shared).ToString()));
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<(string Name, string Description)> Properties(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        return [.. Walk(json.RootElement)];
    }

    private static IEnumerable<(string, string)> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "properties"
            ? p.Value.EnumerateObject().SelectMany(o => (o.Value.TryGetProperty("description", out var d) ? [(o.Name, d.GetString()!)] : Array.Empty<(string, string)>()).Concat(Walk(o.Value)))
            : Walk(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
        _ => [],
    };
}
