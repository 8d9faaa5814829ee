namespace OpenRas.Cli.Batch;

/// <summary>Works on many things at once, and takes the results in the order of the things.</summary>
internal static class InOrder
{
    internal static void Run<TIn, TOut>(IEnumerable<TIn> source, int threads, Func<TIn, TOut> work, Action<TOut> take)
    {
        // As many again wait ready, so that no core waits while a result is written. No more, so that memory has a bound.
        var running = new Queue<Task<TOut>>();
        foreach (var thing in source)
        {
            if (threads == 1)
            {
                take(work(thing));
                continue;
            }

            running.Enqueue(Task.Run(() => work(thing)));
            if (running.Count >= 2 * threads) take(running.Dequeue().GetAwaiter().GetResult());
        }

        while (running.TryDequeue(out var last)) take(last.GetAwaiter().GetResult());
    }
}
