using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenRas;
using OpenRas.Diagnostics;

namespace CaseSystem;

/// <summary>
/// The definitions of one folder, which is read again every few seconds. If every file is valid, the new definitions take the place of the
/// old ones in one step. If a file is refused, or gone, the old ones stay, and the log and the health check say why.
/// </summary>
public sealed partial class Schemes : BackgroundService, IHealthCheck
{
    private static readonly TimeZoneInfo Town = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private readonly string path;
    private readonly TimeSpan pause;
    private readonly TimeProvider clock;
    private readonly ILogger<Schemes> log;
    private volatile RasFolder current;
    private volatile string[] refused = [];
    private string[] lastRead = [];
    private string[] ids = [];

    public Schemes(IConfiguration settings, IHostEnvironment host, TimeProvider clock, ILogger<Schemes> log)
    {
        (this.clock, this.log) = (clock, log);
        path = Path.Combine(host.ContentRootPath, settings["Schemes:Folder"] ?? "schemes");
        pause = TimeSpan.FromSeconds(settings.GetValue("Schemes:ReadEverySeconds", 10.0));

        // An invalid file stops the start, so that whoever put it there notices.
        var (first, faults) = Read();
        Use(first ?? throw new InvalidDataException(string.Join('\n', faults)));
    }

    /// <summary>The definitions now. A request asks once, and goes on with what it got.</summary>
    public RasFolder Current => current;

    /// <summary>The day in the council's town. The clock of a server may be an hour behind, and so a day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Town).Date);

    /// <summary>Unhealthy if a scheme has no version in force today, and degraded while a file is refused or gone.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (folder, today, faults) = (current, Today, refused);
        var missing = folder.Schemes.Select(s => folder.FindInForce(s, today)).Where(v => !v.IsOk).SelectMany(v => v.Diagnostics).ToList();
        if (missing.Count > 0) return Task.FromResult(HealthCheckResult.Unhealthy(string.Join('\n', missing)));
        return Task.FromResult(faults.Length > 0 ? HealthCheckResult.Degraded(string.Join('\n', faults)) : HealthCheckResult.Healthy());
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause);
        while (await timer.WaitForNextTickAsync(stoppingToken)) ReadAgain();
    }

    private void ReadAgain()
    {
        var (folder, faults) = Read();

        // Somebody may be writing a file. What was read twice the same is whole.
        string[] read = folder is null ? faults : [.. folder.Definitions.Select(d => d.Digest)];
        var isSame = read.SequenceEqual(lastRead);
        lastRead = read;
        if (!isSame) return;

        foreach (var fault in faults.Except(refused)) LogRefused(fault);
        refused = faults;
        if (folder is not null && !read.SequenceEqual(current.Definitions.Select(d => d.Digest))) Use(folder);
    }

    [MemberNotNull(nameof(current))]
    private void Use(RasFolder folder)
    {
        current = folder;
        ids = [.. folder.Definitions.Select(d => d.Id)];
        foreach (var definition in folder.Definitions) LogInUse(definition.Id, definition.Digest);
        foreach (var finding in folder.ListFindings()) LogDays(finding.ToString());
    }

    /// <summary>The folder if every file in it is valid, and otherwise what is wrong. That quotes rules, and nobody's answers.</summary>
    private (RasFolder? Folder, string[] Faults) Read()
    {
        try
        {
            var read = RasFolder.Load(path);
            string[] faults = [.. read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())];
            if (faults.Length > 0) return (null, faults);

            // Without the newest version, last year's would calculate.
            var folder = read.OrThrow();
            faults = [.. ids.Except(folder.Definitions.Select(d => d.Id)).Select(id => $"{path}: {id} is gone")];
            return faults.Length > 0 ? (null, faults) : (folder, faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, [e.Message]);
        }
    }

    [LoggerMessage(LogLevel.Information, "In use: {Id}, digest {Digest}")]
    private partial void LogInUse(string id, string digest);

    [LoggerMessage(LogLevel.Warning, "Check the days of the versions: {Finding}")]
    private partial void LogDays(string finding);

    [LoggerMessage(LogLevel.Error, "The definitions stay as they were: {Fault}")]
    private partial void LogRefused(string fault);
}
