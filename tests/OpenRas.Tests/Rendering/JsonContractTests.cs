using System.Text.Json;
using NJsonSchema;

namespace OpenRas.Tests.Rendering;

public sealed class JsonContractTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "ras-definitions/kensington-and-chelsea/ras-2009.yaml", "points: 16" },
        { "ras-definitions/kensington-and-chelsea/ras-2009.yaml", "points: 17" },
        { "ras-definitions/norfolk/short-breaks-primary.yaml", "score: 170" },
        { "ras-definitions/devon/care-home-fees-2023-24.yaml", "{ home: nursing, hours: 34.25 }" },
        { "ras-definitions/illustrative/borsetshire-2026.yaml", "{ group: older, washing: all, eating: all, out: all, staff: 24, carer-strain: high }" },
        { "ras-definitions/illustrative/borsetshire-2026.yaml", "group: older" },
        { "ras-definitions/illustrative/borsetshire-2026.yaml", Repository.Read("tests/OpenRas.Tests/Golden/case/explained-in-part.case.yaml") },
        { "ras-definitions/illustrative/borsetshire-2026.yaml", Repository.Read("tests/OpenRas.Tests/Golden/case/panel.case.yaml") },
        { "ras-definitions/kensington-and-chelsea/ras-2009.yaml", Repository.Read("ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-july-2009.case.yaml") },
        { "ras-definitions/kent/ras-2011.yaml", "{ answers: {} }" },
        { "ras-definitions/devon/care-home-fees-2023-24.yaml", "home: nursing" },
        { "ras-definitions/east-sussex/ras-2012.yaml", "{ answers: {} }" },
        { "tests/OpenRas.Tests/Golden/constructs/35-several-scores/definition.yaml", "{ coherence: in-part, dressing: alone, stairs: yes, moving: never }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_JSON_keeps_to_its_schema(string path, string answers)
    {
        var schema = await JsonSchema.FromJsonAsync(Repository.Read("docs/contract/allocation-1.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal));

        Assert.Empty(schema.Validate(Json(path, answers)));
    }

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        using var json = JsonDocument.Parse(Json("ras-definitions/kensington-and-chelsea/ras-2009.yaml", "points: 16"));

        Assert.Equal(["contract", "engine", "definition", "date", "answers", "results", "lines", "notices", "bounds"], Keys(json.RootElement));
        Assert.Equal(
            ["id", "title", "authority", "scheme", "version", "status", "disclosure", "asAt", "checked", "secondReader", "approvedBy", "reply", "source", "basis", "missing", "sources", "digest", "rules"],
            Keys(json.RootElement.GetProperty("definition")));
        Assert.Equal(["id", "label", "for", "outcome", "amount", "unit", "per", "ceiling", "also", "paidBy", "insteadOf", "reason", "line"], Keys(json.RootElement.GetProperty("results")[0]));
        Assert.Equal(
            ["number", "id", "label", "outcome", "value", "unit", "per", "before", "after", "exact", "divisor", "factor", "row", "end", "sum", "working", "from", "failedAt", "began", "why", "reason", "reasonIs", "source", "basis", "paidBy", "moreAgreedBy", "pricesOf", "notes", "at"],
            Keys(json.RootElement.GetProperty("lines")[0]));
    }

    [Fact]
    public void What_people_changed_stands_after_the_calculation_and_only_where_it_is_recorded()
    {
        using var json = JsonDocument.Parse(Json("ras-definitions/kensington-and-chelsea/ras-2009.yaml", Repository.Read("ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-november-2009.case.yaml")));

        Assert.Equal(["bounds", "changes", "finals", "case"], Keys(json.RootElement)[^4..]);
        Assert.Equal("29.81", json.RootElement.GetProperty("changes")[0].GetProperty("difference").GetString());
        Assert.Equal("58.24", json.RootElement.GetProperty("finals")[0].GetProperty("reasonUnread").GetProperty("sum").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("finals")[0].GetProperty("reasonUnpublished").GetProperty("count").GetInt32());
    }

    [Fact]
    public void Money_is_a_string_with_at_least_two_places()
    {
        using var json = JsonDocument.Parse(Json("ras-definitions/norfolk/short-breaks-primary.yaml", "score: 116"));
        var result = json.RootElement.GetProperty("results")[0];

        Assert.Equal("1000.00", result.GetProperty("amount").GetString());
        Assert.Equal("£", result.GetProperty("unit").GetString());
        Assert.Equal("year", result.GetProperty("per").GetString());
    }

    [Fact]
    public void No_file_path_is_in_it() => Assert.DoesNotContain("ras-definitions", Json("ras-definitions/norfolk/short-breaks-primary.yaml", "score: 116"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a \"b\" c\\d / e")]
    [InlineData("naïve £ \U0001F600")]
    public void Any_words_of_a_definition_come_back_from_the_JSON(string words)
    {
        var yaml = Repository.Read("ras-definitions/kensington-and-chelsea/ras-2009.yaml").Replace("label: \"Indicative amount\"", "label: " + JsonSerializer.Serialize(words), StringComparison.Ordinal);
        var ras = RasDefinition.Parse(yaml).OrThrow();
        using var json = JsonDocument.Parse(ras.Calculate(ras.CheckAnswers().OrThrow()).ToJson());

        Assert.Equal(words, json.RootElement.GetProperty("results")[0].GetProperty("label").GetString());
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static string Json(string path, string answers)
    {
        var ras = Repository.Load(path).OrThrow();
        return ras.Calculate(ras.ParseAnswers(answers).OrThrow()).ToJson();
    }
}
