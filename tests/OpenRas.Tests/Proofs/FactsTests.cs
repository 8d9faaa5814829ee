using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>Facts about a definition, and what other answers would give, against every sheet of small definitions.</summary>
[Collection(nameof(Alone))]
public sealed class FactsTests(ITestOutputHelper output)
{
    private const int Usual = 2_000;

    [Fact]
    public void A_profile_says_what_every_sheet_says() => new Trial(output, Usual).Agree(made => new FactsJudge(made).Partings(made.Definition.Profile()));

    [Fact]
    public void A_proof_counts_the_sheets_without_an_amount_as_every_sheet_does() => new Trial(output, Usual / 4).Agree(made => new FactsJudge(made).Partings(made.Definition.Prove()));

    [Fact]
    public void What_other_answers_would_give_is_what_every_sheet_gives() => new Trial(output, Usual).Agree(made => new WhatIfJudge(made).Partings(new Random(made.Seed)));
}
