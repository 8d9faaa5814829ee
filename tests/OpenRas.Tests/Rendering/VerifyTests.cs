using OpenRas.Analysis;

namespace OpenRas.Tests.Rendering;

/// <summary>A result that was kept is calculated again, and what differs is named.</summary>
public sealed class VerifyTests
{
    private const string File = "ras-definitions/illustrative/borsetshire-2026.yaml";

    private static readonly RasDefinition Ras = Repository.Load(File).OrThrow();

    private static readonly string Kept = Ras.Calculate(Ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow()).ToJson();

    [Fact]
    public void A_result_of_today_is_the_same() => Assert.Equal((Sameness.Same, "same"), Found(Ras, Kept));

    [Fact]
    public void A_result_for_a_day_is_calculated_for_that_day()
    {
        var answers = Ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow();

        Assert.Equal((Sameness.Same, "same"), Found(Ras, Ras.Calculate(answers, Ras.CheckDate(new DateOnly(2026, 5, 1)).OrThrow()).ToJson()));
    }

    [Fact]
    public void What_people_decided_is_compared_too()
    {
        var decided = Ras.Calculate(Ras.ParseAnswers(Repository.Read("tests/OpenRas.Tests/Golden/case/explained-in-part.case.yaml")).OrThrow());
        var (kept, final) = (decided.ToJson(), decided.FinalDecisions[0]);

        Assert.Equal((Sameness.Same, "same"), Found(Ras, kept));
        var found = Ras.Verify(kept.Replace($"\"fromCalculated\": \"{Numbers.Money(final.Difference!.Value)}\"", "\"fromCalculated\": \"0.01\"", StringComparison.Ordinal)).OrThrow();
        Assert.Equal(
            $"Result {final.Decision.Result}, final, fromCalculated: 0.01 was kept, {Numbers.Money(final.Difference.Value)} is calculated now.",
            Assert.Single(found.Differences).ToString());
    }

    [Theory]
    [InlineData("\"version\": \"0.1.0\"", "\"version\": \"0.0.9\"", Sameness.SameFiguresOtherEngine, "same figures, other engine")]
    [InlineData("takes off £10.43", "less £10.43", Sameness.SameFiguresOtherEngine, "same figures, other engine")]
    public void Other_words_of_another_engine_change_no_figure(string now, string then, Sameness sameness, string printed)
    {
        Assert.Contains(now, Kept, StringComparison.Ordinal);
        Assert.Equal((sameness, printed), Found(Ras, Kept.Replace(now, then, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("label: Before reductions", "label: Before", "same rules, different file")]
    [InlineData("title: Adult social care resource allocation system 2026-27", "title: Adult social care", "same rules, different file")]
    [InlineData("gives: 305.00", "gives: 306.00", "same figures in this case, other rules")]
    public void A_file_that_says_something_else_is_told_from_other_rules(string now, string then, string printed)
    {
        var text = Repository.Read(File);
        Assert.Contains(now, text, StringComparison.Ordinal);

        Assert.Equal(printed, RasDefinition.Parse(text.Replace(now, then, StringComparison.Ordinal)).OrThrow().Verify(Kept).OrThrow().Printed);
    }

    [Fact]
    public void Each_figure_that_differs_is_named_line_by_line()
    {
        var found = RasDefinition.Parse(Repository.Read(File).Replace("gives: 104.35", "gives: 104.45", StringComparison.Ordinal)).OrThrow().Verify(Kept).OrThrow();

        Assert.Equal(("different", Sameness.Different), (found.Printed, found.Sameness));
        Assert.Equal("Line 13 (Price for your points), value: 104.35 was kept, 104.45 is calculated now.", found.Differences[0].ToString());
        Assert.Contains(found.Differences, d => d is { Number: 0, Field: "amount", Kept: "93.92", Now: "94.01" });
    }

    [Fact]
    public void Other_arithmetic_that_leads_to_the_same_figure_is_named_too()
    {
        var found = Ras.Verify(Kept.Replace("\"times\": \"1.25\"", "\"times\": \"1.5\"", StringComparison.Ordinal)).OrThrow();

        Assert.Equal("Line 9 (Personal care): the figure is the same, but the arithmetic that leads to it is not.", found.Differences.Single().ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"contract\": 2 }")]
    [InlineData("{ \"contract\": 1, \"answers\": { \"group\": \"older\" } }")]
    [InlineData("{ \"contract\": 1, \"answers\": { \"group\": 4 }, \"definition\": { \"digest\": \"\" }, \"date\": null, \"lines\": [], \"results\": [] }")]
    [InlineData("{ \"contract\": 1, \"answers\": {}, \"definition\": { \"digest\": \"\" }, \"date\": \"2026\", \"lines\": [], \"results\": [] }")]
    public void What_is_no_result_is_refused(string json) => Assert.Equal("RAS4022", Ras.Verify(json).Diagnostics.Single().Code);

    [Fact]
    public void An_answer_that_the_rules_do_not_have_any_more_is_named() =>
        Assert.Equal("RAS4001", Ras.Verify(Kept.Replace("\"washing\": \"some\"", "\"washed\": \"some\"", StringComparison.Ordinal)).Diagnostics[0].Code);

    private static (Sameness Sameness, string Printed) Found(RasDefinition ras, string json)
    {
        var found = ras.Verify(json).OrThrow();
        return (found.Sameness, found.Printed);
    }
}
