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
        var profiled = Differs("left out of the profile", truth.LeftOut, profile.LeftOut);
        var proved = Differs("left out of the proof", truth.LeftOut, proof.LeftOut);
        return sets.Concat(profiled).Concat(proved).Concat(truth.Results.Zip(profile.Results).SelectMany(r => Of(r.First, r.Second)));
    }

    /// <summary>A profile that could not follow a result lists no outcome of it, as its contract says.</summary>
    private static IEnumerable<WrongVerdict> Of(ProofTruth truth, ResultProfile profile)
    {
        if (profile.Outcomes.Count == 0 || profile.Outcomes.Any(o => o.AnswerSets is null)) return [];
        var outcomes = truth.Counts.Keys.Union(profile.Outcomes.Select(o => Calculated.NameOf(o.Outcome)));
        return outcomes.SelectMany(o => Differs($"{truth.Line}, {o}", truth.Counts.GetValueOrDefault(o), Counted(profile, o)));
    }

    private static BigInteger Counted(ResultProfile profile, string outcome) =>
        profile.Outcomes.Where(o => Calculated.NameOf(o.Outcome) == outcome).Aggregate(BigInteger.Zero, (sum, o) => sum + o.AnswerSets!.Value);

    private static IEnumerable<WrongVerdict> Differs(string what, int count, BigInteger? said)
    {
        if (said is { } number && number != count) yield return new(Wrong.Count, $"{what}: {number}, and there are {count}");
    }
}
