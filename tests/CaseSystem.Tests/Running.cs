using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenRas;

namespace CaseSystem.Tests;

/// <summary>The program on a port of its own, with its clock and its log in our hands.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly WebApplication app;

    private Running(WebApplication app, HttpClient client, KeptLog log) => (this.app, Client, Log) = (app, client, log);

    internal static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "schemes");

    internal HttpClient Client { get; }

    internal KeptLog Log { get; }

    internal static async Task<Running> StartAsync(string? folder = null, string now = "2026-05-01T12:00:00Z")
    {
        var log = new KeptLog();
        string[] args = ["--urls", "http://127.0.0.1:0", "--Schemes:Folder", folder ?? Shipped, "--Schemes:ReadEverySeconds", "0.05"];
        var app = Api.Create(args, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FixedClock(DateTimeOffset.Parse(now, null)));
            builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(app, new HttpClient { BaseAddress = new Uri(address) }, log);
    }

    internal Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        var body = new StringContent(json, Encoding.UTF8, "application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };

        // Whoever sends too much is refused before it is sent, and not in the middle of it.
        request.Headers.ExpectContinue = json.Length > RasDefinition.DefaultMaximumBytes;
        return Client.SendAsync(request);
    }

    /// <summary>What a request gets that must be accepted.</summary>
    internal async Task<string> AskAsync(string path, string? json = null)
    {
        using var response = json is null ? await Client.GetAsync(path) : await PostAsync(path, json);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body}");
        return body;
    }

    internal async Task<JsonElement> ReadAsync(string path, string? json = null) =>
        JsonDocument.Parse(await AskAsync(path, json)).RootElement;

    /// <summary>What a request gets that must be refused.</summary>
    internal async Task<JsonElement> RefusedAsync(string path, string json, int status = 400)
    {
        using var response = await PostAsync(path, json);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, (int)response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Asks again until what it reads is so. The folder is read 20 times a second.</summary>
    internal async Task UntilAsync(string path, Func<string, bool> isSo)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var response = await Client.GetAsync(path);
            if (isSo(await response.Content.ReadAsStringAsync())) return;
            await Task.Delay(20, end.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Log.Dispose();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
