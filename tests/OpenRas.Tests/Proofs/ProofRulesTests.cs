using OpenRas.Analysis;

namespace OpenRas.Tests.Proofs;

/// <summary>Each rule of a proof on the smallest definition that shows it. That they hold together is for <see cref="ProofTests"/>.</summary>
public sealed class ProofRulesTests
{
    /// <summary>0, 8 and 16 points an answer, so that the totals are 0, 8, 16, 24 and 32.</summary>
    private const string TwoNeeds = """
        scales: { level: { answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }, { id: lot, text: A lot, points: 16 }] } }
        questions:
          - { id: washing, ask: Washing, counts: need, answers: level }
          - { id: eating, ask: Eating, counts: need, answers: level }

        """;

    /// <summary>Each total for itself may be 16 or more and less than 16; but the second is never less than the first, so that no sheet comes to the row that gives 10.</summary>
    private const string TwoTotals = TwoNeeds + """
        form:
          - { total: points, label: Points, add: [washing, eating] }
          - { total: other, label: Washing twice, add: [{ line: washing, weight: 2 }, eating] }
          - table: price
            label: Amount
            unit: £ a week
            rows:
              - { points: 0-15, other: any, gives: 50 }
              - { points: 16 and over, other: 0-15, gives: 10 }
              - { points: 16 and over, other: 16 and over, gives: 60 }

        """ + Priced;

    private const string AloneIsNothing = TwoNeeds + """
          - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
        form:
          - { table: extra, label: Extra, unit: points, rows: [{ alone: no, gives: 5 }, { alone: yes, gives: no-budget }] }

        """;

    private const string Priced = "results: [{ line: price, label: Amount, for: person }]";

    [Fact]
    public void A_band_that_gives_less_than_the_band_below_is_a_fall_of_one_answer_by_one_level()
    {
        var fall = Refuted(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: 90", "24 and over, gives: 80"));

        Assert.Single(fall.DifferingQuestions);
        Assert.Equal((90, 80), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
        Assert.Equal((16, 24), (fall.Less.GetAmount("points"), fall.More.GetAmount("points")));
    }

    [Fact]
    public void A_test_that_begins_with_need_and_is_not_met_takes_away_what_there_was_without_it()
    {
        var fall = Refuted("""
            questions:
              - { id: score, ask: Score, counts: need, number: { from: 0, to: 50, step: 1 }, unit: points }
            form:
              - { eligibility: open, label: Open, only: { score: 10 and over }, met-by: [{ score: 30 and over }], otherwise: no-budget }
              - { price-bands: price, label: Amount, unit: £ a week, rows: [{ score: 0-9, gives: 100 }, { score: 10-29, gives: 200 }, { score: 30 and over, gives: 300 }] }

            """ + Priced);

        Assert.Equal((9, 10), (fall.Less.GetAmount("score"), fall.More.GetAmount("score")));
    }

    [Fact]
    public void A_reduction_that_begins_with_need_is_a_fall()
    {
        var fall = Refuted("""
            questions:
              - { id: score, ask: Score, counts: need, number: { from: 0, to: 50, step: 1 }, unit: points }
            form:
              - { multiply: whole, label: Whole, times: [score, £10 a week for each point] }
              - { abatement: price, label: Amount, of: whole, leaves: 50%, reason: unpublished, only: { score: 20 and over } }

            """ + Priced);

        Assert.Equal((190, 100), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
    }

    [Fact]
    public void A_total_that_can_be_given_as_one_figure_only_leaves_nothing_to_compare() =>
        Assert.Equal(OpenRas.Analysis.Verdict.NothingToProve, Verdict("""
            questions: []
            form:
              - { figure: start, label: Start, value: 6 points }
              - { total: points, label: Points, add: [start], may-be-given: yes, only: { start: 6 and over } }
              - { limit: least, label: Least, of: points, minimum: 6, below: does-not-apply, reason: unread }
              - { total: price, label: Amount, add: [least] }

            """ + Priced));

    [Fact]
    public void A_band_that_ends_between_two_numbers_holds_the_lower_of_them()
    {
        var fall = Refuted("""
            questions:
              - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 900000, step: 1 }, unit: hours }
              - { id: night, ask: Night, counts: need, answers: [{ id: calm, text: Calm }, { id: restless, text: Restless }] }
            form:
              - table: price
                label: Amount
                unit: £ a week
                rows:
                  - { hours: under 10, night: calm, gives: 40 }
                  - { hours: 10 and over, night: calm, gives: 100 }
                  - { hours: under 10.5, night: restless, gives: 50 }
                  - { hours: 10.5 and over, night: restless, gives: 200 }

            """ + Priced);

        Assert.Equal((100, 50), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
        Assert.Equal((10, 10), (fall.Less.GetAmount("hours"), fall.More.GetAmount("hours")));
    }

    [Fact]
    public void A_band_that_no_sheet_reaches_is_no_fall() =>
        Assert.Equal(OpenRas.Analysis.Verdict.Proved, Verdict(TwoNeeds + Bands("0-15, gives: 50", "16-16, gives: 90", "17-23, gives: 10", "24 and over, gives: 95")));

    [Fact]
    public void A_fall_across_a_referral_is_a_fall_although_each_step_is_none()
    {
        var fall = Refuted(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: { refer: Panel }", "24 and over, gives: 40"));

        Assert.Equal((50, 40), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
        Assert.Equal((8, 24), (fall.Less.GetAmount("points"), fall.More.GetAmount("points")));
    }

    /// <summary>What a line hides is not asked again further down; so it must not be taken to rise where it falls.</summary>
    [Fact]
    public void A_fall_across_a_referral_is_found_behind_a_line_that_falls()
    {
        var fall = Refuted(TwoNeeds + """
            form:
              - { total: points, label: Points, add: [washing, eating] }
              - { table: left, label: Left, unit: points, rows: [{ points: 0-7, gives: 30 }, { points: 8-15, gives: 20 }, { points: 16 and over, gives: 10 }] }
              - { table: price, label: Amount, unit: £ a week, rows: [{ left: 30, gives: 50 }, { left: 20, gives: { refer: Panel } }, { left: 10, gives: 40 }] }

            """ + Priced);

        Assert.Equal((50, 40), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
    }

    [Fact]
    public void From_an_amount_to_nothing_is_a_fall() =>
        Assert.Equal(Outcome.NoBudget, Refuted(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: 60", "24 and over, gives: no-budget")).More.Results[0].Outcome);

    [Fact]
    public void A_referral_above_is_no_fall_but_it_is_said_that_some_are_referred()
    {
        var proof = Prove(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: 60", "24 and over, gives: { refer: Panel }"));

        Assert.Equal(OpenRas.Analysis.Verdict.ProvedWhereThereIsAnAmount, proof.Verdict);
        Assert.Equal((Outcome.Refer, 3), (proof.WithoutAmount.Single().Outcome, (int)proof.WithoutAmount.Single().AnswerSets!));
    }

    [Fact]
    public void From_a_referral_to_nothing_is_shown_by_itself()
    {
        var proof = Prove(TwoNeeds + Bands("0-15, gives: 0", "16-23, gives: { refer: Panel }", "24 and over, gives: no-budget"));

        Assert.Equal(OpenRas.Analysis.Verdict.ProvedWhereThereIsAnAmount, proof.Verdict);
        Assert.Equal((Outcome.Refer, Outcome.NoBudget), (proof.ReferredThenNothing!.Less.Results[0].Outcome, proof.ReferredThenNothing.More.Results[0].Outcome));
    }

    [Fact]
    public void A_part_that_starts_to_apply_with_more_need_and_is_nothing_takes_everything_away() =>
        Assert.Equal(OpenRas.Analysis.Verdict.Refuted, Verdict(TwoNeeds + """
              - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
            form:
              - { total: points, label: Points, add: [washing, eating] }
              - { figure: base, label: Base, value: £50 a week, basis: ours }
              - { table: more, label: More at night, unit: £ a week, only: { points: 24 and over }, rows: [{ alone: no, gives: 10 }, { alone: yes, gives: no-budget }] }
              - { total: price, label: Amount, add: [base, more] }

            """ + Priced));

    /// <summary>While washing is none, no row looks at what is nothing for whoever lives alone.</summary>
    [Fact]
    public void A_row_that_does_not_look_at_nothing_does_not_hide_it_from_the_others() =>
        Assert.Equal(["washing"], Refuted(AloneIsNothing + """
              - { table: price, label: Amount, unit: £ a week, rows: [{ washing: none, extra: any, gives: 5 }, { washing: some or more, extra: 0-9, gives: 10 }] }

            """ + Priced).DifferingQuestions);

    [Fact]
    public void A_part_of_a_condition_that_fails_does_not_hide_nothing_for_ever() =>
        Assert.Equal(["washing"], Refuted(AloneIsNothing + """
              - { figure: base, label: Base, value: £5 a week, basis: ours }
              - { figure: more, label: More, value: £4 a week, basis: ours }
              - { total: price, label: Amount, add: [base, { line: more, only: { washing: some or more, extra: 0-9 } }] }

            """ + Priced).DifferingQuestions);

    /// <summary>Nothing is £0, and less than £0 is less than nothing.</summary>
    [Fact]
    public void Points_below_0_are_less_than_nothing()
    {
        var points = Small.Load("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: { not-eligible: no need } }, { id: some, text: Some, points: 2 }] }
              - { id: offset, ask: Offset, counts: circumstance, answers: [{ id: three, text: Three, points: 3 }] }
            form:
              - { total: points, label: Points, add: [washing], less: [offset] }
              - { table: price, label: Amount, unit: £ a week, rows: [{ points: under 0, gives: 5 }, { points: 0 and over, gives: 9 }] }

            """ + Priced).OrThrow().Prove().Results[0].Points.Single();

        Assert.Equal(OpenRas.Analysis.Verdict.Refuted, points.Verdict);
        Assert.Equal((Outcome.NotEligible, -1m), (points.CounterExample!.Less.Lines[2].Outcome, points.CounterExample.More.GetAmount("points")));
    }

    /// <summary>The greater total is less need, since it counts as support; and it can be given beside an answer with more need.</summary>
    [Fact]
    public void A_total_that_is_given_and_counts_as_support_is_less_with_more_need()
    {
        var fall = Refuted("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 2 }, { id: lot, text: A lot, points: 5 }] }
            form:
              - { total: price, label: Amount, add: [washing], may-be-given: yes, counts: support }

            """ + Priced);

        Assert.Contains("price", fall.DifferingQuestions);
    }

    /// <summary>A total that is given and never applies leaves no sheet; and to answer help with less than some counts one less.</summary>
    [Fact]
    public void A_way_to_fill_in_the_form_that_leaves_no_sheet_makes_no_claim() => Assert.Equal(["help"], Refuted("""
        questions:
          - { id: washing, ask: Washing, counts: need, answers: [{ id: some, text: Some, points: 10 }] }
          - { id: help, ask: Help, counts: support, answers: [{ id: none, text: None, leaves: 87.5% }, { id: some, text: Some, leaves: 87.5% }] }
          - { id: hours, ask: Hours, counts: supply, number: { from: 0.5, to: 1, step: 0.5 }, unit: share, ask-only: { washing: under 18 } }
        form:
          - { total: points, label: Points, add: [washing], may-be-given: yes, only: { hours: over 1 } }
          - { count: price, label: Count, of: [washing, help], answers: some }

        """ + Priced).DifferingQuestions);

    /// <summary>Thirty-six questions in six sections, each less what help takes off; some sheets are referred. What is added for few points ends where the price rises.</summary>
    [Theory]
    [InlineData("60", OpenRas.Analysis.Verdict.ProvedWhereThereIsAnAmount)]
    [InlineData("160", OpenRas.Analysis.Verdict.Refuted)]
    public void A_long_form_of_sections_is_followed_whole(string forFew, Verdict verdict)
    {
        var sections = Enumerable.Range(1, 6).ToList();
        var proof = Prove($$"""
            scales:
              level: { answers: [{ id: none, text: None, points: 0 }, { id: few, text: Little, points: 2 }, { id: some, text: Some, points: 5 }, { id: lot, text: A lot, points: 9 }, { id: all, text: All, points: 14 }] }
              help: { answers: [{ id: nobody, text: Nobody, leaves: 100% }, { id: some, text: Some, leaves: 65% }, { id: lot, text: A lot, leaves: 40% }] }
            questions:
            {{string.Concat(sections.SelectMany(s => Enumerable.Range(1, 5).Select(q => $"  - {{ id: q{s}{q}, ask: Q, counts: need, answers: level }}\n").Append($"  - {{ id: help{s}, ask: H, counts: support, answers: help }}\n")))}}
            form:
            {{string.Concat(sections.Select(s => $"  - {{ total: all{s}, label: All, add: [{string.Join(", ", Enumerable.Range(1, 5).Select(q => $"q{s}{q}"))}] }}\n  - {{ abatement: left{s}, label: Left, of: all{s}, by: help{s}, reason: unpublished }}\n"))}}
              - { total: points, label: Points, add: [{{string.Join(", ", sections.Select(s => $"left{s}"))}}], round: { to: 1, mode: half-up } }
              - { price-bands: band, label: Band, unit: £ a week, rows: [{ points: under 100, gives: 100 }, { points: 100-349, gives: 200 }, { points: 350 and over, gives: { refer: Panel } }] }
              - { table: few, label: For few points, unit: £ a week, rows: [{ points: under 100, gives: {{forFew}} }, { points: 100 and over, gives: 0 }] }
              - { total: price, label: Amount, add: [band, few] }

            """ + Priced);

        Assert.Equal(verdict, proof.Verdict);
        if (proof.CounterExample is { } fall) Assert.Equal((260, 200), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
    }

    [Fact]
    public void Two_totals_are_followed_together_and_not_each_for_itself() => Assert.Equal(OpenRas.Analysis.Verdict.Proved, Verdict(TwoTotals));

    [Fact]
    public void A_fall_that_only_two_totals_together_show_is_found()
    {
        var fall = Refuted(TwoTotals.Replace("other: 16 and over, gives: 60 }", "other: 16-39, gives: 60 }\n      - { points: 16 and over, other: 40 and over, gives: 55 }", StringComparison.Ordinal));

        Assert.Equal((60, 55), (fall.Less.GetAmount("price"), fall.More.GetAmount("price")));
        Assert.Equal((16, 24), (fall.Less.GetAmount("points"), fall.More.GetAmount("points")));
    }

    [Fact]
    public void More_unpaid_support_lowers_a_persons_amount_and_may_raise_a_carers()
    {
        const string support = """
            questions:
              - { id: help, ask: Help, counts: support, answers: [{ id: none, text: None }, { id: days, text: Some days }, { id: daily, text: Daily }] }
            form:
              - { table: price, label: Amount, unit: £ a week, rows: [{ help: none, gives: 10 }, { help: days, gives: 20 }, { help: daily, gives: 30 }] }
            results: [{ line: price, label: Amount, for: WHOM }]
            """;

        Assert.Equal(OpenRas.Analysis.Verdict.Refuted, Verdict(support.Replace("WHOM", "person", StringComparison.Ordinal)));
        Assert.Equal(OpenRas.Analysis.Verdict.Proved, Verdict(support.Replace("WHOM", "carer", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_answer_that_stands_aside_is_compared_with_no_other() =>
        Assert.Equal(OpenRas.Analysis.Verdict.Proved, Verdict(TwoTotals.Replace("points: 16 }]", "points: 16 }, { id: declined, text: Declined, points: 0, aside: yes }]", StringComparison.Ordinal)));

    [Fact]
    public void An_answer_that_stands_aside_is_in_a_row_that_does_not_look_at_it() =>
        Assert.Equal(["eating"], Refuted(TwoNeeds.Replace("points: 16 }]", "points: 16 }, { id: declined, text: Declined, points: 0, aside: yes }]", StringComparison.Ordinal) + """
            form:
              - table: price
                label: Amount
                unit: £ a week
                rows:
                  - { eating: [none, declined], washing: none or more, gives: 5 }
                  - { eating: [none, declined], washing: declined, gives: 9 }
                  - { eating: some or more, washing: any, gives: 8 }

            """ + Priced).DifferingQuestions);

    [Fact]
    public void A_circumstance_has_no_order_so_that_nothing_is_compared() =>
        Assert.Equal(OpenRas.Analysis.Verdict.NothingToProve, Verdict("""
            questions:
              - { id: age, ask: Age, counts: circumstance, answers: [{ id: young, text: Young }, { id: old, text: Old }] }
            form:
              - { table: price, label: Amount, unit: £ a week, rows: [{ age: young, gives: 20 }, { age: old, gives: 10 }] }

            """ + Priced));

    [Fact]
    public void A_score_that_is_given_is_a_need_of_its_own() =>
        // No answers lead from 9 to 10, since they are different answers; as scores that are given, 10 is more than 9.
        Assert.Equal(["points"], Refuted("""
            questions:
              - { id: kind, ask: Kind, counts: circumstance, answers: [{ id: one, text: One, points: 9 }, { id: two, text: Two, points: 10 }] }
            form:
              - { total: points, label: Points, add: [kind], may-be-given: yes }
              - { price-bands: price, label: Amount, unit: £ a week, rows: [{ points: 0-9, gives: 50 }, { points: 10 and over, gives: 40 }] }

            """ + Priced).DifferingQuestions);

    [Fact]
    public void Not_to_be_asked_is_the_least_need() =>
        Assert.Equal(["washing", "night"], Refuted("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 10 }, { id: some, text: Some, points: 10 }] }
              - { id: night, ask: Night, counts: need, answers: [{ id: calm, text: Calm, points: 4 }, { id: bad, text: Bad, points: 4 }], ask-only: { washing: some } }
            form:
              - { total: points, label: Points, add: [washing], less: [night] }
              - { limit: price, label: Amount, of: points, minimum: 0, below: unread, reason: unpublished }

            """ + Priced).DifferingQuestions);

    [Fact]
    public void For_a_carer_not_to_be_asked_is_one_level_below_no_care() =>
        Assert.Equal(["care"], Refuted("""
            questions:
              - { id: home, ask: Home, counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }] }
              - { id: help, ask: Help, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 1 }] }
              - { id: care, ask: Care, counts: support, answers: [{ id: none, text: None, leaves: 37.5% }, { id: some, text: Some, leaves: 25% }, { id: lot, text: Lot, leaves: 25% }], ask-only: { help: some or more } }
            form:
              - { table: alone, label: Alone, only: { help: none }, unit: £ a week, rows: [{ home: own, gives: 48 }, { home: shared, gives: { refer: Panel } }] }
              - table: cared
                label: Cared for
                only: { help: some or more }
                unit: £ a week
                rows: [{ home: own, care: none, gives: { refer: Panel } }, { home: own, care: some or more, gives: 12 }, { home: shared, care: none, gives: 13 }, { home: shared, care: some, gives: { refer: Panel } }, { home: shared, care: lot, gives: 9 }]
              - { total: price, label: Amount, add: [alone, cared] }

            """ + "results: [{ line: price, label: Amount, for: carer }]").DifferingQuestions);

    [Fact]
    public void What_cannot_be_followed_is_not_proved_and_says_which_lines()
    {
        var proof = Small.Load(TwoTotals).OrThrow().Prove(mostMemory: 1_100).Results[0].Result;

        Assert.Equal(OpenRas.Analysis.Verdict.NotProved, proof.Verdict);
        Assert.Contains("line 3 (Points), line 4 (Washing twice). All tables together may take 1,100 bytes", proof.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_followed_is_still_refuted_where_two_sheets_are_found()
    {
        var proof = Small.Load(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: 90", "24 and over, gives: 80")).OrThrow().Prove(mostMemory: 800).Results[0].Result;

        Assert.Equal(OpenRas.Analysis.Verdict.Refuted, proof.Verdict);
        Assert.Equal((90, 80), (proof.CounterExample!.Less.GetAmount("price"), proof.CounterExample.More.GetAmount("price")));
    }

    [Fact]
    public void What_is_not_published_leaves_nothing_to_prove()
    {
        var proof = Prove(TwoNeeds + Bands("any, gives: unpublished"));

        Assert.Equal(OpenRas.Analysis.Verdict.NothingToProve, proof.Verdict);
        Assert.Contains("line 4 (Amount) is not published", proof.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_is_said_to_rise_or_fall_or_stay_and_why()
    {
        var lines = Small.Load(TwoNeeds + Bands("0-15, gives: 50", "16-23, gives: 90", "24 and over, gives: 80")).OrThrow().Prove().Results[0].Lines;

        Assert.Equal(
            ["washing: Up, more need gives more", "eating: Up, more need gives more", "points: Up, goes up with lines 1 and 2", "price: Open, `points: 24 and over` gives less than `points: 16-23`"],
            lines.Select(l => $"{l.Line.Id}: {l.Direction}, {l.Why}"));
    }

    /// <summary>Of two ways joined by or, the one that need opens settles the line while the other looks at nothing.</summary>
    [Theory]
    [InlineData("high or more", "A line that rises from nothing")]
    [InlineData("[none, some]", "A line that falls to nothing")]
    public void A_line_that_goes_between_a_figure_and_nothing_is_not_said_to_stay(string way, string what)
    {
        var lines = Small.Load($$"""
            questions:
              - { id: eating, ask: Eating, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 2 }, { id: high, text: High, points: 4 }] }
            form:
              - { figure: rate, label: Rate, value: £4.50 a week }
              - { price-bands: closed, label: Closed, unit: £ a week, rows: [{ rate: under 9, gives: { not-eligible: not in this scheme } }] }
              - { figure: price, label: Amount, value: £15 a week, only: [{ eating: {{way}} }, { closed: 84 and over }] }

            """ + Priced).OrThrow().Prove().Results[0].Lines;

        Assert.True(lines.Single(l => l.Line.Id == "price").Direction == Direction.Open, what);
    }

    /// <summary>The step of support falls at every number of points; it is shown at the fewest.</summary>
    [Fact]
    public void A_counter_example_has_no_more_than_it_needs()
    {
        var fall = Refuted(TwoNeeds + """
              - { id: help, ask: Help, counts: support, answers: [{ id: none, text: None, leaves: 100% }, { id: days, text: Some days, leaves: 50% }, { id: daily, text: Daily, leaves: 70% }] }
            form:
              - { total: points, label: Points, add: [washing, eating] }
              - { multiply: cost, label: Cost, times: [points, £2 a week for each point] }
              - { abatement: price, label: Amount, of: cost, by: help, reason: unpublished }

            """ + Priced);

        Assert.Equal(["help"], fall.DifferingQuestions);
        Assert.Equal((8, 8), (fall.Less.GetAmount("points"), fall.More.GetAmount("points")));
    }

    private static string Bands(params string[] rows) =>
        "form:\n  - { total: points, label: Points, add: [washing, eating] }\n  - price-bands: price\n    label: Amount\n    unit: £ a week\n    rows:\n"
        + string.Concat(rows.Select(r => $"      - {{ points: {r} }}\n")) + Priced;

    private static LineProof Prove(string body) => Small.Load(body).OrThrow().Prove().Results[0].Result;

    private static Verdict Verdict(string body) => Prove(body).Verdict;

    private static CounterExample Refuted(string body)
    {
        var proof = Prove(body);
        Assert.Equal(OpenRas.Analysis.Verdict.Refuted, proof.Verdict);
        return proof.CounterExample!;
    }
}
