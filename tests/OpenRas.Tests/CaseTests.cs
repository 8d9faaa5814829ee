using OpenRas.Sheets;

namespace OpenRas.Tests;

/// <summary>What people changed after a calculation, beside it and never in it.</summary>
public sealed class CaseTests
{
    private static readonly RasDefinition Ras = Repository.Load("tests/OpenRas.Tests/Golden/good/given-total.yaml").OrThrow();

    private const string Given = "given: { needs: 20 }\n"; // £76.20 a week

    [Fact]
    public void The_indicative_figure_stays_what_was_calculated()
    {
        var allocation = Calculate(Given + "final: { amount: £100 a week, by: A manager, reason: unread }");

        Assert.Equal("£76.20 a week", allocation.Results.Single().Printed);
        Assert.Equal(76.20m, allocation.GetAmount("price"));
        Assert.Equal(100m, allocation.FinalDecisions.Single().Decision.After);
    }

    [Fact]
    public void Each_change_starts_where_the_one_before_ended()
    {
        var changes = Calculate(Given + Changes("£80 a week", "90") + "final: { amount: £85.50 a week, by: A manager, reason: unread }").RecordedChanges;

        Assert.Equal([(76.20m, 80m, 3.80m), (80m, 90m, 10m)], changes.Select(c => (c.Before!.Value, c.After!.Value, c.Difference!.Value)));
    }

    [Theory]
    [InlineData("unread", ReasonKind.Unread, 23.80, 0, 0)]
    [InlineData("unpublished", ReasonKind.Unpublished, 0, 23.80, 0)]
    [InlineData("{ unclear: one or the other }", ReasonKind.Unclear, 0, 0, 23.80)]
    [InlineData("\"The plan costs more\"", ReasonKind.Stated, 0, 0, 0)]
    public void Only_a_sentence_is_a_reason_and_what_was_not_read_is_told_from_what_was_not_published(string reason, ReasonKind kind, decimal unread, decimal unpublished, decimal unclear)
    {
        var final = Calculate($"{Given}final: {{ amount: £100 a week, by: A manager, reason: {reason} }}").FinalDecisions.Single();

        Assert.Equal(kind, final.Decision.ReasonKind);
        Assert.Equal((unread, unpublished, unclear), (final.Unread.Sum, final.Unpublished.Sum, final.Unclear.Sum));
        Assert.Equal([unread, unpublished, unclear], new[] { final.Unread, final.Unpublished, final.Unclear }.Select(g => g.Count * 23.80m));
    }

    [Theory]
    [InlineData("unread", "The final amount is £23.80 more than the calculated amount. We have read no reason for this change (1 of 1). We have not read the council's letters; they may give one.")]
    [InlineData("unpublished", "The final amount is £23.80 more than the calculated amount. No reason was published for this change (1 of 1).")]
    [InlineData("{ unclear: one or the other }", "The final amount is £23.80 more than the calculated amount. The source can be read two ways on the reason for this change (1 of 1).")]
    [InlineData("\"The plan costs more\"", "The final amount is £23.80 more than the calculated amount. The change has a stated reason.")]
    public void A_reason_that_nobody_looked_for_is_not_said_to_be_missing(string reason, string printed) =>
        Assert.Equal(printed, Calculate($"{Given}final: {{ amount: £100 a week, by: A manager, reason: {reason} }}").FinalDecisions.Single().Printed);

    [Fact]
    public void Each_group_of_changes_has_its_own_count_and_sum()
    {
        var allocation = Calculate("""
            given: { needs: 20 }
            changes:
              - { becomes: 80, by: A worker, on: 2026, reason: unread }
              - { becomes: 95, by: A manager, on: 2026, reason: unpublished }
              - { becomes: 90, by: A manager, on: 2026, reason: Fewer visits }
            final: { amount: 100, by: A panel, reason: unread }
            """);
        var final = allocation.FinalDecisions.Single();

        Assert.Equal((new ChangesWithoutReason(2, 13.80m), new ChangesWithoutReason(1, 15m), new ChangesWithoutReason(0, 0m), 4), (final.Unread, final.Unpublished, final.Unclear, final.ChangeCount));
        Assert.Equal("The final amount is £23.80 more than the calculated amount. We have read no reason for some of these changes (2 of 4): + £13.80. We have not read the council's letters; they may give one. No reason was published for some of these changes (1 of 4): + £15.00.", final.Printed);
    }

    [Fact]
    public void Steps_without_a_reason_add_up_with_their_signs()
    {
        var final = Calculate(Given + Changes("£96.20 a week") + "final: { amount: £90 a week, by: A manager, reason: unread }").FinalDecisions.Single();

        Assert.Equal(13.80m, final.Difference);
        Assert.Equal(new ChangesWithoutReason(2, 20m - 6.20m), final.Unread);
        Assert.Equal("The final amount is £13.80 more than the calculated amount. We have read no reason for these changes (2 of 2). We have not read the council's letters; they may give one.", final.Printed);
    }

    /// <summary>Both ends are known, so a figure in between that is not known hides nothing unless only one of its two steps has a reason.</summary>
    [Theory]
    [InlineData("unread", "unread", 23.80)]
    [InlineData("A reason", "Another reason", 0)]
    [InlineData("A reason", "unread", null)]
    [InlineData("unread", "A reason", null)]
    public void A_figure_in_between_that_is_not_known_hides_nothing_unless_one_of_two_steps_has_a_reason(string first, string second, object? unexplained)
    {
        var allocation = Calculate($$"""
            given: { needs: 20 }
            changes: [{ becomes: unread, by: unread, on: unread, reason: {{first}} }]
            final: { amount: 100, by: A manager, reason: {{second}} }
            """);

        Assert.Null(allocation.RecordedChanges.Single().Difference);
        Assert.Null(allocation.FinalDecisions.Single().Decision.Difference);
        Assert.Equal(23.80m, allocation.FinalDecisions.Single().Difference);
        Assert.Equal(unexplained is null ? null : Convert.ToDecimal(unexplained, System.Globalization.CultureInfo.InvariantCulture), allocation.FinalDecisions.Single().Unread.Sum);
    }

    [Theory]
    [InlineData("changes: [{ becomes: 100, by: A worker, on: 2026, reason: More visits }]", 1, 0, "The final amount is £23.80 more than the calculated amount. The change has a stated reason.")]
    [InlineData("changes: [{ becomes: 100, by: A worker, on: 2026, reason: unread }, { becomes: 100, by: A worker, on: 2026, reason: unread }]", 1, 1, "The final amount is £23.80 more than the calculated amount. We have read no reason for this change (1 of 1). We have not read the council's letters; they may give one.")]
    public void A_figure_that_is_the_one_before_it_is_no_change(string changes, int counted, int unread, string printed)
    {
        var final = Calculate($"{Given}{changes}\nfinal: {{ amount: £100 a week, by: A manager, reason: unread }}").FinalDecisions.Single();

        Assert.Equal((counted, unread, 23.80m), (final.ChangeCount, final.Unread.Count, final.Difference));
        Assert.Equal(printed, final.Printed);
        Assert.Equal("no change", final.Decision.PrintedDifference);
    }

    [Theory]
    [InlineData("20", "£76.20 a week", "")]
    [InlineData("0", "no-budget", "")]
    [InlineData("20", "{ refer: The panel }", "changes: [{ becomes: { refer: The panel }, by: A worker, on: 2026, reason: Too many visits }]")]
    public void A_word_that_is_the_one_before_it_is_no_change(string needs, string amount, string changes)
    {
        var final = Calculate($"given: {{ needs: {needs} }}\n{changes}\nfinal: {{ amount: {amount}, by: A manager, reason: unread }}").FinalDecisions.Single();

        Assert.Equal((changes.Length == 0 ? 0 : 1, 0), (final.ChangeCount, final.Unread.Count));
        Assert.Equal("no change", final.Decision.PrintedDifference);
    }

    [Fact]
    public void A_final_figure_that_was_calculated_is_said_to_be() =>
        Assert.Equal("The final amount is the calculated amount.", Calculate(Given + "final: { amount: 76.20, by: A manager, reason: unread }").FinalDecisions.Single().Printed);

    [Theory]
    [InlineData("unread")]
    [InlineData("{ refer: Another panel }")]
    public void What_may_be_another_figure_is_a_change(string amount)
    {
        var final = Calculate($"{Given}changes: [{{ becomes: {amount.Replace("Another", "The", StringComparison.Ordinal)}, by: A worker, on: 2026, reason: unread }}]\nfinal: {{ amount: {amount}, by: A manager, reason: unread }}").FinalDecisions.Single();

        Assert.Equal((2, 2), (final.ChangeCount, final.Unread.Count));
    }

    [Theory]
    [InlineData("2026-05-04", "2026-05")]
    [InlineData("2026-05-04", "2026")]
    [InlineData("2026", "2026-01-01")]
    [InlineData("2026-05", "unread")]
    [InlineData("unread", "2026-05")]
    [InlineData("2026-05", "{ unclear: May or June }")]
    public void Days_that_may_run_forwards_are_taken(string first, string second) =>
        Assert.Equal(2, Calculate($"{Given}changes: [{{ becomes: 80, by: A, on: {first}, reason: unread }}, {{ becomes: 90, by: A, on: {second}, reason: unread }}]").RecordedChanges.Count);

    [Theory]
    [InlineData("2026-05-04", "2026-05-03")]
    [InlineData("2026-05-04", "2026-04")]
    [InlineData("2026-05", "2025")]
    public void Days_that_run_backwards_are_refused_whatever_stands_between(string first, string second)
    {
        var refused = Ras.ParseAnswers($"{Given}changes: [{{ becomes: 80, by: A, on: {first}, reason: unread }}, {{ becomes: 85, by: A, on: unread, reason: unread }}]\nfinal: {{ amount: 90, by: A, on: {second}, reason: unread }}");

        Assert.Equal("RAS4019", Assert.Single(refused.Diagnostics).Code);
    }

    [Theory]
    [InlineData("", "not determined until line 1 (How much help do you need to wash?) is answered")]
    [InlineData("given: { needs: 0 }\n", "no budget, at line 4 (Price for your points)")]
    public void From_no_figure_no_difference_is_known_and_never_0(string answers, string why)
    {
        var final = Calculate(answers + "final: { amount: £100 a week, by: A manager, reason: unread }").FinalDecisions.Single();

        Assert.Null(final.Difference);
        Assert.Null(final.Unread.Sum);
        Assert.Equal($"We do not know the difference, because the calculation gives no figure ({why}).", final.Decision.PrintedDifference);
    }

    [Fact]
    public void A_difference_in_hours_is_in_hours()
    {
        var ras = RasDefinition.Parse(Repository.Read("tests/OpenRas.Tests/Golden/good/given-total.yaml")
            .Replace("results:", "  - { figure: hours, label: Hours, value: 5 hours a week }\nresults:", StringComparison.Ordinal)
            .Replace("line: price", "line: hours", StringComparison.Ordinal)).OrThrow();
        var final = ras.Calculate(ras.ParseAnswers("final: { amount: 3.5 hours a week, by: A manager, reason: unread }").OrThrow()).FinalDecisions.Single();

        Assert.Equal("- 1.5 hours a week", final.Decision.PrintedDifference);
    }

    [Fact]
    public void To_an_outcome_no_difference_is_known()
    {
        var final = Calculate(Given + "final: { amount: { not-eligible: moved away }, by: A manager, reason: unread }").FinalDecisions.Single();

        Assert.Equal(Outcome.NotEligible, final.Decision.Outcome);
        Assert.Equal("We do not know the difference, because this figure is not eligible: moved away.", final.Decision.PrintedDifference);
    }

    [Fact]
    public void No_difference_is_rounded()
    {
        var ras = RasDefinition.Parse(Repository.Read("tests/OpenRas.Tests/Golden/good/given-total.yaml")
            .Replace("results:", "  - { multiply: exact, label: Exact, times: [needs, £0.0123456789 a week for each point, 0.0000000001%] }\nresults:", StringComparison.Ordinal)
            .Replace("line: price", "line: exact", StringComparison.Ordinal)).OrThrow();
        var final = ras.Calculate(ras.ParseAnswers(Given + "final: { amount: £999999999999.9999999999 a week, by: A manager, reason: unread }").OrThrow()).FinalDecisions.Single();

        Assert.Null(final.Difference);
        Assert.Equal("We do not know the difference, because it needs more than 28 digits.", final.Decision.PrintedDifference);
    }

    [Theory]
    [InlineData("2009-12-04", "2009-12-04")]
    [InlineData("2009-12", "2009-12")]
    [InlineData("2009", "2009")]
    [InlineData("unread", "not read in any source we opened")]
    [InlineData("{ unclear: May or June }", "the source can be read two ways: May or June")]
    public void A_change_is_dated_by_a_day_a_month_a_year_or_a_word(string on, string printed) =>
        Assert.Equal(printed, Calculate($"{Given}changes: [{{ becomes: 80, by: A manager, on: {on}, reason: unread }}]").RecordedChanges.Single().On);

    [Fact]
    public void A_source_is_the_definitions_or_the_cases_own()
    {
        var ras = Repository.Load("ras-definitions/kensington-and-chelsea/ras-2009.yaml").OrThrow();
        var allocation = ras.Calculate(ras.ParseAnswers("""
            given: { points: 22 }
            sources: { letter: { title: "A letter" } }
            changes: [{ becomes: 142.02, by: unread, on: 2009, reason: unread, source: letter }]
            final: { amount: 170.45, by: unread, reason: unread, source: cascaidr }
            """).OrThrow());

        Assert.Equal("A letter", allocation.RecordedChanges.Single().Source!.Title);
        Assert.Equal("CASCAIDr", allocation.FinalDecisions.Single().Decision.Source!.Publisher);
    }

    /// <summary>A figure that people decided is no estimate.</summary>
    [Theory]
    [InlineData("final: { amount: £85.50 a week, by: A manager, reason: unread }", "The calculated amount is an estimate to start planning from")]
    [InlineData("changes: []", "This is an estimate to start planning from")]
    public void Only_the_calculated_amount_is_called_an_estimate(string acts, string begins) =>
        Assert.StartsWith(begins, Calculate(Given + acts).Notices[0].Text, StringComparison.Ordinal);

    [Fact]
    public void JSON_says_the_same()
    {
        var json = Calculate("""{ "given": { "needs": 20 }, "changes": [], "final": { "amount": "£100 a week", "by": "A manager", "reason": { "unclear": "two" } } }""");

        Assert.Equal(Calculate(Given + "final: { amount: £100 a week, by: A manager, reason: { unclear: two } }").ToText(), json.ToText());
    }

    [Fact]
    public void What_people_changed_is_no_part_of_the_answers() =>
        Assert.Equal(Ras.CheckAnswers(("needs", "20")).OrThrow().Values, Ras.ParseAnswers(Given + "final: { amount: 100, by: A manager, reason: unread }").OrThrow().Values);

    [Fact]
    public void Further_answers_keep_what_people_changed()
    {
        var answers = Ras.ParseAnswers("answers: { washing: some }\nfinal: { amount: 100, by: A manager, reason: unread }").OrThrow();

        var allocation = Ras.Calculate(answers.With(("eating", "some")).OrThrow());

        Assert.Equal(76.20m, allocation.Results.Single().Amount);
        Assert.Single(allocation.FinalDecisions);
        Assert.Equal("RAS1011", answers.With(("washing", "all")).Diagnostics.Single().Code);
    }

    [Fact]
    public void Plain_answers_print_no_word_of_changes()
    {
        var allocation = Calculate("needs: 20");

        Assert.Empty(allocation.RecordedChanges);
        Assert.Empty(allocation.FinalDecisions);
        Assert.DoesNotContain("people", allocation.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("finals", allocation.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("final: { amount: 100, reason: unread }", "RAS2003")]
    [InlineData("final: { amount: 100, by: A manager, reason: \"\" }", "RAS2001")]
    [InlineData("final: { amount: 100, by: [A, B], reason: unread }", "RAS2001")]
    [InlineData("final: A hundred pounds", "RAS2001")]
    [InlineData("changes: { becomes: 100 }", "RAS2001")]
    [InlineData("changes: [{ becomes: 100, by: A manager, on: 2009-13, reason: unread }]", "RAS2009")]
    [InlineData("changes: [{ becomes: 100, by: A manager, on: unclear, reason: unread }]", "RAS2010")]
    [InlineData("changes: [{ becomes: refer, by: A manager, on: 2009, reason: unread }]", "RAS2010")]
    [InlineData("changes: [{ amount: 100, by: A manager, on: 2009, reason: unread }]", "RAS2002")]
    [InlineData("final: { result: needs, amount: 100, by: A manager, reason: unread }", "RAS4009")]
    public void What_is_wrong_is_said(string text, string code) => Assert.Equal(code, Ras.ParseAnswers(Given + text).Diagnostics[0].Code);

    private static Allocation Calculate(string text) => Ras.Calculate(Ras.ParseAnswers(text).OrThrow());

    private static string Changes(params string[] figures) =>
        "changes:\n" + string.Concat(figures.Select(f => $"  - {{ becomes: {f}, by: A manager, on: 2026-05, reason: unread }}\n"));
}
