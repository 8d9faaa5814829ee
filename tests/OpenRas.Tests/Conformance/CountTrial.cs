using System.Numerics;
using OpenRas.Analysis;
using OpenRas.Oracle.Proving;

namespace OpenRas.Tests.Conformance;

/// <summary>Holds what a proof and a profile count against every complete set of answers.</summary>
internal static class CountTrial
{
    internal static IEnumerable<WrongVerdict> Of(SchemeTruth truth, Proof proof, RasProfile profile)
    {
        var sets = Differs("sets of answers", truth.AnswerSets, profile.AnswerSets);
        var leftOut = Differs("left out of the profile", truth.LeftOut, profile.LeftOut).Concat(Differs("left out of the proof", truth.LeftOut, proof.LeftOut));
        return sets.Concat(leftOut).Concat(truth.Results.Zip(profile.Results).SelectMany(r => Of(r.First, r.Second)));
    }

    private static IEnumerable<WrongVerdict> Of(ProofTruth truth, ResultProfile profile)
    {
        if (profile.Outcomes.Any(o => o.AnswerSets is null)) return [];
        var counted = profile.Outcomes.GroupBy(o => Calculated.NameOf(o.Outcome)).ToDictionary(g => g.Key, g => g.Aggregate(BigInteger.Zero, (sum, o) => sum + o.AnswerSets!.Value));
        return truth.Counts.Keys.Union(counted.Keys).SelectMany(o => Differs($"{truth.Line}, {o}", truth.Counts.GetValueOrDefault(o), counted.GetValueOrDefault(o)));
    }

    private static IEnumerable<WrongVerdict> Differs(string what, int count, BigInteger? said)
    {
        if (said is { } number && number != count) yield return new(Wrong.Count, $"{what}: {number}, and there are {count}");
    }
}
