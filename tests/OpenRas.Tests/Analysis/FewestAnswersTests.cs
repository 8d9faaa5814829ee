namespace OpenRas.Tests.Analysis;

public sealed class FewestAnswersTests
{
    /// <summary>To be alone no more brings in the question about nights, so that only to wash with help, and 20 points, are two answers.</summary>
    [Fact]
    public void A_question_that_a_changed_answer_brings_in_is_one_answer_more_also_where_only_a_given_total_hangs_on_the_change()
    {
        var ras = Small.Load("""
            questions:
              - { id: wash, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 20 }] }
              - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
              - { id: night, ask: At night, counts: need, answers: yes-no, ask-only: { alone: no } }
            form:
              - { count: areas, label: Areas, of: [wash], answers: some or more }
              - { total: points, label: Points, add: [{ line: wash, only: { alone: yes } }], may-be-given: yes }
            results: [{ line: areas, label: Areas, for: person }]
            """).OrThrow();

        var reaching = ras.AskWhatIf(ras.CheckAnswers(("wash", "none"), ("alone", "yes"), ("points", "0")).OrThrow(), "areas", 1).Reaching!;

        Assert.Equal((2, 1), (reaching.Answers, (int?)reaching.Ways));
        Assert.Equal(["wash", "points"], reaching.Changed);
    }

    private const string Example = "ras-definitions/illustrative/adult-social-care-2026";

    /// <summary>Another team would have come to £150, and nobody becomes another person for an amount.</summary>
    [Fact]
    public void No_way_to_an_amount_makes_another_person_of_the_first_example()
    {
        var ras = Repository.Load(Example + ".yaml").OrThrow();
        var answers = FirstExample(ras);

        var whatIf = ras.AskWhatIf(answers, reach: 150);

        Assert.Equal(["group", "setting", "children"], whatIf.Kept);
        Assert.DoesNotContain(whatIf.NextRows.Append(whatIf.Reaching!).SelectMany(f => f.Changed), whatIf.Kept.Contains);
        Assert.Contains("The answers on lines 1-3 are taken as a fact, and not changed here.", whatIf.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("counts: circumstance", null)]
    [InlineData("counts: need", 1)]
    [InlineData("counts: need, household-fact: yes", null)]
    [InlineData("counts: support, household-fact: yes", null)]
    public void A_circumstance_that_is_answered_and_a_fact_of_the_household_stay_as_they_are(string counts, int? fewest)
    {
        var ras = Living(counts);

        var reaching = ras.AskWhatIf(ras.CheckAnswers(("living", "alone")).OrThrow(), reach: 90).Reaching!;

        Assert.Equal((fewest, true), (reaching.Answers, reaching.IsFollowed));
        Assert.Equal(fewest is null ? [] : ["living"], reaching.Changed);
    }

    [Fact]
    public void A_circumstance_that_is_open_may_be_answered()
    {
        var ras = Living("counts: circumstance");

        Assert.Equal(["living"], ras.AskWhatIf(ras.CheckAnswers().OrThrow(), reach: 90).Reaching!.Changed);
    }

    [Fact]
    public void What_is_not_on_record_for_another_circumstance_is_not_brought_up()
    {
        var ras = Living("counts: circumstance", "unread");

        Assert.Empty(ras.AskWhatIf(ras.CheckAnswers(("living", "alone")).OrThrow(), reach: 90).Reaching!.WithoutAmount);
        Assert.Equal(Outcome.Unread, Assert.Single(ras.AskWhatIf(ras.CheckAnswers().OrThrow(), reach: 90).Reaching!.WithoutAmount).Outcome);
    }

    private static RasDefinition Living(string counts, string shared = "100") => Small.Load($$"""
        questions:
          - { id: living, ask: Living, {{counts}}, answers: [{ id: alone, text: Alone }, { id: shared, text: Shared }] }
        form:
          - { table: price, label: Amount, unit: £ a week, rows: [{ living: alone, gives: 50 }, { living: shared, gives: {{shared}} }] }
        results: [{ line: price, label: Amount, for: person }]
        """).OrThrow();

    private static AnswerSet FirstExample(RasDefinition ras)
    {
        var text = Repository.Read(Example + ".examples.yaml");
        var from = text.IndexOf("{ group:", StringComparison.Ordinal);
        return ras.ParseAnswers(text[from..(text.IndexOf('}', from) + 1)]).OrThrow();
    }
}
