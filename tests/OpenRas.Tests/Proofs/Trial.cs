using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using OpenRas.Tests.Properties;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// Makes small definitions and holds what the library says of each against its sheets: half of fixed seeds and half of fresh ones, which are printed.
/// The variable CASES sets how many definitions are held against their sheets; on the older runtime it is a tenth.
/// </summary>
internal sealed class Trial(ITestOutputHelper output, int usual)
{
    private const int MostShown = 8;

    /// <summary>
    /// Where the fresh seeds of this run start. Every trial has the same, so that what one has made need not be made again. Where CI is set they are the same in
    /// each run, so that a build fails for what was changed and not by chance.
    /// </summary>
    internal static readonly int Fresh = Environment.GetEnvironmentVariable("CI") is null ? RandomNumberGenerator.GetInt32(1_000_000, int.MaxValue / 2) : 1_000_000;

    /// <summary>No more at once than there are cores, so that the time of one definition is not the time that it waits for others.</summary>
    private static readonly ParallelOptions AsManyAsCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly ConcurrentBag<(Made Made, Parting Parting)> partings = [];
    private readonly int wanted = Cases.Count(Environment.Version.Major < 10 ? usual / 10 : usual);
    private long making;
    private long judging;
    private int made;
    private int compared;
    private long sheets;

    /// <summary>Fails where the library and the sheets part: for each rule with the smallest definition that still breaks it.</summary>
    internal void Agree(Func<Made, IReadOnlyList<Parting>> judge)
    {
        var watch = Stopwatch.StartNew();
        Say($"seeds from 0 and from {Fresh}");
        var tried = Try(0, wanted - (wanted / 2), judge) + Try(Fresh, wanted / 2, judge);
        Say($"{compared} definitions with {sheets} sheets in {watch.Elapsed.TotalSeconds:0} seconds, of {tried} seeds; of one core {Seconds(making):0} to make them and {Seconds(judging):0} to judge");
        Say($"{partings.Select(p => p.Made.Seed).Distinct().Count()} definitions part from their sheets");
        Assert.True(partings.IsEmpty, string.Join("\n\n", partings.GroupBy(p => p.Parting.Rule).OrderByDescending(g => g.Count()).Take(MostShown).Select(r => Shown(r.Key, [.. r.Select(p => p.Made)], judge))));
        Assert.True(compared >= wanted && wanted > 0, $"{compared} definitions were held against their sheets, of {wanted}");
    }

    /// <summary>Goes on from seed to seed until so many definitions are made, since about one seed in twenty makes none; says how many seeds that took.</summary>
    private int Try(int from, int count, Func<Made, IReadOnlyList<Parting>> judge)
    {
        var (seed, wantedThen) = (from, made + count);
        while (made < wantedThen)
        {
            Assert.True(seed - from <= 100 + (2 * count), $"{seed - from} seeds make fewer than {count} definitions");
            var next = seed + wantedThen - made;
            Parallel.For(seed, next, AsManyAsCores, s => Try(s, judge));
            seed = next;
        }

        return seed - from;
    }

    private void Try(int seed, Func<Made, IReadOnlyList<Parting>> judge)
    {
        var started = Stopwatch.GetTimestamp();
        var one = SmallMaker.Make(seed);
        Interlocked.Add(ref making, Stopwatch.GetTimestamp() - started);
        if (one is null) return;
        Interlocked.Increment(ref made);
        started = Stopwatch.GetTimestamp();
        foreach (var parting in Judged(one, judge)) partings.Add((one, parting));
        Interlocked.Add(ref judging, Stopwatch.GetTimestamp() - started);
        Interlocked.Add(ref sheets, one.Sheets.Count);
        Interlocked.Increment(ref compared);
    }

    internal void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Shown(string rule, List<Made> broken, Func<Made, IReadOnlyList<Parting>> judge)
    {
        var seeds = broken.Select(m => m.Seed).Distinct().Order().ToList();
        var least = broken.MinBy(m => m.Seed)!.Shrunk(m => Judged(m, judge).Any(p => p.Rule == rule));
        return $"{seeds.Count} definitions, seeds {string.Join(", ", seeds.Take(MostShown))}\n{Judged(least, judge).First(p => p.Rule == rule)}\n{least}";
    }

    /// <summary>What the library throws is a parting too.</summary>
    private static IReadOnlyList<Parting> Judged(Made made, Func<Made, IReadOnlyList<Parting>> judge)
    {
        try
        {
            return judge(made);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new Parting($"{exception.GetType().Name} {exception.StackTrace?.Split('\n')[0].Trim()}", "nothing of it", exception.Message)];
        }
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
