using Xunit.Abstractions;

namespace OpenRas.Tests.Conformance;

/// <summary>No verdict says what is not so, seen in every two answer sheets by a program that was written from docs/ alone.</summary>
[Trait("Speed", "Slow")]
public sealed class ProofOracleTests(ITestOutputHelper output)
{
    private const int Seeds = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void A_verdict_is_what_all_sheets_show(int? seed)
    {
        var first = seed ?? ProofTrial.FreshSeed();
        output.WriteLine($"seeds from {first}");

        House.Nothing.IsIn(Enumerable.Range(0, Seeds).SelectMany(i => ProofTrial.Of(first + i, _ => true)).Select(w => w.What).Take(20));
    }
}
