using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_is_printed_and_nothing_else()
    {
        var ran = Run("new", "--schema").Exits(0);

        Assert.Equal(RasDefinition.Schema, ran.Out);
        Assert.Empty(ran.Error);
        using var schema = JsonDocument.Parse(ran.Bytes);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }
}
