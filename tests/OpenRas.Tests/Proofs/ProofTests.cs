using System.Collections.Concurrent;
using OpenRas.Analysis;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>A proof says of every small definition what every pair of its sheets says, and hardly ever that it cannot tell.</summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class ProofTests(ITestOutputHelper output)
{
    private const int Usual = 10_000;

    [Fact]
    public void A_proof_says_what_every_pair_of_sheets_says()
    {
        var (verdicts, notProved) = (0, 0);
        var results = new ConcurrentBag<Verdict>();
        var trial = new Trial(output, Usual);
        trial.Agree(made =>
        {
            var proof = made.Definition.Prove();
            var judge = new Judge(made);
            var partings = judge.Partings(proof);
            Interlocked.Add(ref verdicts, judge.Verdicts);
            Interlocked.Add(ref notProved, judge.NotProved);
            foreach (var result in proof.Results) results.Add(result.Result.Verdict);
            return partings;
        });

        foreach (var kind in results.GroupBy(k => k).OrderBy(k => k.Key)) trial.Say($"{100.0 * kind.Count() / results.Count,5:0.0}% of results {kind.Key}");
        trial.Say($"{notProved} of {verdicts} verdicts are not proved");
        Assert.True(100 * notProved < verdicts, $"{notProved} of {verdicts} are not proved");
    }
}
