using OpenRas.Diagnostics;

namespace OpenRas.Tests.Faults;

/// <summary>Small definitions of which a finding, or what can still come out, once was not so.</summary>
public sealed class FaultFindingTests
{
    /// <summary>The part counts only where it has an amount.</summary>
    [Fact]
    public void A_part_that_is_left_out_where_it_is_no_budget_takes_nothing_with_it()
    {
        var definition = Load("no-budget-part-left-out");

        Assert.DoesNotContain(Rules.Emptied.Code, Found(definition));
        Assert.Equal(29.20m, definition.Calculate(definition.CheckAnswers(("daily", "3"), ("moving", "9")).OrThrow()).Results[0].Amount);
    }

    [Fact]
    public void Ends_of_a_limit_that_can_cross_are_found_at_each_line_that_has_them() =>
        Assert.Equal(["both", "words"], Load("both-ends").ListFindings().Where(f => f.Code == Rules.CrossingEnds.Code).Select(f => f.Message.Split('`')[1]));

    [Fact]
    public void A_result_that_reads_no_need_is_found() => Assert.Contains(Rules.NoNeed.Code, Found(Load("no-need-question")));

    [Fact]
    public void What_a_form_can_come_to_holds_every_answer_also_where_silence_is_read_as_one()
    {
        var definition = Small.Load("""
            questions:
              - { id: nights, ask: "Nights", counts: need, number: { from: 0, to: 7, step: 1 }, unit: points, unanswered: 0 }
            form:
              - { total: all, label: All, add: [nights] }
            results:
              - { line: all, label: All, for: person }
            """).OrThrow();
        var nothing = definition.CheckAnswers().OrThrow();

        Assert.Equal((0m, 7m), Ends(definition.FindBounds(nothing).Results[0]));
        Assert.Equal((0m, 0m), Ends(definition.FindBounds(nothing, asSilent: true).Results[0]));
        Assert.Equal(["nights"], definition.FindBounds(nothing).Open);
        Assert.Empty(definition.FindBounds(nothing, asSilent: true).Open);
    }

    private static (decimal?, decimal?) Ends(OpenRas.Analysis.LineBounds line) => (line.Least, line.Greatest);

    private static IEnumerable<string> Found(RasDefinition definition) => definition.ListFindings().Select(f => f.Code);

    private static RasDefinition Load(string file) => Repository.Load($"tests/OpenRas.Tests/Faults/{file}.yaml").OrThrow();
}
