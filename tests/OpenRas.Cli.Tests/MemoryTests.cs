using System.Globalization;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>What a command may take, and what it says where that is not enough.</summary>
[Trait("Speed", "Slow")]
public sealed class MemoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_takes_more_memory_than_it_may_is_not_proved_and_says_so()
    {
        var file = TooLarge();

        Assert.Matches(@"may\s+take\s+1\s+MB", Run("prove", file, "--most-memory", "1MB").Exits(0).Out);
        Assert.Contains("RAS6025", Run("check", file, "--most-memory", "1MB").Exits(0).Out, StringComparison.Ordinal);
        Run("prove", file, "--strict", "--most-memory", "1MB").Exits(1);
    }

    [Theory]
    [InlineData("prove")]
    [InlineData("profile")]
    [InlineData("check")]
    [InlineData("what-if")]
    public void A_size_is_a_number_of_megabytes_or_gigabytes(string command)
    {
        foreach (var size in new[] { "64MB", "1.5gb" }) Run(command, Borsetshire, "--most-memory", size).Exits(0);
        foreach (var size in new[] { "64", "0MB", "-1GB", "lots", "MB", "1e3MB" })
            Assert.Contains($"`{size}` is not a size; write --most-memory 500MB or --most-memory 2GB", Run(command, Borsetshire, $"--most-memory={size}").Exits(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prove")]
    [InlineData("profile")]
    public void Where_the_machine_has_less_it_is_an_error_and_no_verdict(string command)
    {
        var ran = Run([command, TooLarge(), "--most-memory", "8GB"], null, ("DOTNET_GCHeapHardLimit", "0x4000000"));

        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Out);
        Assert.Contains("this takes more memory than this machine has. Nothing was decided.", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Thirty questions whose points no two sets of answers have alike, one of them counted twice, so that it must be followed.</summary>
    private string TooLarge()
    {
        var ids = Enumerable.Range(0, 30).Select(i => $"q{i.ToString(CultureInfo.InvariantCulture)}").ToList();
        var questions = ids.Select((id, i) => $"  - {{ id: {id}, ask: \"Question {id}\", counts: need, answers: [{{ id: none, text: None, points: 0 }}, {{ id: some, text: Some, points: {1L << i} }}, {{ id: lot, text: A lot, points: {3L << i} }}] }}\n");
        return folder.Write("large.yaml", $"""
            format: 1
            id: large
            title: "Large"
            authority: "Borsetshire County Council"
            jurisdiction: England
            status: illustrative
            author: authority
            disclosure: full
            in-force: {"{ from: 2026-04-01 }"}
            currency: GBP
            unanswered: stop
            questions:
            {string.Concat(questions)}form:
              - {"{"} total: points, label: Points, add: [{string.Join(", ", ids)}] {"}"}
              - {"{ total: net, label: Net, add: [points], less: [{ line: q29, weight: 0.5 }] }"}
              - {"{ limit: left, label: Left, of: net, minimum: 0, below: unread, reason: unpublished }"}
              - price-bands: price
                label: Price
                unit: £ a week
                rows: {"[{ left: under 1000, gives: 10 }, { left: 1000 to under 100000, gives: 100 }, { left: 100000 and over, gives: 190 }]"}
            results:
              - {"{ line: price, label: Amount, for: person }"}

            """);
    }
}
