using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>
/// Whether more need, or less support, can ever lower a result. A proof looks at all pairs of complete sets of answers that can be compared, and not at a
/// sample. docs/proof.md says what is compared with what. Immutable.
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

    /// <summary>How many sets of answers are left out because they contradict themselves, as the definition says; null when they cannot be counted.</summary>
    public BigInteger? LeftOut { get; }

    /// <summary>The proof of each result, in the order of the definition; empty when there are no results.</summary>
    public IReadOnlyList<ResultProof> Results { get; }
}
