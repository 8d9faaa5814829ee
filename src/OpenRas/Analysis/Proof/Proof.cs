using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>
/// Whether more need, or less support, can ever lower a result, over all pairs of complete sets of answers that can be compared.
/// docs/proof.md says what is compared with what. Immutable.
/// </summary>
public sealed class Proof
{
    internal Proof(RasDefinition definition, IReadOnlyList<ResultProof> results, BigInteger? leftOut)
    {
        Definition = definition;
        Results = results;
        LeftOut = leftOut;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition { get; }

    /// <summary>How many sets of answers contradict themselves, as the definition says, and are left out; null where they cannot be counted.</summary>
    public BigInteger? LeftOut { get; }

    /// <summary>In the order of the definition; empty where it has no results.</summary>
    public IReadOnlyList<ResultProof> Results { get; }
}
