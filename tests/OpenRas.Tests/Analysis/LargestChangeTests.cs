namespace OpenRas.Tests.Analysis;

public sealed class LargestChangeTests
{
    /// <summary>The points that are given stand behind a test, and are the same on both sheets that show what an answer to the test can change.</summary>
    [Fact]
    public void The_sheets_of_a_largest_change_differ_by_it_also_where_a_given_total_stands_behind_the_test_that_changed()
    {
        var change = Small.Load("""
            questions:
              - { id: wash, ask: Washing, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 4 }] }
              - { id: alone, ask: Alone, counts: circumstance, answers: yes-no }
            form:
              - { eligibility: gate, label: Test, met-by: [{ alone: yes }, { wash: 4 and over }], otherwise: { not-eligible: not in this scheme } }
              - { total: points, label: Points, add: unread, may-be-given: yes, counts: need, expect: 0-4 }
            results: [{ line: points, label: Points, for: person }]
            """).OrThrow().Profile().Results[0].LargestStep!;

        Assert.Equal(("wash", 4m), (change.Question, change.Difference.AtLeast));
        Assert.Equal((Outcome.NotEligible, 4m), (change.Smaller.Results[0].Outcome, change.Larger.Results[0].Amount));
    }
}
