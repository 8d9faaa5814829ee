using OpenRas.Analysis;

namespace OpenRas.Tests.Analysis;

/// <summary>The figure in a letter next to what the rules give.</summary>
public sealed class AwardCheckTests
{
    private const string Kensington = "ras-definitions/kensington-and-chelsea/ras-2009.yaml";

    private const string ShortText = """
        questions:
          - { id: help, ask: Help, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 10 }, { id: lots, text: Lots, points: 20 }] }
          - { id: night, ask: Night, counts: need, answers: [{ id: quiet, text: Quiet, points: 0 }, { id: up, text: Up, points: 10 }] }
        form:
          - { total: needs, label: Needs, add: [help, night] }
          - { price-bands: price, label: Price, unit: £ a week, basis: ours, rows: [{ needs: 0-9, gives: no-budget }, { needs: 10-19, gives: 142 }, { needs: 20 and over, gives: 250.50 }] }
          - { abatement: offer, label: Offer, of: price, takes-off: 6%, reason: unpublished, round: { to: 0.01, mode: half-up } }
        results: [{ line: offer, label: Amount, for: person }]
        """;

    private static readonly RasDefinition Short = Small.Load(ShortText).OrThrow();

    [Fact]
    public void A_figure_that_the_rules_give_matches_and_nothing_is_searched()
    {
        var check = Check(Short, 133.48m, "week", ("help", "some"), ("night", "quiet"));

        Assert.Equal("The figure in the letter matches what these rules give for these answers.", check.Verdict);
        Assert.Equal(0, check.Difference);
        Assert.Null(check.Search);
        Assert.Empty(check.Explanations);
    }

    [Fact]
    public void A_reduction_that_was_left_out_explains_a_figure()
    {
        var check = Check(Short, 142m, "week", ("help", "some"), ("night", "quiet"));

        Assert.Equal((8.52m, 133.48m), (check.Difference, check.Calculated));
        Assert.Equal("Line 5 (Offer) is left out.", check.Explanations[0]);
    }

    [Fact]
    public void Answers_that_lead_to_the_same_figure_stand_together()
    {
        var check = Check(Short, 235.47m, "week", ("help", "some"), ("night", "quiet"));

        Assert.Equal(
            [
                "Line 4 (Price) uses the row \"needs: 20 and over\", which gives £250.50 a week.",
                "Line 1 (Help) is answered \"Lots\", not \"Some\".",
                "Line 2 (Night) is answered \"Up\", not \"Quiet\".",
                "Line 3 (Needs) is 20, 30, not 10.",
            ],
            check.Explanations);
    }

    [Fact]
    public void Two_changes_are_tried_only_where_no_single_one_fits()
    {
        var check = Check(Short, 250.50m, "week", ("help", "some"), ("night", "quiet"));

        Assert.Equal(ChangeKind.TwoChanges, check.Search!.Found.Single().Kind);
        Assert.Contains("Line 1 (Help) is answered \"Lots\", not \"Some\"; and line 5 (Offer) is left out.", check.Explanations);
        Assert.DoesNotContain(Check(Short, 142m, "week", ("help", "some"), ("night", "quiet")).Search!.Kinds, k => k.Kind == ChangeKind.TwoChanges);
    }

    [Fact]
    public void A_version_that_asks_something_else_is_not_tried()
    {
        var other = Small.Load(ShortText.Replace("id: night", "id: nights", StringComparison.Ordinal).Replace("[help, night]", "[help, nights]", StringComparison.Ordinal)).OrThrow();
        var answers = Short.CheckAnswers(("help", "some"), ("night", "quiet")).OrThrow();

        var check = Short.CheckAward(answers, 1m, "week", versions: [other]);

        Assert.DoesNotContain(check.Search!.Kinds, k => k.Kind == ChangeKind.Version);
        Assert.Throws<ArgumentException>(() => Short.CheckAward(answers, 1m, "week", versions: [Repository.Load(Kensington).OrThrow()]));
    }

    [Fact]
    public void While_answers_are_missing_there_is_a_range_and_the_ways_that_give_the_figure()
    {
        var check = Check(Short, 235.47m, "week", ("help", "some"));

        Assert.Equal(AwardFinding.NotAnswered, check.Finding);
        Assert.Equal((133.48m, 235.47m, true), (check.Range!.Least, check.Range.Greatest, check.Range.Holds(235.47m)));
        Assert.Contains("Line 2 (Night) is answered \"Up\".", check.Explanations);
    }

    /// <summary>Amounts a week were once printed as amounts a year.</summary>
    [Fact]
    public void Without_a_count_of_weeks_there_is_no_range_in_another_period()
    {
        var answers = Short.CheckAnswers(("help", "some")).OrThrow();

        var without = Short.CheckAward(answers, 7_000m, "year");
        var with = Short.CheckAward(answers, 7_000m, "year", weeks: 52);

        Assert.Equal((AwardFinding.NoBasis, null), (without.Finding, without.Range));
        Assert.DoesNotContain("133.48", without.ToText().Split("Our working")[0], StringComparison.Ordinal);
        Assert.Equal((6_940.96m, 12_244.44m), (with.Range!.Least, with.Range.Greatest));
    }

    [Fact]
    public void A_total_alone_is_enough()
    {
        var check = Check(Repository.Load(Kensington).OrThrow(), 112.21m, "week");

        Assert.Contains("Line 1 (Points for your needs) is 22.", check.Explanations);
    }

    [Theory]
    [InlineData(142.02)]
    [InlineData(170.45)]
    public void Nothing_simple_explains_the_figures_that_people_decided_on_in_Savva(double figure)
    {
        var check = Check(Repository.Load(Kensington).OrThrow(), (decimal)figure, "week", ("points", "22"));

        Assert.Empty(check.Explanations);
        Assert.Contains("Nothing simple explains it; ask for the working.", check.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_without_an_amount_lies_between_those_on_record()
    {
        var check = Check(Repository.Load(Kensington).OrThrow(), 95m, "week", ("points", "17"));

        Assert.Equal(AwardFinding.NoAmount, check.Finding);
        Assert.Equal((82.91m, 112.21m, true), (check.Range!.Least, check.Range.Greatest, check.Range.Holds(95m)));
        Assert.Contains("How much does \"Price for your points\" give for 17 points, and from which day?", check.Questions);
    }

    [Fact]
    public void A_letter_narrows_what_is_not_on_record_and_changes_no_file()
    {
        var ras = Repository.Load(Kensington).OrThrow();
        var answers = ras.CheckAnswers(("points", "17")).OrThrow();

        Assert.Equal(100m, ras.CheckAward(answers, 95m, "week", letters: [("points", 19, 100m)]).Range!.Greatest);
        Assert.Equal(112.21m, ras.CheckAward(answers, 95m, "week").Range!.Greatest);
    }

    [Fact]
    public void Two_periods_are_compared_only_by_a_number_of_weeks_that_is_written_or_given()
    {
        var answers = Short.CheckAnswers(("help", "some"), ("night", "quiet")).OrThrow();

        Assert.Equal(AwardFinding.NoBasis, Short.CheckAward(answers, 6940.96m, "year").Finding);
        Assert.Equal(AwardFinding.Matches, Short.CheckAward(answers, 6940.96m, "year", weeks: 52).Finding);
        Assert.Equal(AwardFinding.Matches, Check(Repository.Load("ras-definitions/islington/short-breaks-cash-alternative.yaml").OrThrow(), 1123.20m, "year", ("age", "3")).Finding);
    }

    [Fact]
    public void A_kind_that_would_fit_too_many_figures_is_only_counted()
    {
        var ras = Small.Load("""
            questions: [{ id: hours, ask: Hours, counts: need, number: { from: 0, to: 100, step: 0.01 }, unit: hours a week }]
            form:
              - { multiply: price, label: Price, times: [hours, £1 an hour], basis: ours }
            results: [{ line: price, label: Amount, for: person }]
            """).OrThrow();
        var small = Small.Load("""
            questions: [{ id: hours, ask: Hours, counts: need, number: { from: 0, to: 100, step: 0.1 }, unit: hours a week }]
            form:
              - { multiply: price, label: Price, times: [hours, £0.50 an hour], basis: ours }
            results: [{ line: price, label: Amount, for: person }]
            """).OrThrow();

        Assert.DoesNotContain(Check(ras, 20m, "week", ("hours", "10")).Search!.Kinds, k => k.Kind == ChangeKind.Answer);
        var counted = Check(small, 6m, "week", ("hours", "10")).Search!.Kinds.Single(k => k.Kind == ChangeKind.Answer);
        Assert.Equal((false, 1), (counted.IsShown, counted.Fits.Count));
    }

    [Fact]
    public void Rules_that_are_not_disclosed_lead_to_questions()
    {
        var check = Check(Repository.Load("ras-definitions/kent/ras-2011.yaml").OrThrow(), 100m, "week");

        Assert.Equal(AwardFinding.NoForm, check.Finding);
        Assert.NotEmpty(check.Questions);
    }

    [Theory]
    [InlineData(-1, "week", null)]
    [InlineData(1_000_000_000_001, "week", null)]
    [InlineData(100, "fortnight", null)]
    [InlineData(100, "week", "2013-13")]
    public void What_is_no_figure_no_period_or_no_date_is_refused(long figure, string per, string? on)
    {
        var answers = Short.CheckAnswers().OrThrow();

        Assert.Throws<ArgumentException>(() => Short.CheckAward(answers, figure, per, on: on));
        Assert.Throws<ArgumentException>(() => AwardCheck.WithoutDefinition("Borsetshire", figure, per, on));
    }

    [Fact]
    public void What_no_rate_no_share_and_no_hours_can_be_is_refused()
    {
        var letter = AwardCheck.WithoutDefinition("Borsetshire", 100, "week");

        Assert.Throws<ArgumentException>(() => letter.Buying(rate: 0));
        Assert.Throws<ArgumentException>(() => letter.Buying(rate: decimal.MaxValue));
        Assert.Throws<ArgumentException>(() => letter.Buying(rate: 20, vat: 20));
        Assert.Throws<ArgumentException>(() => letter.Buying(rate: 20, onCosts: [("pension", 0.03m, "soon")]));
        Assert.Throws<ArgumentException>(() => letter.Buying(rate: 20, shortestCall: 0));
        Assert.Throws<ArgumentException>(() => letter.Buying(rate: 20, plannedHours: decimal.MaxValue));
    }

    [Fact]
    public void What_is_added_to_a_check_leaves_the_check_as_it_was()
    {
        var letter = AwardCheck.WithoutDefinition("Borsetshire", 100, "week");
        var before = letter.ToText();

        Assert.Contains("buys 5 hours a week", letter.Buying(rate: 20).ToText(), StringComparison.Ordinal);
        Assert.Equal(before, letter.ToText());
    }

    private static AwardCheck Check(RasDefinition ras, decimal figure, string per, params (string, string)[] answers) =>
        ras.CheckAward(ras.CheckAnswers(answers).OrThrow(), figure, per);
}
