using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of a kept result beside what is calculated now.</summary>
internal abstract class VerificationWords
{
    /// <summary>What was found, in a few words.</summary>
    internal abstract string Found(Sameness sameness);

    /// <summary>One figure that differs.</summary>
    internal abstract string Said(KeptDifference difference);
}
