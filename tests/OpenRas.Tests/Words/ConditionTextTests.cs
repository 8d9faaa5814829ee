namespace OpenRas.Tests.Words;

/// <summary>What a definition writes may look like our own words: nothing is taken apart to find out what it says.</summary>
public sealed class ConditionTextTests
{
    private const string Scheme = """
        questions:
          - { id: who, ask: "Who helps: day, night?", counts: circumstance, answers: [{ id: team, text: "Team or panel" }, { id: other, text: "No one, or others: none" }] }
          - { id: needs, ask: Needs, counts: need, answers: [{ id: few, text: Few, points: 4 }, { id: many, text: Many, points: 20 }] }
        form:
          - { total: points, label: "Points: all, or some", add: [needs] }
          - price-bands: price
            label: Amount
            unit: £ a week
            rows:
              - { points: under 10, who: team, gives: { not-eligible: "not: yet" } }
              - { points: 10 and over, who: team, gives: 20 }
              - { points: under 10, who: other, gives: 30 }
              - { points: 10 and over, who: other, gives: 40 }
        results: [{ line: price, label: Amount, for: person }]
        """;

    [Fact]
    public void A_picture_names_circumstances_by_the_answers_whole_text()
    {
        var picture = Small.Load(Scheme).OrThrow().Profile().ToSvg();

        Assert.Contains(">Who helps: day, night? Team or panel<", picture, StringComparison.Ordinal);
        Assert.Contains(">Who helps: day, night? No one, or others: none<", picture, StringComparison.Ordinal);
        Assert.Contains(">not eligible<", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_condition_is_named()
    {
        var ras = Small.Load(Scheme.Replace("gives: 20", "gives: unread", StringComparison.Ordinal)).OrThrow();

        var text = ras.AskWhatIf(ras.CheckAnswers(("who", "team"), ("needs", "few")).OrThrow(), reach: 100).ToText().ReplaceLineEndings(" ");

        Assert.Contains("row \"points: 10 and over, who: team\": not read", text, StringComparison.Ordinal);
    }
}
