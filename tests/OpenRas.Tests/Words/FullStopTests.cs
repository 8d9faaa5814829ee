namespace OpenRas.Tests.Words;

/// <summary>Whoever writes a file may end a text with a full stop, and a sentence of ours needs no second one.</summary>
public sealed class FullStopTests
{
    private const string Definition = """
        format: 1
        id: dots
        title: Small
        authority: Borsetshire County Council
        jurisdiction: England
        status: { found-unlawful: "the High Court." }
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: GBP
        unanswered: stop
        covers: { includes: ["Food."], excludes: ["Rent."], not-stated: ["Travel."] }
        disagree: { unclear: "Two pages differ." }
        questions: [{ id: q, ask: "Points", counts: need, number: { from: 0, to: 60, step: 1 }, unit: points }]
        form:
          - { table: words, label: Words, unit: £ a week, rows: [{ q: 0-30, gives: { unclear: "Two pages differ." } }, { q: over 30, gives: 10 }] }
          - { table: gate, label: Gate, unit: £ a week, rows: [{ q: 0-9, gives: { not-eligible: "Too few points." } }, { q: 10 and over, gives: { refer: "The panel decides. It meets on Mondays." } }] }
          - { figure: price, label: Price, value: £600 a week }
          - { limit: most, label: Most, of: price, maximum: 500, above: use-maximum, more-agreed-by: "the panel.", reason: { unclear: "Two pages differ." } }
        results:
          - { line: words, label: Words, for: person }
          - { line: gate, label: Gate, for: person }
          - { line: most, label: Most, for: person, also: { unclear: "Two pages differ." } }
        """;

    private const string Case = """
        definition: dots
        changes:
          - { result: most, becomes: { refer: "The panel." }, by: "A manager", on: 2026-05, reason: { unclear: "Two pages differ." } }
          - { result: most, becomes: 80, by: "A manager", on: 2026-06, reason: "More help." }
        """;

    [Theory]
    [InlineData("Ask the team manager", "If you disagree: Ask the team manager.")]
    [InlineData("Ask the team manager.", "If you disagree: Ask the team manager.")]
    [InlineData("Do you disagree? Why?", "If you disagree: Do you disagree? Why?")]
    [InlineData("Ask them at once!", "If you disagree: Ask them at once!")]
    public void A_sentence_ends_once_whatever_its_text_ends_with(string disagree, string notice)
    {
        var ras = RasDefinition.Parse(Definition.Replace("{ unclear: \"Two pages differ.\" }\nquestions", $"\"{disagree}\"\nquestions", StringComparison.Ordinal)).OrThrow();

        Assert.Contains(notice, ras.Calculate(ras.CheckAnswers().OrThrow()).Notices.Select(n => n.Text));
    }

    [Theory]
    [InlineData("5", "Gate: not eligible: Too few points, at line 3 (Gate)")]
    [InlineData("20", "Gate: referred: The panel decides. It meets on Mondays, at line 3 (Gate)")]
    public void A_text_that_ends_with_a_full_stop_gets_no_second_one(string points, string gate)
    {
        var ras = RasDefinition.Parse(Definition).OrThrow();
        var form = ras.Calculate(ras.ParseAnswers($"{Case}\nanswers: {{ q: {points} }}").OrThrow());

        Assert.Contains(gate, OpenRas.Binding.Scalars.OneLine(form.ToText()), StringComparison.Ordinal);
        Assert.Contains("FOUND UNLAWFUL by the High Court.", form.Notices.Select(n => n.Text).ToList());
        Assert.All([form.ToText(), form.ToMarkdown(), form.ToJson()], text => Assert.DoesNotMatch(@"\.[.,;]", OpenRas.Binding.Scalars.OneLine(text)));
    }
}
