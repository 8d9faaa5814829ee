using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

internal sealed class ToyVerification : VerificationWords
{
    internal override string Found(Sameness sameness) => "verrattu";

    internal override string Said(KeptDifference difference) => "ero " + difference.Id;
}
