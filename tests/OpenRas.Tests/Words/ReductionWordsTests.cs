using OpenRas.Words;


namespace OpenRas.Tests.Words;

/// <summary>Lines that change one figure: what was taken off or added, what no line took off, and what nobody knows.</summary>
public sealed class ReductionWordsTests
{
    private static FilledLine Changed(string line, params (string Id, string Value)[] answers) => Small.Calculate(
        $$"""
        questions:
          - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 100, step: 0.05 }, unit: hours a week }
          - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
          - { id: help, ask: "Help", counts: support, answers: [{ id: none, text: None, leaves: 100% }, { id: some, text: Some, leaves: 0.75 }, { id: lot, text: Lot, leaves: unpublished }] }
        form:
          - { multiply: price, label: Price, times: [hours, £10 an hour] }
          - { {{line}} }
          - { figure: one, label: One, value: £1 a week }
        results:
          - { line: one, label: One, for: person }
        """,
        answers).Lines[4];

    [Theory]
    [InlineData("abatement: x, label: X, of: price, takes-off: 25%, reason: unread", "£300.00 (line 4), less £75.00 (25%)", "takes off £75.00")]
    [InlineData("abatement: x, label: X, of: price, leaves: 0.9, reason: unread", "£300.00 (line 4), less £30.00 (10%)", "takes off £30.00")]
    [InlineData("abatement: x, label: X, of: price, by: help, reason: unread", "£300.00 (line 4), less £75.00 (25%)", "takes off £75.00")]
    [InlineData("abatement: x, label: X, of: price, leaves: 100%, reason: unread", "£300.00 (line 4), less £0.00 (0%)", "takes nothing off")]
    [InlineData("uplift: x, label: X, of: price, adds: 4%, reason: unread", "£300.00 (line 4), plus £12.00 (4%)", "adds £12.00")]
    [InlineData("uplift: x, label: X, of: price, adds: 0%, reason: unread", "£300.00 (line 4), plus £0.00 (0%)", "adds nothing")]
    [InlineData("abatement: x, label: X, only: { alone: yes }, of: price, leaves: 50%, reason: unread", "does not apply, because line 2 is no, not yes; the figure stays as on line 4", "takes nothing off")]
    [InlineData("uplift: x, label: X, only: { alone: yes }, of: price, adds: 4%, reason: unread", "does not apply, because line 2 is no, not yes; the figure stays as on line 4", "adds nothing")]
    [InlineData("limit: x, label: X, only: { alone: yes }, of: price, maximum: 1, above: use-maximum, reason: unread", "does not apply, because line 2 is no, not yes; the figure stays as on line 4", "takes nothing off")]
    [InlineData("limit: x, label: X, of: price, maximum: 300, above: use-maximum, reason: unread", "£300.00 (line 4) is not above the maximum, £300.00", "takes nothing off")]
    [InlineData("limit: x, label: X, of: price, minimum: 300, below: use-minimum, reason: unread", "£300.00 (line 4) is not below the minimum, £300.00", "adds nothing")]
    [InlineData("limit: x, label: X, of: price, minimum: 300, below: { refer: Panel }, reason: unread", "£300.00 (line 4) is not below the minimum, £300.00", "adds nothing")]
    [InlineData("limit: x, label: X, of: price, maximum: 300, above: { refer: Panel }, reason: unread", "£300.00 (line 4) is not above the maximum, £300.00", "takes nothing off")]
    [InlineData("uplift: x, label: X, of: price, adds: 1%, round: { to: 80, mode: down }, reason: unread", "£300.00 (line 4), plus £3.00 (1%) = £303.00", "takes off £60.00")]
    [InlineData("uplift: x, label: X, of: price, adds: 1%, round: { to: 200, mode: half-up }, reason: unread", "£300.00 (line 4), plus £3.00 (1%) = £303.00", "adds £100.00")]
    [InlineData("limit: x, label: X, of: help, maximum: 80%, above: use-maximum, reason: unread", "75% (line 3) is not above the maximum, 80%", "takes nothing off")]
    [InlineData("limit: x, label: X, of: hours, maximum: 40, above: use-maximum, reason: unread", "30 (line 1) is not above the maximum, 40", "takes nothing off")]
    [InlineData("limit: x, label: X, of: price, minimum: 25, below: use-minimum, maximum: 504, above: use-maximum, reason: unread", "£300.00 (line 4) is not below the minimum, £25.00, and not above the maximum, £504.00", "changes nothing")]
    [InlineData("limit: x, label: X, of: price, minimum: 25, below: use-minimum, maximum: 299, above: use-maximum, reason: unread", "£300.00 (line 4) is above the maximum, £299.00", "takes off £1.00")]
    [InlineData("limit: x, label: X, of: price, minimum: 301, below: use-minimum, maximum: 504, above: use-maximum, reason: unread", "£300.00 (line 4) is below the minimum, £301.00", "adds £1.00")]
    public void Every_change_says_what_it_was_and_what_came_off_or_on(string line, string working, string change)
    {
        var x = Changed(line, ("hours", "30"), ("alone", "no"), ("help", "some"));

        Assert.Equal((working, change), (x.Working, x.Change));
    }

    [Theory]
    [InlineData("abatement: x, label: X, of: price, takes-off: unpublished, reason: unread", "the share taken off is not published", Outcome.Unpublished)]
    [InlineData("abatement: x, label: X, of: price, leaves: unread, reason: unread", "the share left is not read in any source we opened", Outcome.Unread)]
    [InlineData("abatement: x, label: X, of: price, by: help, reason: unread", "line 3 is not published", Outcome.Unpublished)]
    [InlineData("uplift: x, label: X, of: price, adds: unpublished, reason: unread", "the share added is not published", Outcome.Unpublished)]
    [InlineData("limit: x, label: X, of: price, minimum: unread, below: use-minimum, reason: unread", "the minimum is not read in any source we opened", Outcome.Unread)]
    [InlineData("limit: x, label: X, of: price, maximum: { unclear: £400 or £500 }, above: use-maximum, reason: unread", "the maximum: the source can be read two ways: £400 or £500", Outcome.Unclear)]
    [InlineData("limit: x, label: X, of: price, minimum: 301, below: { refer: Panel }, reason: unread", "£300.00 (line 4) is below the minimum, £301.00: referred to Panel", Outcome.Refer)]
    [InlineData("limit: x, label: X, of: price, minimum: 25, below: no-budget, maximum: 299, above: unread, reason: unread", "£300.00 (line 4) is above the maximum, £299.00: not read in any source we opened", Outcome.Unread)]
    public void A_share_or_an_end_that_is_not_known_is_named(string line, string working, Outcome outcome)
    {
        var x = Changed(line, ("hours", "30"), ("alone", "no"), ("help", "lot"));

        Assert.Equal((working, outcome, null), (x.Working, x.Outcome, x.Change));
    }

    [Theory]
    [InlineData("minimum: 301, below: { refer: Panel }, maximum: unread, above: use-maximum", "the maximum is not read in any source we opened", "not read in any source we opened")]
    [InlineData("minimum: 1, below: { refer: Adults }, maximum: 1, above: { refer: Adults }", "£300.00 (line 4) is above the maximum, £1.00: referred to Adults", "referred to Adults")]
    [InlineData("minimum: 301, below: { refer: Low }, maximum: 400, above: { refer: High }", "£300.00 (line 4) is below the minimum, £301.00: referred to Low", "referred to Low")]
    [InlineData("minimum: 1, below: { refer: Low }, maximum: 299, above: { refer: High }", "£300.00 (line 4) is above the maximum, £299.00: referred to High", "referred to High")]
    public void A_limit_gives_as_its_reason_the_end_that_was_passed(string ends, string working, string why)
    {
        var x = Changed($"limit: x, label: X, of: price, {ends}, reason: Ours alone", ("hours", "30"));

        Assert.Equal((working, why), (x.Working, Language.English.Form.InFull(x.Cause!.State, x.Cause.Text)));
    }

    [Theory]
    [InlineData("abatement: x, label: X, of: price, takes-off: unpublished, reason: unread")]
    [InlineData("abatement: x, label: X, of: price, leaves: 50%, reason: unread")]
    [InlineData("uplift: x, label: X, of: price, adds: unpublished, reason: unread")]
    [InlineData("limit: x, label: X, of: price, maximum: unread, above: use-maximum, reason: unread")]
    [InlineData("limit: x, label: X, only: { alone: yes }, of: price, maximum: 1, above: use-maximum, reason: unread", "does not apply, because line 2 is no, not yes; the figure stays as on line 4")]
    [InlineData("multiply: x, label: X, unit: £ a year, times: [price, unread]")]
    public void What_is_not_known_above_is_named_before_what_is_not_known_here(string line, string working = "line 1 is not answered")
    {
        var x = Changed(line, ("alone", "no"));

        Assert.Equal((working, Outcome.NotDetermined, null), (x.Working, x.Outcome, x.Change));
    }

    [Fact]
    public void Of_two_figures_that_are_not_known_on_one_line_the_first_is_named()
    {
        var x = Changed("multiply: x, label: X, unit: £ a year, times: [price, unread], divide-by: [unpublished], round: { to: 1, mode: up }", ("hours", "30"));

        Assert.Equal((Outcome.Unread, "line 4 × not read in any source we opened ÷ not published"), (x.Outcome, x.Working));
    }

    [Theory]
    [InlineData("abatement: x, label: X, of: price, leaves: 33.3%, reason: unread, round: { to: 0.1, mode: half-up }", "£300.50 (line 4), less £200.4335 (66.7%) = £100.0665", "rounded to £0.10, half up")]
    [InlineData("uplift: x, label: X, of: price, adds: 2%, reason: unread, round: { to: 0.01, mode: half-down }", "£300.50 (line 4), plus £6.01 (2%)", "rounded to £0.01, half down: no change")]
    [InlineData("multiply: x, label: X, times: [price], divide-by: [700%], round: { to: 1, mode: up }", "line 4 ÷ 700% = £300.50 ÷ 7", "rounded to £1.00, up")]
    [InlineData("multiply: x, label: X, times: [price], divide-by: [100%], round: { to: 1, mode: half-even }", "line 4 ÷ 100% = £300.50", "rounded to £1.00, half to even")]
    [InlineData("multiply: x, label: X, times: [price, 50.0%, 1248 number of visits], round: { to: 0.01, mode: down }", "line 4 × 50.0% × 1,248 visits", "rounded to £0.01, down: no change")]
    [InlineData("multiply: x, label: X, times: [price, 100%], round: { to: 1, mode: down }", "line 4 × 100% = £300.50", "rounded to £1.00, down")]
    [InlineData("multiply: x, label: X, times: [price, 100%], round: unread", "line 4 × 100%", "the source rounds here, and we have not read how")]
    [InlineData("total: x, label: X, add: [price], round: { to: 1, mode: down }", "line 4 = £300.50", "rounded to £1.00, down")]
    [InlineData("total: x, label: X, add: [{ line: price, weight: 1 }], round: { to: 1, mode: down }", "£300.50", "rounded to £1.00, down")]
    public void Where_a_line_rounds_it_prints_the_figure_before(string line, string working, string rounding)
    {
        var x = Changed(line, ("hours", "30.05"), ("alone", "no"));

        Assert.Equal((working, rounding), (x.Working, x.Rounding));
    }

    /// <summary>Whether or not this sheet reaches the maximum: where the limit does not apply, there is nothing to agree.</summary>
    [Theory]
    [InlineData("limit: x, label: X, of: price, maximum: 200, above: use-maximum, more-agreed-by: a manager, reason: unread", "More may be agreed by a manager.")]
    [InlineData("limit: x, label: X, of: price, maximum: 900, above: use-maximum, more-agreed-by: a manager, reason: unread", "More may be agreed by a manager.")]
    [InlineData("limit: x, label: X, only: { alone: yes }, of: price, maximum: 200, above: use-maximum, more-agreed-by: a manager, reason: unread", null)]
    [InlineData("limit: x, label: X, of: price, maximum: 200, above: use-maximum, reason: unread", null)]
    public void Who_may_agree_more_is_told(string line, string? note) =>
        Assert.Equal(note, Changed(line, ("hours", "30"), ("alone", "no"), ("help", "none")).Notes.SingleOrDefault());
}
