using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>Facts about a definition, and what other answers would give, against every sheet of small definitions.</summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class FactsTests(ITestOutputHelper output)
{
    private const int Usual = 2_000;

    [Fact]
    public void A_profile_says_what_every_sheet_says()
    {
        var (facts, open) = (0, 0);
        new Trial(output, Usual).Agree(made =>
        {
            var judge = new FactsJudge(made);
            var partings = judge.Partings(made.Definition.Profile());
            Interlocked.Add(ref facts, judge.Facts);
            Interlocked.Add(ref open, judge.Open);
            return partings;
        });

        Assert.True(100 * open < facts, $"{open} of {facts} facts are said not to be known");
    }

    /// <summary>With room for a few bytes nearly nothing is followed: what is said instead must hold, and be worth saying.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2_000)]
    public void Where_little_can_be_followed_a_profile_gives_bounds_in_which_every_sheet_lies(int bytes)
    {
        var (results, exact) = (0, 0);
        new Trial(output, Usual).Agree(made =>
        {
            var profile = made.Definition.Profile(bytes);
            Interlocked.Add(ref results, profile.Results.Sum(r => r.Questions.Count));
            Interlocked.Add(ref exact, profile.Results.Sum(r => r.Questions.Count(q => q.Change.IsExact)));
            return new FactsJudge(made).Partings(profile);
        });

        Assert.True(2 * exact > results, $"{exact} of {results} effects of a question are exact");
    }

    [Fact]
    public void A_proof_counts_the_sheets_without_an_amount_as_every_sheet_does() => new Trial(output, Usual / 4).Agree(made => new FactsJudge(made).Partings(made.Definition.Prove()));

    [Fact]
    public void What_other_answers_would_give_is_what_every_sheet_gives()
    {
        var (amounts, open) = (0, 0);
        new Trial(output, Usual).Agree(made =>
        {
            var judge = new WhatIfJudge(made);
            var partings = judge.Partings(new Random(made.Seed));
            Interlocked.Add(ref amounts, judge.Amounts);
            Interlocked.Add(ref open, judge.Open);
            return partings;
        });

        Assert.True(100 * open < amounts, $"for {open} of {amounts} amounts the fewest answers could not be followed");
    }
}
