using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Faults;

/// <summary>Small definitions of which a proof once said what is not so.</summary>
public sealed class FaultProofTests
{
    [Theory]
    [InlineData("given-ask-only", Verdict.Proved)]
    [InlineData("given-same-question-twice", Verdict.Proved)]
    [InlineData("given-two-values-too-many", Verdict.Refuted)]
    [InlineData("no-need-question", Verdict.NothingToProve)]
    [InlineData("opened-circumstance", Verdict.Refuted)]
    [InlineData("opened-support", Verdict.Refuted)]
    public void The_verdict_is_what_every_two_sheets_show(string file, Verdict verdict) => Assert.Equal(verdict, Prove(file).Verdict);

    /// <summary>One of its two answers comes to no amount, so that no two sheets are compared; and the total, which the result does not read, stands in nobody's way.</summary>
    [Fact]
    public void A_total_that_the_result_does_not_read_keeps_nothing_from_being_followed() =>
        Assert.Equal(Verdict.NothingToProve, Prove("given-many-decimals-not-proved").Verdict);

    /// <summary>Sixty-seven million sheets, each with its own total: too many to follow.</summary>
    [Fact]
    public void What_is_only_not_ruled_out_is_not_listed_as_known()
    {
        var without = Assert.Single(Prove("never-blank-too-big").WithoutAmount);

        Assert.False(without.IsKnown);
        Assert.Contains("We do not know whether some sets of answers give no amount", Load("never-blank-too-big").Prove().ToText().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_sheet_comes_to_no_budget_the_verdict_does_not_hang_on_how_many_they_are() =>
        Assert.Equal(Verdict.Proved, Prove("all-nothing-too-big").Verdict);

    [Theory]
    [InlineData("given-ask-only", "3.0625")]
    [InlineData("given-same-question-twice", "4.5")]
    public void A_total_that_no_answers_make_is_refused(string file, string total) =>
        Assert.Equal([Rules.CannotMake.Code], Load(file).CheckAnswers(("t", total)).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("given-ask-only", "a1", "5.0625", "q3", "a0")]
    [InlineData("given-same-question-twice", "a1", "6.5", null, null)]
    public void A_total_that_answers_make_is_taken_also_beside_them(string file, string q1, string total, string? also, string? answer)
    {
        (string, string)[] beside = also is null ? [] : [(also, answer!)];
        Assert.True(Load(file).CheckAnswers([("t", total)]).IsOk);
        Assert.True(Load(file).CheckAnswers([("t", total), ("q1", q1), .. beside]).IsOk);
    }

    [Fact]
    public void A_total_is_taken_with_all_its_decimals()
    {
        var definition = Load("given-two-values-too-many");
        var printed = definition.Calculate(definition.CheckAnswers(("c", "a0")).OrThrow()).Line("t").Value!.Value;

        Assert.Equal(100m, definition.Calculate(definition.CheckAnswers(("t", Numbers.Plain(printed))).OrThrow()).Results[0].Amount);
    }

    private static LineProof Prove(string file) => Load(file).Prove().Results[0].Result;

    private static RasDefinition Load(string file) => Repository.Load($"tests/OpenRas.Tests/Faults/{file}.yaml").OrThrow();
}
