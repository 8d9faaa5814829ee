using OpenRas.Analysis;
using OpenRas.Oracle;
using OpenRas.Oracle.Making;
using OpenRas.Oracle.Proving;

namespace OpenRas.Tests.Conformance;

/// <summary>Holds verdicts against every two answer sheets that docs/proof.md compares.</summary>
internal static class ProofTrial
{
    /// <summary>More sheets than these take long to compare, two by two.</summary>
    private const int MostSheets = 1200;

    /// <summary>So that no definition takes long to prove: past it a verdict is "not proved", which claims nothing.</summary>
    private const long MostMemory = 30_000_000;

    /// <summary>The same in each run where CI is set, so that a change is not refused for what another seed found.</summary>
    internal static long FreshSeed() => Environment.GetEnvironmentVariable("CI") is null ? Random.Shared.NextInt64(1_000_000_000, 1_000_000_000_000) : 1_000_000_000;

    /// <summary>What is wrong of the definition that a seed makes; nothing where it makes none, or one that is not wanted.</summary>
    internal static IEnumerable<WrongVerdict> Of(long seed, Func<string, bool> isWanted)
    {
        var text = DefinitionMaker.Make(seed, isSmall: true);
        return text.Length > 0 && isWanted(text) && RasDefinition.Parse(text).IsOk ? Of(text, $"seed {seed}") : [];
    }

    internal static IEnumerable<WrongVerdict> Of(string text, string name)
    {
        if (Truth(text) is not { AnswerSets: > 0 } truth) return [];
        var ras = RasDefinition.Parse(text).OrThrow();
        var proof = ras.Prove(MostMemory);
        var wrong = truth.Results.Zip(proof.Results).SelectMany(p => Of(p.First, p.Second.Result));
        return wrong.Concat(CountTrial.Of(truth, proof, ras.Profile(MostMemory))).Select(w => w with { What = $"{name}, {w.What}" });
    }

    /// <summary>Nothing is claimed where a sheet comes to what the pages do not say, nor where every sheet contradicts itself.</summary>
    private static SchemeTruth? Truth(string text)
    {
        try
        {
            return ProofOracle.Of(Scheme.Read(text), MostSheets);
        }
        catch (SilentException)
        {
            return null;
        }
    }

    private static IEnumerable<WrongVerdict> Of(ProofTruth truth, LineProof proof)
    {
        if (truth.IsEntered) return [];
        var outcomes = proof.Verdict == Verdict.NotProved ? [] : Outside(truth, proof);
        return outcomes.Concat(truth.IsWords ? [] : Order(truth, proof));
    }

    private static IEnumerable<WrongVerdict> Order(ProofTruth truth, LineProof proof)
    {
        var proved = proof.Verdict is Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount;
        if ((proved || proof.Verdict == Verdict.NothingToProve) && truth.Fall is { } fall)
            yield return new(Wrong.Fall, $"{truth.Line}: {proof.Verdict}, and it falls from {fall.Less.Name} to {fall.More.Name}");
        if (proof.Verdict == Verdict.Refuted && truth.Fall is null) yield return new(Wrong.Fall, $"{truth.Line}: refuted, and it never falls");
        if (proved && !truth.IsCompared) yield return new(Wrong.NothingCompared, $"{truth.Line}: {proof.Verdict}, and nothing was compared");
    }

    private static IEnumerable<WrongVerdict> Outside(ProofTruth truth, LineProof proof)
    {
        var outside = truth.IsWords ? truth.WithoutAmount.ToHashSet() : truth.WithoutAmount.Except([Outcomes.NoBudget, Outcomes.NotEligible]).ToHashSet();
        var listed = proof.WithoutAmount.Select(w => Calculated.NameOf(w.Outcome)).ToHashSet();
        var unsaid = proof.Verdict == Verdict.NothingToProve ? Wrong.ListOfNothing : Wrong.List;
        if (proof.Verdict == Verdict.Proved && outside.Count > 0) yield return new(Wrong.List, $"{truth.Line}: proved, and some are {Names(outside)}");
        listed.ExceptWith(proof.WithoutAmount.Where(w => !w.IsKnown).Select(w => Calculated.NameOf(w.Outcome)).Except(outside));
        if (listed.Except(outside).Any()) yield return new(Wrong.List, $"{truth.Line}: lists what no sheet comes to: {Names(listed.Except(outside))}");
        if (outside.Except(listed).Any()) yield return new(unsaid, $"{truth.Line}: does not list {Names(outside.Except(listed))}");
    }

    private static string Names(IEnumerable<string> outcomes) => string.Join(", ", outcomes);
}

/// <summary>What a verdict says that is not so.</summary>
internal enum Wrong
{
    /// <summary>That it never falls where it does, or that it does where it never falls.</summary>
    Fall,

    /// <summary>That something is proved where no two sheets were compared.</summary>
    NothingCompared,

    /// <summary>Which outcomes without an amount there are.</summary>
    List,

    /// <summary>The same, where there is nothing to prove.</summary>
    ListOfNothing,

    /// <summary>How many sets of answers there are, come to an outcome, or contradict themselves.</summary>
    Count,
}

/// <summary>One wrong verdict, in words.</summary>
internal sealed record WrongVerdict(Wrong Kind, string What);
