using OpenRas.Analysis;

namespace OpenRas.Tests.Proofs;

/// <summary>Answers that cannot be true together are refused, and no reading has them. Made definitions have them too: see <see cref="SmallMaker"/>.</summary>
public sealed class ContradictionTests
{
    private const string Priced = "results: [{ line: price, label: Amount, for: person }]";

    private const string Rest = """
        questions:
          - { id: lives, ask: Lives, counts: circumstance, answers: [{ id: alone, text: Alone }, { id: shared, text: Shared }] }
          - { id: night, ask: Night, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }, { id: lot, text: A lot, points: 16 }] }
          - { id: watch, ask: Watch, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: all, text: All, points: 2 }] }
        contradicts: [CONTRADICTS]
        form:
          - { total: points, label: Points, add: [night, watch] }
          - table: price
            label: Amount
            unit: £ a week
            rows:
              - { lives: alone, points: under 16, gives: 50 }
              - { lives: alone, points: 16 and over, gives: 40 }
              - { lives: shared, points: any, gives: 50 }

        """;

    [Fact]
    public void A_fall_that_only_answers_show_which_cannot_be_true_together_is_none()
    {
        Assert.Equal(Verdict.Refuted, Load("{ lives: shared, night: lot }").Prove().Results[0].Result.Verdict);
        Assert.Equal(Verdict.Proved, Load("{ lives: alone, night: lot }").Prove().Results[0].Result.Verdict);
    }

    /// <summary>
    /// To lower an answer that both share made another unasked in one of the two, and they were further apart than before. Found with seed 257400528 of the
    /// proofs.
    /// </summary>
    [Fact]
    public void A_counter_example_stays_among_the_nearest_where_one_answer_decides_whether_another_is_asked()
    {
        var fall = Small.Load("""
            questions:
              - { id: home, ask: Home, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 8 }] }
              - { id: more, ask: More, counts: need, answers: [{ id: lot, text: Lot }], ask-only: { home: some or more } }
              - { id: out, ask: Out, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 2 }] }
              - { id: night, ask: Night, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: { refer: Panel } }], ask-only: [{ out: some or more }, { home: some or more }] }
            contradicts:
              - { home: some, night: none }
            form:
              - { count: asked, label: Asked, of: [more, home], answers: applies }
              - { total: points, label: Points, add: [{ line: night, worth: { some: 6 } }, { line: night, worth: { some: 7 } }, { line: home, worth: { none: 3 } }] }
              - { abatement: left, label: Left, of: points, takes-off: 32.5%, reason: unpublished }
              - { table: price, label: Price, unit: £ once, basis: ours, rows: [{ left: under 2.025, asked: 1, gives: 78 }, { left: under 2.025, asked: 2, gives: 132 }, { left: 2.025 to under 2.525, asked: any, gives: 60 }, { left: 2.7 to under 8.775, asked: any, gives: 102 }, { left: 8.775 to under 11.3, asked: 1, gives: { refer: Panel } }, { left: 8.775 to under 11.3, asked: 2, gives: no-budget }] }

            """ + Priced).OrThrow().Prove().Results[0].Result.CounterExample!;

        Assert.Equal(("none", "some"), (fall.Less.Answers.Values["night"], fall.More.Answers.Values["night"]));
    }

    [Fact]
    public void Sets_of_answers_that_contradict_themselves_are_left_out_and_counted()
    {
        var profile = Load("{ lives: alone, night: lot }, { night: lot, watch: none }").Profile();

        Assert.Equal((9, 3), ((int)profile.AnswerSets!, (int)profile.LeftOut!));
        Assert.Equal([4, 0, 5], profile.Tables[0].Rows.Select(r => (int)r.AnswerSets!));
        Assert.Contains("The definition says which answers contradict each other. Sets of answers that do so are left out: 3.", profile.ToText().ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"leftOut\": \"3\"", Load("{ lives: alone, night: lot }, { night: lot, watch: none }").Prove().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_set_of_answers_is_left_nothing_is_proved()
    {
        var ras = Load("{ lives: alone, night: [none, some, lot] }, { lives: shared, night: [none, some, lot] }");

        Assert.Equal(Verdict.NothingToProve, ras.Prove().Results[0].Result.Verdict);
        Assert.Equal(0, (int)ras.Profile().AnswerSets!);
    }

    [Fact]
    public void Other_answers_that_would_contradict_those_that_stay_are_left_out()
    {
        var ras = Load("{ lives: alone, night: lot }");
        var whatIf = ras.AskWhatIf(ras.CheckAnswers(("lives", "alone"), ("night", "some"), ("watch", "none")).OrThrow());

        Assert.Equal(1, whatIf.LeftOut);
        Assert.DoesNotContain(whatIf.Alternatives, c => c.Question == "night" && c.Tried == "lot");
    }

    [Fact]
    public void An_open_answer_is_bounded_without_what_it_cannot_be()
    {
        var ras = Load("{ lives: alone, night: lot }");

        Assert.Equal(50, ras.FindBounds(ras.CheckAnswers(("lives", "alone")).OrThrow()).Results[0].Least);
    }

    [Fact]
    public void A_total_is_not_given_as_what_only_such_answers_make()
    {
        var ras = Load("{ lives: alone, night: lot }", form => form.Replace("add: [night, watch] }", "add: [night, watch], may-be-given: yes }", StringComparison.Ordinal));

        Assert.False(ras.CheckAnswers(("lives", "alone"), ("points", "18")).IsOk);
        Assert.True(ras.CheckAnswers(("lives", "shared"), ("points", "18")).IsOk);
        Assert.Equal(Verdict.Proved, ras.Prove().Results[0].Result.Verdict);
    }

    private static RasDefinition Load(string contradicts, Func<string, string>? change = null)
    {
        var text = Rest.Replace("CONTRADICTS", contradicts, StringComparison.Ordinal);
        return Small.Load((change is null ? text : change(text)) + Priced).OrThrow();
    }

    [Fact]
    public void Where_every_set_of_answers_contradicts_itself_nothing_can_be_said()
    {
        var ras = Small.Load("""
            questions:
              - { id: alone, ask: "Alone?", counts: circumstance, answers: yes-no }
              - { id: hours, ask: "Hours", counts: circumstance, number: { from: 0, to: 2, step: 1 }, unit: points }
              - { id: needs, ask: "Needs", counts: need, answers: [{ id: low, text: "Low", points: 9 }, { id: high, text: "High", points: 4 }] }
            contradicts: [{ alone: [no, yes], hours: 0-2 }]
            form: [{ total: score, label: Score, add: [needs] }]
            results: [{ line: score, label: Score, for: person }]
            """).OrThrow();

        Assert.Equal(0, ras.Profile().AnswerSets);
        Assert.Equal(Verdict.NothingToProve, ras.Prove().Results[0].Result.Verdict);
        ras.ListFindings();
    }
}
