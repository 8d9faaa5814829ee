using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A second language, which nobody speaks.</summary>
internal sealed class ToyLanguage : Language
{
    internal override FormWords Form { get; } = new ToyForm();

    internal override ConditionWords Conditions { get; } = new ToyConditions();

    internal override CommonWords Common { get; } = new ToyCommon();

    internal override ProofWords Proof { get; } = new ToyProof();

    internal override ProfileWords Profile { get; } = new ToyProfile();

    internal override WhatIfWords WhatIf { get; } = new ToyWhatIf();

    internal override CoverageWords Coverage { get; } = new ToyCoverage();

    internal override AwardWords Award { get; } = new ToyAward();

    internal override RequestWords Requests { get; } = new ToyRequests();

    internal override StatementWords Statement { get; } = new ToyStatement();

    internal override VerificationWords Verification { get; } = new ToyVerification();

    private sealed class ToyConditions : ConditionWords
    {
        protected override string All(IEnumerable<string> conditions) => string.Join(" & ", conditions);

        protected override string Any(IEnumerable<string> answers) => string.Join(" | ", answers);

        protected override string OrMore(string answer) => answer + "+";

        protected override string Labelled(string label) => label + " > ";
    }
}
