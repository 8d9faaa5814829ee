using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>How long something takes depends on what else the machine does. So no test asserts it, and what must not hang says so in one place.</summary>
public sealed partial class TimeTests
{
    /// <summary>It prints how long it took, and asserts nothing of it.</summary>
    private const string Prints = "tests/OpenRas.Tests/Proofs/Trial.cs";

    private static readonly Dictionary<string, string> Files = new[] { "tests/OpenRas.Tests", "tests/OpenRas.Cli.Tests" }
        .SelectMany(project => Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith("/TimeTests.cs", StringComparison.Ordinal))
        .ToDictionary(f => f, Repository.Read);

    [Fact]
    public void No_test_measures_time() => Assert.Equal([Prints], Files.Where(f => Measures().IsMatch(f.Value)).Select(f => f.Key));

    [Fact]
    public void What_may_not_hang_runs_alone() =>
        Assert.All(Files.Where(f => f.Value.Contains("InTime.Run(", StringComparison.Ordinal)), f => Assert.Contains("[Collection(nameof(Alone))]", f.Value, StringComparison.Ordinal));

    [Fact]
    public void What_makes_definitions_by_the_thousand_is_called_slow() =>
        Assert.All(Files.Where(f => f.Key.EndsWith("Tests.cs", StringComparison.Ordinal) && Makes().IsMatch(f.Value)), f => Assert.True(f.Value.Contains("[Trait(\"Speed\", \"Slow\")]", StringComparison.Ordinal), f.Key));

    [GeneratedRegex(@"Stopwatch|Elapsed|Environment\.TickCount|\(Timeout = ")]
    private static partial Regex Measures();

    [GeneratedRegex(@"new Trial\(|SmallMaker\.Make\b|Cases\.Sample\(")]
    private static partial Regex Makes();
}
