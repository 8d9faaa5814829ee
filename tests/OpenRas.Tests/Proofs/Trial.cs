using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using OpenRas.Tests.Properties;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// Makes small definitions and holds what the library says of each against its sheets: half of fixed seeds and half of fresh ones, which are printed, in CI
/// too. The variable CASES sets how many are tried; on the older runtime it is a tenth.
/// </summary>
internal sealed class Trial(ITestOutputHelper output, int usual)
{
    private const int MostShown = 8;

    private readonly ConcurrentBag<(Made Made, Parting Parting)> partings = [];
    private long making;
    private long judging;
    private int made;
    private long sheets;

    /// <summary>Fails where the library and the sheets part: for each rule with the smallest definition that still breaks it.</summary>
    internal void Agree(Func<Made, IReadOnlyList<Parting>> judge)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(Seeds(), seed =>
        {
            var started = Stopwatch.GetTimestamp();
            var one = SmallMaker.Make(seed);
            Interlocked.Add(ref making, Stopwatch.GetTimestamp() - started);
            if (one is null) return;
            Interlocked.Increment(ref made);
            Interlocked.Add(ref sheets, one.Sheets.Count);
            started = Stopwatch.GetTimestamp();
            foreach (var parting in Judged(one, judge)) partings.Add((one, parting));
            Interlocked.Add(ref judging, Stopwatch.GetTimestamp() - started);
        });
        Say($"{made} definitions with {sheets} sheets in {watch.Elapsed.TotalSeconds:0} seconds; of one core {Seconds(making):0} to make them and {Seconds(judging):0} to judge");
        Say($"{partings.Select(p => p.Made.Seed).Distinct().Count()} definitions part from their sheets");
        Assert.True(partings.IsEmpty, string.Join("\n\n", partings.GroupBy(p => p.Parting.Rule).OrderByDescending(g => g.Count()).Take(MostShown).Select(r => Shown(r.Key, [.. r.Select(p => p.Made)], judge))));
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

    private IEnumerable<int> Seeds()
    {
        var count = Cases.Count(Environment.Version.Major < 10 ? usual / 10 : usual);
        var fresh = RandomNumberGenerator.GetInt32(1_000_000, int.MaxValue - count);
        Say($"seeds from 0 and from {fresh}");
        return Enumerable.Range(0, (count + 1) / 2).Concat(Enumerable.Range(fresh, count / 2));
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
