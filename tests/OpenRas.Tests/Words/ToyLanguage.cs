using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A second language, which nobody speaks: what it does not say yet is English.</summary>
internal sealed class ToyLanguage : Language
{
    internal override FormWords Form { get; } = new ToyForm();

    internal override ConditionWords Conditions => English.Conditions;

    internal override CommonWords Common { get; } = new ToyCommon();

    internal override ProofWords Proof { get; } = new ToyProof();

    internal override ProfileWords Profile { get; } = new ToyProfile();

    internal override WhatIfWords WhatIf => English.WhatIf;
}
