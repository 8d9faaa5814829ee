using OpenRas.Binding;

namespace OpenRas.Tests.Rendering;

/// <summary>While answers are missing a form says between which figures it can still be, and what can be answered.</summary>
public sealed class OpenQuestionsTests
{
    private const string Form = """
        questions:
          - { id: out, ask: Getting out, counts: need, answers: [{ id: none, text: No help, points: 0 }, { id: all, text: "Help, always", points: 12 }] }
          - { id: nights, ask: Nights, counts: need, number: { from: 0, to: 7, step: 0.5 }, unit: nights a week }
          - { id: family, ask: Family, counts: support, unanswered: nobody, answers: [{ id: nobody, text: Nobody, leaves: 100% }, { id: much, text: Much, leaves: 50% }] }
        form:
          - { total: needs, label: Points, add: [out] }
          - { price-bands: price, label: Price, unit: £ a week, rows: [{ needs: under 10, gives: no-budget }, { needs: 10 and over, gives: 90.50 }] }
          - { multiply: watch, label: Somebody at night, times: [nights, £10 a night] }
        results: [{ line: price, label: For the day, for: person }, { line: watch, label: For the night, for: person }]
        """;

    private static readonly string WithHelp = Form.Replace(
        "{ total: needs, label: Points, add: [out] }",
        "{ total: sum, label: Sum, add: [out] }\n  - { abatement: needs, label: Points, of: sum, by: family, reason: unread }",
        StringComparison.Ordinal);

    [Fact]
    public void The_head_says_what_each_result_can_still_be() => Assert.StartsWith(
        "For the day: can still be £90.50 a week or no budget, while answers are missing For the night: can still be £0.00 to £70.00 a week, while answers are missing ",
        Printed(),
        StringComparison.Ordinal);

    [Fact]
    public void Each_open_question_stands_below_with_its_name_and_its_choices() => Assert.Contains(
        "Not answered yet, and what you can answer: out (line 1): Getting out none: No help all: Help, always nights (line 2): Nights: from 0 to 7 nights a week in steps of 0.5 ",
        Printed(),
        StringComparison.Ordinal);

    [Fact]
    public void A_question_whose_silence_the_scheme_reads_can_still_be_answered()
    {
        Assert.Contains("family (line 3): Family nobody: Nobody much: Much ", Scalars.OneLine(Small.Calculate(WithHelp).ToText()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_waits_for_nothing_says_which_silence_it_counted()
    {
        Assert.Contains("Not answered, and counted as the scheme says: line 3.", Scalars.OneLine(Small.Calculate(WithHelp, ("out", "all"), ("nights", "2")).ToText()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_waits_for_nothing_says_none_of_it()
    {
        var printed = Printed(("out", "all"), ("nights", "2"));

        Assert.StartsWith("For the day: £90.50 a week For the night: £20.00 a week ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Not answered yet", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_may_be_given_is_offered_with_its_range()
    {
        var form = Small.Calculate("""
            form: [{ total: score, label: Score, add: unread, may-be-given: yes, expect: 0-40, counts: need }, { multiply: x, label: X, times: [score, £2 a week for each point] }]
            results: [{ line: x, label: X, for: person }]
            """);

        Assert.Contains("score (line 1): Score: a total that you can give, from 0 to 40 points ", Scalars.OneLine(form.ToText()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_lines_say_what_to_cite()
    {
        var ras = Small.Load(Form).OrThrow();

        Assert.EndsWith($"To cite this: small, calculated by OpenRas 0.1.0. Fingerprint of the rules (SHA-256): {ras.RulesDigest}", Printed(), StringComparison.Ordinal);
    }

    private static string Printed(params (string, string)[] answers) => Scalars.OneLine(Small.Calculate(Form, answers).ToText());
}
