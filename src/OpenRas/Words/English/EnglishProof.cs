namespace OpenRas.Words;

/// <summary>What is said of a proof, in English.</summary>
internal sealed class EnglishProof : ProofWords
{
}
