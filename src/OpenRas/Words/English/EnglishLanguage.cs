namespace OpenRas.Words;

/// <summary>English: who does what, one idea a sentence.</summary>
internal sealed class EnglishLanguage : Language
{
    internal override FormWords Form { get; } = new EnglishForm();

    internal override ConditionWords Conditions { get; } = new EnglishAsked();

    internal override CommonWords Common { get; } = new EnglishCommon();

    internal override ProofWords Proof { get; } = new EnglishProof();

    internal override ProfileWords Profile { get; } = new EnglishProfile();

    internal override WhatIfWords WhatIf { get; } = new EnglishWhatIf();

    internal override CoverageWords Coverage { get; } = new EnglishCoverage();

    internal override AwardWords Award { get; } = new EnglishAward();

    internal override RequestWords Requests { get; } = new EnglishRequests();

    internal override StatementWords Statement { get; } = new EnglishStatement();

    internal override VerificationWords Verification { get; } = new EnglishVerification();
}
