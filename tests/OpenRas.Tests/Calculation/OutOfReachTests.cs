namespace OpenRas.Tests.Calculation;

/// <summary>What a test that is not met leaves out of reach, and what it needs.</summary>
public sealed class OutOfReachTests
{
    private const string Questions = """
        questions:
          - { id: lives, ask: "Does the person live here?", counts: circumstance, answers: yes-no }
          - { id: score, ask: "Score", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }
          - { id: other, ask: "Other", counts: need, number: { from: 0, to: 9, step: 1 }, unit: points }

        """;

    private const string Given = Questions + """
        form:
          - { eligibility: gate, label: "Lives here", met-by: [{ lives: yes }], otherwise: { not-eligible: "lives elsewhere" } }
          - { total: needs, label: Needs, add: [score, { line: other, only: { gate: yes } }], may-be-given: yes }
        results:
          - { line: needs, label: Needs, for: person }
        """;

    [Fact]
    public void A_given_total_still_needs_the_test_above_it()
    {
        Assert.Equal(7m, Small.Calculate(Given, ("needs", "7"), ("lives", "yes")).Line("needs").Value);
        Assert.Equal("line 1 is not answered", Small.Calculate(Given, ("needs", "7")).Line("needs").Working);
    }

    [Fact]
    public void A_total_may_be_given_beside_answers_that_do_not_meet_the_test()
    {
        var allocation = Small.Calculate(Given, ("needs", "7"), ("lives", "no"));
        Assert.Equal(("not worked out, because the test on line 4 stopped it", Outcome.NotEligible), (allocation.Line("needs").Working, allocation.Line("needs").Outcome));
    }

    [Fact]
    public void Below_a_test_that_stops_one_result_its_condition_need_not_hold()
    {
        var loaded = Small.Load(Questions + """
            form:
              - { eligibility: gate, label: Gate, met-by: [{ score: 5 and over }], otherwise: no-budget, stops: [first] }
              - { table: first, label: First, unit: points, rows: [{ score: 5 and over, gives: 1 }] }
              - { table: second, label: Second, unit: points, rows: [{ score: 5 and over, gives: 1 }] }
            results:
              - { line: first, label: First, for: person }
              - { line: second, label: Second, for: person }
            """);

        Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3012");
    }

    [Fact]
    public void Of_two_tests_that_are_not_met_the_bounds_name_the_first()
    {
        var definition = Small.Load(Questions.Replace("to: 9,", "to: 99999,", StringComparison.Ordinal) + """
            form:
              - { eligibility: gate, label: Gate, met-by: [{ score: 5 and over }], otherwise: no-budget, stops: [most] }
              - { eligibility: other-gate, label: Other, met-by: [{ lives: yes }], otherwise: { refer: Panel } }
              - { total: most, label: Most, add: [other] }
            results:
              - { line: most, label: Most, for: person }
            """).OrThrow();

        Assert.Contains(Outcome.NoBudget, definition.FindBounds(definition.CheckAnswers(("lives", "no")).OrThrow()).Results.Single().Outcomes);
    }

    [Fact]
    public void A_row_that_looked_at_what_does_not_apply_says_so()
    {
        var allocation = Small.Calculate(Questions + """
            form:
              - { table: left, label: Left, unit: points, rows: [{ score: under 5, gives: does-not-apply }, { score: 5 and over, gives: 1 }] }
              - { eligibility: gate, label: Gate, met-by: [{ left: 1 }], otherwise: no-budget }
              - { figure: most, label: Most, value: 3 points }
            results:
              - { line: most, label: Most, for: person }
            """, ("score", "3"));

        Assert.Equal("line 4 does not apply", allocation.Line("gate").Parts[0].Working);
    }

    [Fact]
    public void A_row_that_looked_at_what_can_be_read_two_ways_says_so_in_a_sentence()
    {
        var allocation = Small.Calculate(Questions + """
            form:
              - { table: left, label: Left, unit: points, rows: [{ score: under 5, gives: { unclear: "a blot" } }, { score: 5 and over, gives: 1 }] }
              - { eligibility: gate, label: Gate, met-by: [{ left: 1 }], otherwise: no-budget }
              - { figure: most, label: Most, value: 3 points }
            results:
              - { line: most, label: Most, for: person }
            """, ("score", "3"));

        Assert.Equal("at line 4 the source can be read two ways: a blot", allocation.Line("gate").Parts[0].Working);
    }

    [Fact]
    public void A_name_taken_twice_beside_a_test_is_reported()
    {
        var loaded = Small.Load(Given.Replace("{ total: needs,", "{ total: score,", StringComparison.Ordinal));
        Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3003");
    }

    [Fact]
    public void A_line_that_reads_a_test_which_is_not_reached_may_come_out_as_the_outcome_of_the_first()
    {
        // No result needs the last two lines, so neither test closes them, and they read the second one. Many scores: then not each way is tried.
        foreach (var most in new[] { "9", "99999" })
        {
            var definition = Small.Load(Questions.Replace("to: 9,", $"to: {most},", StringComparison.Ordinal) + """
                form:
                  - { eligibility: first, label: First, met-by: [{ lives: yes }], otherwise: { not-eligible: "lives elsewhere" }, stops: [needs] }
                  - { eligibility: second, label: Second, met-by: [{ score: 0 and over }], otherwise: no-budget, stops: [needs] }
                  - { total: needs, label: Needs, add: [other] }
                  - { figure: one, label: More, value: 3 points, only: { second: no } }
                  - { figure: two, label: Less, value: 3 points, only: { second: yes } }
                results:
                  - { line: needs, label: Needs, for: person }
                """).OrThrow();
            var bounds = definition.FindBounds(definition.CheckAnswers().OrThrow());
            Assert.All(new[] { "one", "two" }, id => Assert.Contains(Outcome.NotEligible, bounds.Lines.Single(l => l.Id == id).Outcomes));
        }
    }
}
