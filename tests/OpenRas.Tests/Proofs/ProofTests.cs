using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using OpenRas.Tests.Properties;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// A proof says of every small definition what every pair of its sheets says. Where CI is true all seeds are fixed; elsewhere half are fresh, and printed.
/// The variable CASES sets how many definitions are tried.
/// </summary>
public sealed class ProofTests(ITestOutputHelper output)
{
    private const int Usual = 10_000;
    private const int MostShown = 8;

    [Fact]
    public void A_proof_says_what_every_pair_of_sheets_says()
    {
        var (made, partings, watch) = (new ConcurrentBag<Made>(), new ConcurrentBag<(Made Made, Parting Parting)>(), Stopwatch.StartNew());
        var (verdicts, notProved) = (0, 0);
        var (making, proving, judging) = (0L, 0L, 0L);
        var kinds = new ConcurrentBag<Verdict>();
        Parallel.ForEach(Seeds(), seed =>
        {
            var started = Stopwatch.GetTimestamp();
            var one = SmallMaker.Make(seed);
            Interlocked.Add(ref making, Stopwatch.GetTimestamp() - started);
            if (one is null) return;
            made.Add(one);
            started = Stopwatch.GetTimestamp();
            var proof = Proved(one, out var failed);
            Interlocked.Add(ref proving, Stopwatch.GetTimestamp() - started);
            if (failed is not null) partings.Add((one, failed));
            if (proof is null) return;
            started = Stopwatch.GetTimestamp();
            var judge = new Judge(one);
            foreach (var parting in judge.Partings(proof)) partings.Add((one, parting));
            Interlocked.Add(ref judging, Stopwatch.GetTimestamp() - started);
            Interlocked.Add(ref verdicts, judge.Verdicts);
            Interlocked.Add(ref notProved, judge.NotProved);
            foreach (var result in proof.Results) kinds.Add(result.Result.Verdict);
        });

        Say($"{made.Count} definitions with {made.Sum(m => (long)m.Sheets.Count)} sheets in {watch.Elapsed.TotalSeconds:0} seconds; making {Seconds(making):0}, proving {Seconds(proving):0}, every pair {Seconds(judging):0} seconds of one core");
        foreach (var kind in kinds.CountBy(k => k).OrderBy(k => k.Key)) Say($"{100.0 * kind.Value / kinds.Count,5:0.0}% of results {kind.Key}");
        Say($"{notProved} of {verdicts} verdicts are not proved; {partings.Select(p => p.Made.Seed).Distinct().Count()} definitions part from their sheets");
        Assert.True(partings.IsEmpty, Shown(partings));
        Assert.True(100 * notProved < verdicts, $"{notProved} of {verdicts} are not proved");
    }

    /// <summary>Of each rule that is broken the definition with the lowest seed, made as small as still breaks it.</summary>
    private static string Shown(IEnumerable<(Made Made, Parting Parting)> partings) => string.Join("\n\n", partings.GroupBy(p => p.Parting.Rule).OrderByDescending(g => g.Count()).Take(MostShown).Select(rule =>
    {
        var seeds = rule.Select(p => p.Made.Seed).Distinct().Order().ToList();
        var least = rule.MinBy(p => p.Made.Seed).Made.Shrunk(m => Partings(m).Any(p => p.Rule == rule.Key));
        return $"{seeds.Count} definitions, seeds {string.Join(", ", seeds.Take(MostShown))}\n{Partings(least).First(p => p.Rule == rule.Key)}\n{least}";
    }));

    private static IReadOnlyList<Parting> Partings(Made made) => Proved(made, out var failed) is { } proof ? new Judge(made).Partings(proof) : [failed!];

    private static Proof? Proved(Made made, out Parting? failed)
    {
        failed = null;
        try
        {
            return made.Definition.Prove();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var at = exception.StackTrace?.Split('\n')[0].Trim() ?? "";
            failed = new Parting($"{exception.GetType().Name} {at}", "nothing of it", exception.Message);
            return null;
        }
    }

    private IEnumerable<int> Seeds()
    {
        var count = Cases.Count(Usual);
        if (Environment.GetEnvironmentVariable("CI") == "true") return Enumerable.Range(0, count);
        var fresh = RandomNumberGenerator.GetInt32(Usual, int.MaxValue - count);
        Say($"seeds from 0 and from {fresh}");
        return Enumerable.Range(0, (count + 1) / 2).Concat(Enumerable.Range(fresh, count / 2));
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
