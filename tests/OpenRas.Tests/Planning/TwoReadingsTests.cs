namespace OpenRas.Tests.Planning;

/// <summary>Files that were read in a way their writer did not mean.</summary>
public sealed class TwoReadingsTests
{
    [Fact]
    public void A_column_that_is_never_known_does_not_hide_a_gap_in_the_next() => Refused("RAS3012", """
        questions: [{ id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 99, step: 1 }, unit: years }]
        form:
          - { total: score, label: Score, add: unread }
          - { table: price, label: Price, unit: £ a week, rows: [{ score: under 10, age: 18-64, gives: 1 }, { score: 10 and over, age: 18-64, gives: 2 }] }
        results: [{ line: price, label: Price, for: person }]
        """);

    [Fact]
    public void A_total_is_not_given_in_finer_steps_than_its_parts_have() => Refused("RAS3025", """
        questions: [{ id: q, ask: "Q", counts: need, number: { from: 0, to: 5000, step: 1 }, unit: points }]
        form:
          - { total: score, label: Score, add: [q], may-be-given: yes, step: 0.5 }
        results: [{ line: score, label: Score, for: person }]
        """);

    [Fact]
    public void What_an_abatement_takes_off_is_read_from_a_question_or_a_table() => Refused("RAS3028", """
        questions: [{ id: help, ask: "Help", counts: support, answers: [{ id: none, text: None, leaves: 100% }, { id: some, text: Some, leaves: 75% }] }]
        form:
          - { figure: fee, label: Fee, value: £100 a week }
          - { multiply: twice, label: Twice, times: [help, 50%] }
          - { abatement: left, label: Left, of: fee, by: twice, reason: unread }
        results: [{ line: left, label: Left, for: person }]
        """);

    [Theory]
    [InlineData("also: 1000000000 weeks a year", 12)]
    public void A_yearly_figure_has_room_for_its_digits_or_is_refused(string also, int zeros) => Refused("RAS3017", $$"""
        questions: [{ id: q, ask: "Q", counts: need, number: { from: 0, to: 9{{new string('0', zeros - 1)}}, step: 1 }, unit: points }]
        form:
          - { multiply: fee, label: Fee, times: [q, £1.0000000001 a week for each point] }
        results: [{ line: fee, label: Fee, for: person, {{also}} }]
        """);

    [Fact]
    public void A_division_whose_rounding_would_lose_digits_is_refused() => Refused("RAS3017", """
        questions: [{ id: q, ask: "Q", counts: need, number: { from: 913607319374.7878202045, to: 913607319374.7878202045, step: 1 }, unit: points }]
        form:
          - { multiply: part, label: Part, times: [q], divide-by: [922.9248929655 number of people], round: { to: 0.0000001, mode: half-up } }
        results: [{ line: part, label: Part, for: person }]
        """);

    [Fact]
    public void Points_for_each_room_times_rooms_are_not_for_each_room_any_more()
    {
        const string body = """
            questions: [{ id: rooms, ask: "Rooms", counts: circumstance, number: { from: 1, to: 9, step: 1 }, unit: number of rooms }]
            form:
              - { multiply: fee, label: Fee, times: [rooms, £10 a week for each room] }
            results: [{ line: fee, label: Fee, for: person }]
            """;

        Assert.Equal("£30.00 a week", Small.Calculate(body, ("rooms", "3")).Results[0].Printed);
    }

    private static void Refused(string code, string body) => Assert.Equal([code], Small.Load(body).Diagnostics.Select(d => d.Code).Distinct());
}
