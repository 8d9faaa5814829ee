namespace OpenRas.Analysis;

/// <summary>
/// Whether more need, or less support, can ever lower a result: over all pairs of complete answer sheets that can be compared, and not a sample of them.
/// docs/proof.md says what is compared with what. Immutable.
/// </summary>
public sealed class Proof
{
    internal Proof(RasDefinition definition, IReadOnlyList<ResultProof> results)
    {
        Definition = definition;
        Results = results;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition { get; }

    /// <summary>In the order of the definition; empty where it has no results.</summary>
    public IReadOnlyList<ResultProof> Results { get; }
}
