using System.Text.Json;

namespace OpenRas.Cli.Tests;

public sealed class ThirdPartyTests
{
    [Fact]
    public void Each_package_in_the_tool_is_named_in_the_notices()
    {
        var notices = File.ReadAllLines(Path.Combine(RasTool.Root, "THIRD-PARTY-NOTICES"));
        using var built = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ras.deps.json")));
        var packages = built.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.GetProperty("type").GetString() == "package")
            .Select(l => l.Name.Split('/')[0]).ToList();

        Assert.Contains("YamlDotNet", packages);
        Assert.All(packages, package => Assert.Contains(package, notices));
    }
}
