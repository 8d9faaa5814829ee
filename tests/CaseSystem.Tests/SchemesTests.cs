using System.Collections.Concurrent;
using System.Net;
using OpenRas;

namespace CaseSystem.Tests;

/// <summary>What a folder does while the program runs, and what the days do.</summary>
public sealed class SchemesTests
{
    private const string File = "adults-2026.yaml";
    private const string Path = "/schemes/borsetshire-adults/calculations?date=2026-05-01";
    private const string Answers = """{ "home": "own", "washing": "some", "night": "nightly", "helped": "daily" }""";

    [Fact]
    public async Task A_definition_is_replaced_while_200_requests_run_and_each_reply_is_of_one_version()
    {
        using var folder = new SchemeFolder();
        await using var api = await Running.StartAsync(folder.Path);
        var (before, after) = (folder.Read(File), Raised(folder.Read(File)));
        var replies = new ConcurrentQueue<string>();

        var replaced = new TaskCompletionSource();
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            // A hundred run while the file is replaced, and the last fifty after it.
            if (number == 50)
            {
                folder.Replace(File, after);
                await UntilInUseAsync(api, after);
                replaced.SetResult();
            }

            if (number >= 150) await replaced.Task;
            replies.Enqueue(await api.AskAsync(Path, Answers));
        });

        Assert.Equal(200, replies.Count);
        Assert.Equal(new[] { Calculated(before), Calculated(after) }.Order(), replies.Distinct().Order());
    }

    [Fact]
    public async Task A_request_in_flight_finishes_with_the_version_with_which_it_began()
    {
        using var folder = new SchemeFolder();
        await using var api = await Running.StartAsync(folder.Path);
        var (before, after) = (folder.Read(File), Raised(folder.Read(File)));
        using var body = new Pieces();

        var reply = api.Client.PostAsync(Path, body);
        await body.SendAsync(Answers[..20]);
        await api.Log.UntilAsync("started reading request body");
        folder.Replace(File, after);
        await UntilInUseAsync(api, after);
        await body.SendAsync(Answers[20..]);
        body.End();

        Assert.Equal(Calculated(before), await (await reply).Content.ReadAsStringAsync());
        Assert.Equal(Calculated(after), await api.AskAsync(Path, Answers));
    }

    [Fact]
    public async Task An_invalid_new_file_changes_nothing_and_is_reported_until_it_is_fixed()
    {
        using var folder = new SchemeFolder();
        await using var api = await Running.StartAsync(folder.Path);
        var valid = folder.Read(File);

        folder.Replace(File, valid.Replace("add: [washing, night]", "add: [wahsing, night]", StringComparison.Ordinal));
        await api.UntilAsync("/health", h => h.Contains("degraded", StringComparison.Ordinal));

        Assert.Equal(Calculated(valid), await api.AskAsync(Path, Answers));
        Assert.Contains("RAS3001", await api.AskAsync("/health"), StringComparison.Ordinal);
        Assert.Contains("The definitions stay as they were", api.Log.Text, StringComparison.Ordinal);
        folder.Replace(File, valid);
        await api.UntilAsync("/health", h => h.Contains("\"healthy\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_that_is_gone_goes_on_calculating_so_that_last_years_does_not()
    {
        using var folder = new SchemeFolder();
        await using var api = await Running.StartAsync(folder.Path);
        var newest = folder.Read(File);

        folder.Remove(File);
        await api.UntilAsync("/health", h => h.Contains("borsetshire-adults-2026 is gone", StringComparison.Ordinal));

        Assert.Equal(Calculated(newest), await api.AskAsync(Path, Answers));
    }

    [Fact]
    public async Task A_folder_that_is_gone_changes_nothing_and_is_reported()
    {
        using var folder = new SchemeFolder();
        await using var api = await Running.StartAsync(folder.Path);
        var valid = folder.Read(File);

        Directory.Move(folder.Path, folder.Path + ".gone");
        await api.UntilAsync("/health", h => h.Contains("degraded", StringComparison.Ordinal));
        Directory.Move(folder.Path + ".gone", folder.Path);

        Assert.Equal(Calculated(valid), await api.AskAsync(Path, Answers));
    }

    [Fact]
    public async Task Days_that_are_in_two_versions_are_in_the_log_before_they_come()
    {
        using var folder = new SchemeFolder();
        var earlier = folder.Read("adults-2025.yaml");
        folder.Replace("adults-2025.yaml", earlier.Replace("2025-04-01 }", "2025-04-01, to: 2026-04-30 }", StringComparison.Ordinal));

        await using var api = await Running.StartAsync(folder.Path, now: "2025-05-01T12:00:00Z");

        Assert.Contains("RAS5008", api.Log.Text, StringComparison.Ordinal);
        Assert.Contains("\"healthy\"", await api.AskAsync("/health"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_does_not_start_with_an_invalid_file()
    {
        using var folder = new SchemeFolder();
        folder.Replace(File, "format: 1");

        var why = await Assert.ThrowsAsync<InvalidDataException>(() => Running.StartAsync(folder.Path));

        Assert.Contains(File, why.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-31T22:59:59Z", HttpStatusCode.ServiceUnavailable)]
    [InlineData("2025-03-31T23:00:00Z", HttpStatusCode.OK)]
    public async Task A_day_without_a_version_is_unhealthy_and_days_are_those_of_the_town(string now, HttpStatusCode status)
    {
        await using var api = await Running.StartAsync(now: now);

        using var health = await api.Client.GetAsync("/health");
        var why = await health.Content.ReadAsStringAsync();

        Assert.Equal(status, health.StatusCode);
        Assert.Equal(status == HttpStatusCode.ServiceUnavailable, why.Contains("borsetshire-short-breaks", StringComparison.Ordinal));
    }

    private static Task UntilInUseAsync(Running api, string text)
    {
        var digest = RasDefinition.Parse(text).OrThrow().Digest;
        return api.UntilAsync("/schemes", schemes => schemes.Contains(digest, StringComparison.Ordinal));
    }

    private static string Raised(string text) => text
        .Replace("104.35", "204.35", StringComparison.Ordinal)
        .Replace("Price for your points", "New price for your points", StringComparison.Ordinal);

    private static string Calculated(string text)
    {
        var ras = RasDefinition.Parse(text).OrThrow();
        return ras.Calculate(ras.ParseAnswers(Answers).OrThrow(), ras.CheckDate(new(2026, 5, 1)).OrThrow()).ToJson();
    }
}
