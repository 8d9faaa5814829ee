namespace OpenRas.Tests.Rendering;

/// <summary>A result that was kept in JSON is read back whole: the answers, and what people decided afterwards.</summary>
public sealed class ReadBackTests
{
    private const string Form = """
        sources: { rules: { title: The rules } }
        questions: [{ id: q, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }]
        form:
          - { multiply: price, label: Price, times: [q, { figure: £5 a week for each point, source: rules }] }
          - { total: more, label: More, add: [price] }
        results: [{ line: price, label: Price, for: person }, { line: more, label: More, for: carer }]
        """;

    public static TheoryData<string> Acts => new(
        "note: The panel met twice.",
        "changes: [{ result: price, becomes: 80, by: A manager, on: 2026-05-06, reason: More help }]",
        "changes: [{ result: price, becomes: £80.5 a week, by: unread, on: 2026-05, reason: unread, basis: inferred, note: As told }]",
        "changes: [{ result: price, becomes: unread, by: unpublished, on: unread, reason: unpublished }]",
        "changes: [{ result: price, becomes: { unclear: One or two }, by: A manager, on: { unclear: May or June }, reason: { unclear: Two are given } }]",
        "changes: [{ result: price, becomes: { refer: The panel }, by: A manager, on: 2026, reason: unread }, { result: more, becomes: no-budget, by: A manager, on: 2026, reason: unread }]",
        "final: [{ result: price, amount: 99.99, by: The panel, reason: More help }, { result: more, amount: { not-eligible: No carer }, by: unread, on: 2026-05-06, reason: unread }]",
        "sources: { letter: { title: A letter, publisher: The council, url: 'https://example.org/1', read: 2026-05-06 } }\nfinal: { result: price, amount: 99.99, by: The panel, reason: More help, source: letter }",
        "final: { result: price, amount: 99.99, by: The panel, reason: More help, source: rules, basis: derived }");

    [Theory]
    [MemberData(nameof(Acts))]
    public void What_a_case_records_comes_back_to_the_byte(string acts)
    {
        var ras = Small.Load(Form).OrThrow();
        var json = ras.Calculate(ras.ParseAnswers($"{acts}\nanswers: {{ q: 12 }}").OrThrow()).ToJson();

        Assert.Contains("\"case\": {", json, StringComparison.Ordinal);
        Assert.Equal(json, ras.Calculate(ras.ParseAnswers(json).OrThrow()).ToJson());
    }

    [Fact]
    public void A_case_that_records_nothing_has_no_such_key()
    {
        var ras = Small.Load(Form).OrThrow();

        Assert.DoesNotContain("\"case\"", ras.Calculate(ras.ParseAnswers("answers: { q: 12 }").OrThrow()).ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("becomes\": \"80\"", "becomes\": \"eighty\"")]
    [InlineData("result\": \"price\",\n        \"becomes", "result\": \"cost\",\n        \"becomes")]
    public void A_record_that_was_spoiled_is_refused_in_its_place(string now, string then)
    {
        var ras = Small.Load(Form).OrThrow();
        var json = ras.Calculate(ras.ParseAnswers("changes: [{ result: price, becomes: 80, by: A manager, on: 2026-05-06, reason: More help }]\nanswers: { q: 12 }").OrThrow()).ToJson();
        Assert.Contains(now, json, StringComparison.Ordinal);

        Assert.All(ras.ParseAnswers(json.Replace(now, then, StringComparison.Ordinal)).Diagnostics, d => Assert.True(d.Span.Line > 10));
        Assert.False(ras.ParseAnswers(json.Replace(now, then, StringComparison.Ordinal)).IsOk);
    }
}
