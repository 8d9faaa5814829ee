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

    [Fact]
    public void A_proof_that_may_make_only_small_tables_claims_nothing_that_is_not_so()
    {
        var claimed = 0;
        new Trial(output, Usual / 10).Agree(made =>
        {
            var (pairs, partings) = (new EveryPair(made.Sheets), new List<Parting>());
            foreach (var (truth, claim) in pairs.Results().Zip(made.Definition.Prove(mostMemory: 20_000).Results))
            {
                var isProved = claim.Result.Verdict is Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount;
                var isRefuted = claim.Result.Verdict is Verdict.Refuted;
                var isNothing = claim.Result.Verdict is Verdict.NothingToProve;
                if (isProved || isRefuted) Interlocked.Increment(ref claimed);
                if (isProved && truth.Found is Found.Refuted or Found.NothingToProve) partings.Add(new Parting("Proved", $"{truth.Step.Id} {truth.Found}", $"{claim.Result.Verdict}: {claim.Result.Reason}"));
                if (isRefuted && truth.Found is not Found.Refuted) partings.Add(new Parting("Refuted", $"{truth.Step.Id} {truth.Found}", claim.Result.Reason));
                if (isNothing && truth.Found is not Found.NothingToProve && !EveryPair.IsEntered(truth.Step)) partings.Add(new Parting("Nothing to prove", $"{truth.Step.Id} {truth.Found}", claim.Result.Reason));
                if (claim.Result.Verdict is Verdict.Proved && truth.Found is Found.ProvedWhereThereIsAnAmount) partings.Add(new Parting("Proved everywhere", $"{truth.Step.Id} {truth.Found}", claim.Result.Reason));
            }

            return partings;
        });

        Assert.True(claimed > 0);
    }
}
