namespace OpenRas.Tests;

/// <summary>
/// What must not hang: a walk by every path, or a count from the start each time. The limit is so far above what any of it takes that a busy machine does not
/// reach it, and only classes in the collection <see cref="Alone"/> have one.
/// </summary>
internal static class InTime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>What it gives; fails where that takes longer than only a hang does, without waiting for the end of it.</summary>
    internal static T Run<T>(Func<T> run)
    {
        var running = Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(Task.WaitAny([running], Limit) == 0, $"It was not done in {Limit}.");
        return running.GetAwaiter().GetResult();
    }
}
