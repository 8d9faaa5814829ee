using OpenRas.Analysis;

namespace OpenRas.Tests.Proofs;

/// <summary>What a profile says, and does not say, on the smallest definition that shows it. That its figures are right is for <see cref="FactsTests"/>.</summary>
public sealed class ProfileRulesTests
{
    private const string Priced = "results: [{ line: price, label: Amount, for: person }]";

    /// <summary>Points with many values, and one circumstance that is added last.</summary>
    private const string Long = """
        scales: { level: { answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 1 }, { id: lot, text: A lot, points: 10 }] } }
        questions:
          - { id: washing, ask: Washing, counts: need, answers: level }
          - { id: eating, ask: Eating, counts: need, answers: level }
          - { id: dressing, ask: Dressing, counts: need, answers: level }
          - { id: age, ask: Age, counts: circumstance, answers: [{ id: young, text: Young, points: 100 }, { id: old, text: Old, points: 200 }] }
        form:
          - { total: needs, label: Needs, add: [washing, { line: eating, weight: 3 }, { line: dressing, weight: 7 }] }
          - { total: points, label: Points, add: [needs, age] }
          - { multiply: price, label: Amount, times: [points, £1 a week for each point] }

        """ + Priced;

    [Fact]
    public void Where_too_little_room_is_left_to_follow_sheets_each_end_is_exact_that_is_seen_and_cannot_be_passed()
    {
        var profile = Small.Load(Long).OrThrow().Profile(1);
        var result = profile.Results[0];

        Assert.Empty(result.Outcomes);
        Assert.Equal((100m, 310m), (result.Least!.AtLeast, result.Greatest!.AtMost));
        Assert.Equal([10m, 30m, 70m, 100m], result.Questions.Select(q => q.Change.AtMost));
        Assert.All(result.Questions, q => Assert.True(q.Change.IsExact));
        Assert.Contains("the least is £100.00 a week. The greatest is £310.00 a week.", Text(profile), StringComparison.Ordinal);
    }

    /// <summary>Both parts of the total hang on one answer, and line by line nobody sees that they never rise together.</summary>
    [Fact]
    public void Where_two_lines_that_hang_together_are_taken_apart_nothing_is_called_exact()
    {
        var profile = Small.Load("""
            questions:
              - { id: night, ask: Night, counts: need, number: { from: 0, to: 7, step: 1 }, unit: nights a week }
            form:
              - { table: day, label: Day, unit: £ a week, basis: ours, rows: [{ night: 0-3, gives: 50 }, { night: 4 and over, gives: 0 }] }
              - { table: other, label: Night, unit: £ a week, basis: ours, rows: [{ night: 0-3, gives: 0 }, { night: 4 and over, gives: 50 }] }
              - { total: price, label: Amount, add: [day, other] }

            """ + Priced).OrThrow().Profile(1);
        var result = profile.Results[0];

        Assert.Equal((0m, 50m, false), (result.Least!.AtLeast, result.Least.AtMost, result.Least.IsExact));
        Assert.Equal((50m, 100m, false), (result.Greatest!.AtLeast, result.Greatest.AtMost, result.Greatest.IsExact));
        Assert.Equal((0m, 100m), (result.Questions[0].Change.AtLeast, result.Questions[0].Change.AtMost));
        Assert.Contains("The greatest is at least £50.00 a week and at most £100.00 a week.", Text(profile), StringComparison.Ordinal);
        Assert.Matches("1 +Night +£0.00 a week +£100.00 a week", profile.ToText());
        Assert.Contains("\"exact\": false", profile.ToJson(), StringComparison.Ordinal);
        Assert.StartsWith("These facts cover complete sets of answers.", profile.ToText().Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_question_was_followed_nothing_is_at_least()
    {
        var profile = Small.Load(Long).OrThrow().Profile();

        Assert.True(profile.Results[0].LargestChange!.Difference.IsExact);
        Assert.DoesNotContain("and at most", Text(profile), StringComparison.Ordinal);
        Assert.Contains("These facts cover all complete sets of answers. They are counted, not sampled.", Text(profile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_decides_whether_another_is_asked_is_not_said_to_change_nothing()
    {
        var profile = Small.Load("""
            questions:
              - { id: night, ask: Help at night?, counts: need, answers: yes-no }
              - { id: often, ask: How often?, counts: need, answers: [{ id: seldom, text: Seldom, points: 0 }, { id: always, text: Always, points: 5 }], ask-only: { night: yes } }
              - { id: name, ask: Do you like your name?, counts: circumstance, answers: yes-no }
            form:
              - { figure: least, label: At least, value: 10 points, basis: ours }
              - { total: points, label: Points, add: [least, often] }
              - { multiply: price, label: Amount, times: [points, £1 a week for each point] }

            """ + Priced).OrThrow().Profile();

        Assert.Equal(["often"], profile.Results[0].Questions[0].Asks.Select(a => a.Id));
        Assert.Contains("The answer on line 1 decides whether line 2 is asked; by itself it changes nothing.", Text(profile), StringComparison.Ordinal);
        Assert.Contains("The answer on line 3 never changes this result.", Text(profile), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_referred_changes_what_comes_out_of_a_line_that_hangs_on_a_question_asked_because_of_it()
    {
        var profile = Small.Load("""
            questions:
              - { id: night, ask: Help at night?, counts: need, answers: [{ id: some, text: Some, points: 2 }, { id: lot, text: A lot, points: { refer: The panel } }] }
              - { id: alone, ask: Do you live alone?, counts: need, answers: yes-no, ask-only: { night: over 0 } }
            form:
              - { figure: extra, label: Extra, value: £44 a year, only: { alone: yes } }
              - { total: amount, label: Amount, add: [extra] }
            results:
              - { line: amount, label: Your amount, for: person }
            """).OrThrow().Profile();

        Assert.True(profile.Results[0].Questions[0].ChangesOutcome);
    }

    [Fact]
    public void Where_the_figures_are_not_published_nobody_can_say_what_changes_them()
    {
        var profile = Small.Load("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 5 }] }
            form:
              - { total: points, label: Points, add: [washing] }
              - { price-bands: price, label: Amount, unit: £ a week, rows: [{ points: any, gives: unpublished }] }

            """ + Priced).OrThrow().Profile();

        Assert.Equal(["price"], profile.Results[0].Blank.Select(l => l.Id));
        Assert.Contains("We cannot say whether the answer on line 1 changes this result, because line 3 is not published.", Text(profile), StringComparison.Ordinal);
        Assert.DoesNotContain("never", Text(profile), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_figures_are_not_published_it_is_said_how_far_the_facts_reach() =>
        Assert.Contains(
            "As far as we know its figures, the answer on line 2 never changes this result. For some sets of answers line 4 is not read.",
            Text(Small.Load("""
                questions:
                  - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 5 }, { id: lot, text: A lot, points: 10 }] }
                  - { id: name, ask: Do you like your name?, counts: circumstance, answers: yes-no }
                form:
                  - { total: points, label: Points, add: [washing] }
                  - { price-bands: price, label: Amount, unit: £ a week, rows: [{ points: 0-4, gives: 0 }, { points: 5-9, gives: 10 }, { points: 10 and over, gives: unread }] }

                """ + Priced).OrThrow().Profile()),
            StringComparison.Ordinal);

    [Fact]
    public void Of_a_file_without_a_form_nothing_is_said_to_be_counted()
    {
        var text = Repository.Load("ras-definitions/kent/ras-2011.yaml").OrThrow().Profile().ToText();

        Assert.Contains("This file has no form, so there is nothing to count.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("counted", text, StringComparison.Ordinal);
    }

    /// <summary>Under 170 the answer to another question decides too; at exactly 170 it does not.</summary>
    [Fact]
    public void An_edge_between_rows_that_look_at_other_columns_differently_is_one_too()
    {
        var table = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow().Profile().Tables.Single(t => t.Line.Id == "route");

        Assert.Equal(
            ["safeguarding: no: row 0 up to 169, row 2 from 170", "safeguarding: yes: row 1 up to 169, row 2 from 170", ": row 2 up to 170, row 3 from 171"],
            table.Edges.Select(e => $"{e.Circumstances}: row {e.RowBelow} up to {Numbers.Plain(e.EndOfRowBelow)}, row {e.RowAbove} from {Numbers.Plain(e.StartOfRowAbove)}"));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    public void Of_rows_that_share_an_edge_a_sheet_stands_next_to_the_one_of_its_own_answers(string safeguarding)
    {
        var ras = Repository.Load("ras-definitions/norfolk/short-breaks-primary.yaml").OrThrow();
        var edge = ras.AskWhatIf(ras.CheckAnswers(("score", "170"), ("safeguarding", safeguarding)).OrThrow(), "route").Edges.Single();

        Assert.Equal((169m, $"score: under 170, safeguarding: {safeguarding}"), (edge.Down, edge.RowBelow));
    }

    [Fact]
    public void Rows_that_share_an_edge_with_several_have_one_with_each()
    {
        var edges = Small.Load("""
            questions:
              - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 40, step: 1 }, unit: hours }
              - { id: age, ask: Age, counts: circumstance, answers: [{ id: young, text: Young }, { id: old, text: Old }, { id: very-old, text: Very old }] }
            form:
              - table: price
                label: Amount
                unit: £ a week
                rows:
                  - { hours: 0-9, age: young or old, gives: 10 }
                  - { hours: 0-19, age: very-old, gives: 15 }
                  - { hours: 10-19, age: young, gives: 20 }
                  - { hours: 10-19, age: old, gives: 30 }
                  - { hours: 20 and over, age: any, gives: 40 }

            """.Replace("young or old", "[young, old]", StringComparison.Ordinal) + Priced).OrThrow().Profile().Tables[0].Edges;

        Assert.Equal(
            ["age: young at 10: 10 to 20", "age: young at 20: 20 to 40", "age: old at 10: 10 to 30", "age: old at 20: 30 to 40", "age: very-old at 20: 15 to 40"],
            edges.Select(e => $"{e.Circumstances} at {Numbers.Plain(e.StartOfRowAbove)}: {Numbers.Plain(e.GivesBelow!.Value)} to {Numbers.Plain(e.GivesAbove!.Value)}"));
    }

    [Fact]
    public void A_row_between_two_numbers_that_a_line_can_come_to_has_no_edge()
    {
        var table = Small.Load("""
            questions:
              - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 2, step: 1 }, unit: hours }
            form:
              - table: price
                label: Amount
                unit: £ a week
                rows:
                  - { hours: under 0.4, gives: 10 }
                  - { hours: 0.4 to under 0.9, gives: 20 }
                  - { hours: 0.9 to under 1, gives: 30 }
                  - { hours: 1 to under 1.5, gives: 40 }
                  - { hours: 1.5 and over, gives: 50 }

            """ + Priced).OrThrow().Profile().Tables[0];

        Assert.Equal(["0 to 1: 10 to 40", "1 to 2: 40 to 50"], table.Edges.Select(e => $"{Numbers.Plain(e.EndOfRowBelow)} to {Numbers.Plain(e.StartOfRowAbove)}: {Numbers.Plain(e.GivesBelow!.Value)} to {Numbers.Plain(e.GivesAbove!.Value)}"));
    }

    [Fact]
    public void Sheets_in_no_row_are_told_apart_by_whether_it_is_known_why()
    {
        var profile = Small.Load("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 5 }, { id: lot, text: A lot, points: unread }] }
              - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
            form:
              - { total: points, label: Points, add: [washing] }
              - { price-bands: price, label: Amount, unit: £ a week, only: { alone: yes }, rows: [{ points: 0-4, gives: 1 }, { points: 5 and over, gives: 10 }] }

            """ + Priced).OrThrow().Profile();

        Assert.Equal((3, 1), ((int)profile.Tables[0].Elsewhere!, (int)profile.Tables[0].NotKnown!));
        Assert.Contains("no row: it does not apply, or a line above decides", profile.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("no row: we do not know what it looks at", profile.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void How_near_an_edge_sheets_stand_is_said_in_what_the_column_counts() =>
        Assert.Contains("sets of answers (100%) are within 1 point of an edge.", Text(Small.Load("""
            questions:
              - { id: washing, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 4 }, { id: some, text: Some, points: 5 }] }
            form:
              - { total: points, label: Points, add: [washing] }
              - { price-bands: price, label: Amount, unit: £ a week, rows: [{ points: 0-4, gives: 1 }, { points: 5 and over, gives: 10 }] }

            """ + Priced).OrThrow().Profile()), StringComparison.Ordinal);

    [Theory]
    [InlineData("illustrative/falling-price-band-2026", ">£126.40<")]
    [InlineData("illustrative/borsetshire-2026", ">Which team is working with you? Older people<")]
    [InlineData("illustrative/borsetshire-2026", "class=\"name\" x=\"763\" y=\"184\" text-anchor=\"end\">Learning disability<")]
    [InlineData("norfolk/short-breaks-primary", ">Not drawn: Who decides (line 4), because it gives words.<")]
    [InlineData("essex/ras-2011", ">Not drawn: Price for your points (line 2), because it has no figure on record.<")]
    [InlineData("hartlepool/ras-2011", ">These rules are not disclosed, so there is nothing to draw.<")]
    public void A_picture_names_what_it_shows_and_what_it_leaves_out(string file, string words) =>
        Assert.Contains(words, Repository.Load($"ras-definitions/{file}.yaml").OrThrow().Profile().ToSvg(), StringComparison.Ordinal);

    /// <summary>Where two jumps stand one above the other, the one on the right of its edge says where that is.</summary>
    [Fact]
    public void A_jump_that_does_not_stand_left_of_its_edge_says_which_it_belongs_to() =>
        Assert.Contains(">+ £70.00 at 2<", Small.Load("""
            questions:
              - { id: score, ask: Score, counts: need, number: { from: 0, to: 100, step: 1 }, unit: points }
            form:
              - { price-bands: price, label: Amount, unit: £ a week, rows: [{ score: 0-1, gives: 0 }, { score: 2-49, gives: 70 }, { score: 50 and over, gives: 140 }] }

            """ + Priced).OrThrow().Profile().ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_nobody_can_read_has_its_digits_counted()
    {
        var questions = string.Concat(Enumerable.Range(1, 40).Select(i => $"  - {{ id: q{i}, ask: Q{i}, counts: need, answers: [{{ id: none, text: None, points: 0 }}, {{ id: some, text: Some, points: 1 }}, {{ id: lot, text: A lot, points: 2 }}] }}\n"));
        var profile = Small.Load($"questions:\n{questions}form:\n  - {{ total: price, label: Points, add: [{string.Join(", ", Enumerable.Range(1, 40).Select(i => $"q{i}"))}] }}\n{Priced}").OrThrow().Profile();

        Assert.StartsWith("Complete sets of answers: 1.22 × 10^19, a number of 20 digits\n", profile.ToText(), StringComparison.Ordinal);
    }

    /// <summary>Every period that a unit may have is one that the JSON may have.</summary>
    [Fact]
    public async Task Every_period_of_the_format_keeps_to_the_contracts()
    {
        foreach (var period in RasUnit.Periods)
        {
            var ras = Small.Load($$"""
                questions:
                  - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours {{period}} }
                form:
                  - { table: price, label: Amount, unit: £ {{period}}, rows: [{ hours: 0-4, gives: 5 }, { hours: 5 and over, gives: 4 }] }

                """ + Priced).OrThrow();
            var answers = ras.CheckAnswers(("hours", "3")).OrThrow();
            foreach (var (json, contract) in new[] { (ras.Calculate(answers).ToJson(), "allocation"), (ras.Prove().ToJson(), "proof"), (ras.Profile().ToJson(), "profile"), (ras.AskWhatIf(answers).ToJson(), "what-if") })
            {
                var schema = await NJsonSchema.JsonSchema.FromJsonAsync(Repository.Read($"docs/contract/{contract}-1.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal));
                Assert.Empty(schema.Validate(json));
            }
        }
    }

    /// <summary>With every space alike, wherever a line was broken.</summary>
    private static string Text(RasProfile profile) => string.Join(' ', profile.ToText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
