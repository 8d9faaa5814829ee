using OpenRas.Calculation;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>That the properties look at something: what the made definitions and sheets are made of.</summary>
public sealed class MixTests(ITestOutputHelper output)
{
    private const int Made = 1_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nearly_all_made_definitions_load(int flavour)
    {
        var refused = new List<string>();
        for (var seed = 0; seed < Made; seed++)
        {
            var yaml = new SchemeMaker(new Random(seed), (Flavour)flavour).Make().Yaml;
            var loaded = RasDefinition.Parse(yaml);
            if (!loaded.IsOk) refused.Add($"seed {seed}: {string.Join("; ", loaded.Diagnostics)}\n{yaml}");
        }

        output.WriteLine($"{Made - refused.Count} of {Made} load");
        foreach (var why in refused.Take(20)) output.WriteLine(why);
        Assert.True(refused.Count <= Made / 20, $"{refused.Count} of {Made} do not load.");
    }
}
