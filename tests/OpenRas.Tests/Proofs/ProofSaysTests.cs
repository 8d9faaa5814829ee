using OpenRas.Analysis;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>What a proof says to people is so, on the smallest definition that shows it.</summary>
public sealed class ProofSaysTests
{
    private const string Needs = """
        questions:
          - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 20 }, { id: lot, text: A lot, points: 40 }] }
        form:
          - { total: points, label: Points, add: [washing] }

        """;

    private const string Priced = "results: [{ line: price, label: Amount, for: person }]";

    /// <summary>From not applying to £9.50 is not to stay as it is.</summary>
    [Theory]
    [InlineData("points: 20 and over", "begins", "Begins: it may start to apply as needs grow, and then keeps applying.")]
    [InlineData("points: under 20", "ends", "Ends: it may stop applying as needs grow, and then never applies again.")]
    [InlineData("points: 20", "on and off", "On and off: it may start and stop applying as needs grow.")]
    public void A_line_that_does_not_always_apply_is_not_said_to_be_constant(string only, string word, string legend)
    {
        var proof = Small.Load(Needs + $$"""
              - { figure: base, label: Base, value: £50 a week, basis: ours }
              - { figure: extra, label: Extra, value: £9.50 a week, basis: ours, only: { {{only}} } }
              - { total: price, label: Amount, add: [base, extra] }

            """ + Priced).OrThrow().Prove();

        Assert.Contains($"| 4 | Extra | {word} | a published figure; applies", proof.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"| 3 | Base | the same | a published figure |", proof.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(legend, Text(proof), StringComparison.Ordinal);
        Assert.Contains("The same: it stays as it is.", Text(proof), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_opens_another_says_so_and_is_not_said_to_be_constant() =>
        Assert.Contains("| 1 | Help at night? | no figure | its answers are worth nothing by themselves; decides whether line 2 is asked |", Small.Load("""
            questions:
              - { id: night, ask: Help at night?, counts: need, answers: yes-no }
              - { id: often, ask: How often?, counts: need, answers: [{ id: seldom, text: Seldom, points: 0 }, { id: always, text: Always, points: 5 }], ask-only: { night: yes } }
            form:
              - { figure: least, label: At least, value: 10 points, basis: ours }
              - { total: points, label: Points, add: [least, often] }
              - { multiply: price, label: Amount, times: [points, £1 a week for each point] }

            """ + Priced).OrThrow().Prove().ToMarkdown(), StringComparison.Ordinal);

    [Theory]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: 30", "no row gives less as needs grow along line 2")]
    [InlineData("0-19, gives: 10", "20-29, gives: 20", "30-39, gives: 5", "40 and over, gives: 30", "no row that answers can reach (none reaches `points: 30-39`) gives less as needs grow along line 2")]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: unpublished", "no row on record gives less as needs grow along line 2")]
    [InlineData("0-19, gives: 10", "20-39, gives: unread", "40 and over, gives: unpublished", "only one row is on record")]
    [InlineData("0-19, gives: 10", "20-39, gives: { refer: Panel }", "40 and over, gives: { refer: Panel }", "only one row gives an amount")]
    [InlineData("any, gives: unpublished", "no row is on record")]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: 15", "`points: 40 and over` gives less than `points: 20-39`")]
    [InlineData("0-19, gives: 0", "20-39, gives: 0", "40 and over, gives: no-budget", "`points: 40 and over` gives no amount where `points: 0-19` gives £0.00 a week: both count as nothing, but no amount takes a whole total away")]
    [InlineData("0-19, gives: 0", "20-39, gives: 20", "40 and over, gives: no-budget", "`points: 40 and over` gives less than `points: 20-39`")]
    public void What_is_said_of_the_rows_of_a_table_is_so(params string[] rowsThenWhy) =>
        Assert.Equal(rowsThenWhy[^1], Small.Load(Needs + Bands(rowsThenWhy[..^1])).OrThrow().Prove().Results[0].Lines[^1].Why);

    [Fact]
    public void Where_nothing_of_a_table_is_on_record_it_is_not_said_to_rise() =>
        Assert.Contains("| 3 | Amount | no figure | no row is on record |", Small.Load(Needs + Bands("any, gives: unpublished")).OrThrow().Prove().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void No_budget_is_called_no_budget_wherever_it_is_spoken_of()
    {
        var proof = Small.Load(Needs + Bands("0-19, gives: 500", "20-39, gives: 500", "40 and over, gives: no-budget")).OrThrow().Prove();

        Assert.Contains("It goes down from £500.00 a week to no budget between two sets of answers", Text(proof), StringComparison.Ordinal);
        Assert.Contains("| 3 | Amount | £500.00 a week | no budget |", proof.ToMarkdown(), StringComparison.Ordinal);
    }

    /// <summary>With questions that the result does not need, there are as many times more sheets.</summary>
    [Fact]
    public void Sheets_without_an_amount_are_counted_as_a_profile_counts_them()
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();

        Assert.Equal(
            ras.Profile().Results[0].Outcomes.Single(o => o.Outcome == Outcome.Refer).AnswerSets,
            ras.Prove().Results[0].Result.WithoutAmount.Single(w => w.Outcome == Outcome.Refer).AnswerSets);
    }

    [Theory]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: 30", "more need never lowers it, over all 3 answers to \"Washing\", \"None\", \"Some\" and \"A lot\" (proved)")]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: { refer: Panel }", "more need never lowers it, over the 2 answers to \"Washing\" that give an amount, \"None\" and \"Some\" (proved where there is an amount)")]
    [InlineData("0-19, gives: 10", "20-39, gives: 20", "40 and over, gives: 15", "more need can lower it, as two sets of answers show")]
    [InlineData("0-19, gives: unread", "20-39, gives: 20", "40 and over, gives: unread", "no two sets of answers can be compared (nothing to prove)")]
    [InlineData("any, gives: unread", "there is nothing to compare (nothing to prove)")]
    public void The_first_line_says_what_was_found(params string[] rowsThenFound)
    {
        var proof = Small.Load(Needs + Bands(rowsThenFound[..^1])).OrThrow().Prove();

        Assert.StartsWith($"Amount: {rowsThenFound[^1]} ", Text(proof), StringComparison.Ordinal);
        Assert.Contains($" Amount (line 3): {rowsThenFound[^1]} ", Text(proof), StringComparison.Ordinal);
        Assert.Equal(rowsThenFound[^1], proof.Results[0].Result.Finding);
    }

    [Theory]
    [InlineData("40 and over, gives: Panel", "every set of answers gives one of its words (proved to be determined)")]
    [InlineData("40 and over, gives: unread", "every set of answers gives one of its words, except those listed (proved where it is determined)")]
    public void Of_words_no_rise_is_claimed(string last, string found)
    {
        var proof = Small.Load(Needs + $$"""
              - { table: route, label: Who decides, unit: words, rows: [{ points: 0-39, gives: Team }, { points: {{last}} }] }
            results: [{ line: route, label: Who decides, for: person }]
            """).OrThrow().Prove().Results[0].Result;

        Assert.Equal(found, proof.Finding);
        Assert.Equal("Words have no order, so we do not claim that more need never lowers it.", proof.Reason);
    }

    /// <summary>A circumstance is the same in both sheets, so that without need or support there are no two to compare.</summary>
    [Theory]
    [InlineData("package: no, gives: 100", "package: yes, gives: 50")]
    [InlineData("package: no, gives: 100", "package: yes, gives: unread")]
    public void Where_no_answer_counts_need_or_support_nothing_is_said_to_be_proved(params string[] rows)
    {
        var proof = Small.Load($$"""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 20 }] }
              - { id: package, ask: Social-care package, counts: circumstance, answers: yes-no }
            form:
              - table: price
                label: Amount
                unit: £ a week
                rows: [{{string.Join(", ", rows.Select(r => $"{{ {r} }}"))}}]

            """ + Priced).OrThrow().Prove().Results[0].Result;

        Assert.Equal(Verdict.NothingToProve, proof.Verdict);
        Assert.Equal("None of the answers that it depends on counts need or support, so there is nothing to compare.", proof.Reason);
        Assert.Null(proof.Compared);
    }

    [Fact]
    public void A_proof_says_over_which_scores_it_holds()
    {
        var proof = Repository.Load("ras-definitions/kensington-and-chelsea/ras-2009.yaml").OrThrow().Prove();

        Assert.Equal("over the 2 values of \"Points for your needs\" whose amount is known, 16 and 22", proof.Results[0].Result.RestsOn);
        Assert.Equal(["16", "22"], proof.Results[0].Result.Compared!.Answers);
        Assert.Contains("never lowers it, over the 2 values of", Text(proof), StringComparison.Ordinal);
    }

    /// <summary>Each verdict says what it rests on, unless nothing was shown.</summary>
    [Fact]
    public void Every_verdict_of_a_shipped_definition_says_what_it_rests_on() =>
        Assert.All(
            Shipped.Files.SelectMany(f => Shipped.Load(f).Prove().Results).SelectMany(r => r.Points.Append(r.Result)),
            p => Assert.Equal(p.Verdict is Verdict.NothingToProve or Verdict.NotProved, p.RestsOn is null));

    [Fact]
    public void A_file_without_results_is_not_given_one() =>
        Assert.StartsWith("Results: none in this file (nothing to prove)\nCan more need, or less support, ever lower a result? This file has no form, so", Repository.Load("ras-definitions/cambridgeshire/information-request-2011.yaml").OrThrow().Prove().ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("ras-definitions/illustrative/ready-reckoner-2026", "We looked at all complete sets of answers.")]
    [InlineData("ras-definitions/illustrative/falling-price-band-2026", "We asked this about all complete sets of answers. Two of them are enough to show that it can.")]
    [InlineData("ras-definitions/essex/ras-2011", "No complete set of answers gives an amount, so there is nothing to compare.")]
    public void What_was_looked_at_is_said_as_it_was_done(string file, string said) => Assert.Contains(said, Text(Repository.Load(file + ".yaml").OrThrow().Prove()), StringComparison.Ordinal);

    [Fact]
    public void What_could_not_be_followed_is_not_said_to_have_been_looked_at()
    {
        var proof = Small.Load("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }] }
              - { id: eating, ask: Eating, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }] }
            form:
              - { total: points, label: Points, add: [washing, eating] }
              - { total: other, label: Other, add: [{ line: washing, weight: 2 }, eating] }
              - { table: price, label: Amount, unit: £ a week, rows: [{ points: 0-7, other: any, gives: 50 }, { points: 8 and over, other: 0-7, gives: 10 }, { points: 8 and over, other: 8 and over, gives: 60 }] }

            """ + Priced).OrThrow().Prove(mostMemory: 700);

        Assert.Contains("We asked this about all complete sets of answers, and could not follow all of them.", Text(proof), StringComparison.Ordinal);
        Assert.Contains("All tables together may take 700 bytes, and one table 10,000,000 cells. A table has a cell for each combination that its lines can give, with each answer to the next question.", Text(proof), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("falling-price-band-2026", "| 2 | Washing and dressing | 14 points | 22 points |")]
    [InlineData("falling-support-step-2026", "| 3 | What do family and friends do for you unpaid, and will go on doing? | leaves 70% | leaves 50% |")]
    public void What_the_changed_answers_are_worth_stands_first_where_two_sheets_part(string file, string row) =>
        Assert.Contains(row, Repository.Load($"ras-definitions/illustrative/{file}.yaml").OrThrow().Prove().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void Where_a_referral_lies_between_two_sheets_it_is_named()
    {
        var proof = Small.Load(Needs + Bands("0-19, gives: 50", "20-39, gives: { refer: Panel }", "40 and over, gives: 40")).OrThrow().Prove();

        Assert.Equal((Outcome.Refer, "price"), (proof.Results[0].Result.CounterExample!.Between!.Outcome, proof.Results[0].Result.CounterExample!.Between!.Line.Id));
        Assert.Contains("Between them: referred on line 3 (Amount).", Text(proof), StringComparison.Ordinal);
        Assert.Null(Small.Load(Needs + Bands("0-19, gives: 50", "20-39, gives: 45", "40 and over, gives: 40")).OrThrow().Prove().Results[0].Result.CounterExample!.Between);
    }

    private static string Bands(params string[] rows) => "  - price-bands: price\n    label: Amount\n    unit: £ a week\n    rows:\n" + string.Concat(rows.Select(r => $"      - {{ points: {r} }}\n")) + Priced;

    /// <summary>With every space alike, wherever a line was broken.</summary>
    private static string Text(Proof proof) => string.Join(' ', proof.ToText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
