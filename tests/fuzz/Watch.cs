namespace OpenRas.Fuzz;

/// <summary>
/// Stops what takes more of the processor than anything may, and ends the process where it does not stop: to AFL that is a crash. The time of
/// the clock is not asked, since a machine may be busy with other things.
/// </summary>
internal sealed class Watch : IDisposable
{
    private const int Often = 250;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource stop = new();
    private readonly TimeSpan before = Environment.CpuUsage.TotalTime;
    private readonly string what;
    private readonly Timer timer;

    /// <param name="what">What is watched.</param>
    internal Watch(string what)
    {
        this.what = what;
        timer = new Timer(_ => Look(), null, Often, Often);
    }

    /// <summary>Stops what is watched.</summary>
    internal CancellationToken Token => stop.Token;

    private TimeSpan Taken => Environment.CpuUsage.TotalTime - before;

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (Taken > Most + ToStop) Environment.FailFast($"{what} did not end, and could not be stopped");
        if (Taken > Most) stop.Cancel();
    }
}
