namespace OpenRas.Words;

/// <summary>What is said of a proof: what it looked at, its verdicts, why they are so, and what more need does to each line.</summary>
internal abstract class ProofWords
{
}
