using BenchmarkDotNet.Attributes;
using OpenRas.Analysis;

namespace OpenRas.Benchmarks;

/// <summary>Proof and facts of a scheme with 6.1 billion answer sheets, beside a loop over every sheet that only counts rows. Both must count the same.</summary>
[MemoryDiagnoser]
public class WholeDefinition
{
    private readonly string yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "synthetic.yaml"));
    private long[]? counted;

    [Benchmark(Baseline = true, Description = "a loop over every sheet: rows counted")]
    public long Loop() => (counted = EverySheet.Rows()).Sum();

    [Benchmark(Description = "OpenRas: loaded, proved, every fact")]
    public bool ProofAndFacts()
    {
        var ras = RasDefinition.Parse(yaml).OrThrow();
        var (proof, profile) = (ras.Prove(), ras.Profile());
        if (proof.Results[0].Result.Verdict != Verdict.Proved || profile.AnswerSets != 6_103_515_625) throw new InvalidOperationException();
        return profile.Results[0].LargestStep!.Difference.AtLeast == 130.52m;
    }

    [GlobalCleanup]
    public void Compare()
    {
        var profile = RasDefinition.Parse(yaml).OrThrow().Profile();
        if (counted is not null && !counted.SequenceEqual(profile.Tables[0].Rows.Select(r => (long)r.AnswerSets!))) throw new InvalidOperationException("The two count differently.");
    }
}
