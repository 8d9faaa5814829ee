namespace OpenRas.Benchmarks.Cases;

/// <summary>One way to do many cases.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Base">The name of the contestant that it is compared with.</param>
/// <param name="Run">Does so many of the cases, from the first on, and returns something made from every result.</param>
/// <param name="Cases">How many cases it does a round.</param>
internal sealed record Contestant(string Name, string Base, Func<int, long> Run, int Cases)
{
    private readonly List<(double PerSecond, double Bytes)> rounds = [];

    internal double PerSecond => Median([.. rounds.Select(r => r.PerSecond)]);

    internal double Bytes => Median([.. rounds.Select(r => r.Bytes)]);

    /// <summary>Of each round the ratio to another contestant: the median, the least and the greatest.</summary>
    internal (double Median, double Least, double Greatest) Ratio(Contestant other)
    {
        double[] ratios = [.. rounds.Zip(other.rounds, (mine, its) => mine.PerSecond / its.PerSecond)];
        return (Median(ratios), ratios.Min(), ratios.Max());
    }

    internal void Measure(bool isKept)
    {
        // Time of the processor, so that what else the machine does counts little.
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        Program.Sink += Run(Cases);
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        if (isKept) rounds.Add((Cases / seconds, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / Cases));
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
