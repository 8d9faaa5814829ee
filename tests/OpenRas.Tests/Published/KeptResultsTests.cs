using OpenRas.Analysis;
using OpenRas.Tests.House;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Published;

/// <summary>
/// A result of each shipped definition, as it was kept. A later version that changes an old figure fails. ACCEPT=1 keeps a result where there is none, and
/// never changes one that was kept.
/// </summary>
public sealed class KeptResultsTests
{
    private const string Folder = "tests/kept/";

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void No_old_figure_of_a_shipped_definition_changes(string file)
    {
        var definition = Shipped.Load(file);
        var kept = Folder + file["ras-definitions/".Length..].Replace('/', '-').Replace(".yaml", ".json", StringComparison.Ordinal);
        if (!File.Exists(Repository.PathOf(kept)) && Environment.GetEnvironmentVariable("ACCEPT") == "1") Keep(definition, kept);

        var found = definition.Verify(Repository.Read(kept)).OrThrow();

        Nothing.IsIn(found.Differences.Select(d => d.ToString()));
        Assert.NotEqual(Sameness.Different, found.Sameness);
    }

    [Fact]
    public void Each_result_that_is_kept_is_of_a_definition_that_is_shipped() => Assert.Equal(
        Shipped.Files.Count,
        Directory.GetFiles(Repository.PathOf(Folder), "*.json").Length);

    private static void Keep(RasDefinition definition, string kept)
    {
        Directory.CreateDirectory(Repository.PathOf(Folder));
        File.WriteAllText(Repository.PathOf(kept), definition.Calculate(Shipped.Sheets(definition, 1).Single().For(definition)!).ToJson());
    }
}
