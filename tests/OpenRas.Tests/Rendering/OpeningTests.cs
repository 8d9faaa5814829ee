using System.Text.RegularExpressions;
using OpenRas.Tests.Properties;
using OpenRas.Words;

namespace OpenRas.Tests.Rendering;

/// <summary>Whoever stops at the head of a form has read what matters: the amount, what was taken off, what nobody knows, what to ask.</summary>
public sealed class OpeningTests
{
    private const int MostWords = 60;

    /// <summary>Few schemes have more results than this; each more says itself what it waits for.</summary>
    private const int UsualResults = 4;
    private const int WordsOfAResult = 8;

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_form_opens_with_few_words_apart_from_names_and_cautions(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(40)))
        {
            var form = definition.Calculate(sheet.For(definition)!);
            var words = Language.English.Form.Opening(form).Concat(form.Results.Where(r => r.Text is null).Select(r => Ours(r.Printed))).Sum(s => s.Split(' ').Length);
            Assert.True(words <= MostWords + (WordsOfAResult * Math.Max(0, form.Results.Count - UsualResults)), $"{words} words:\n{form.ToText()[..600]}");
        }
    }

    /// <summary>Without the names of lines, and without what the definition itself says.</summary>
    private static string Ours(string printed) => Regex.Replace(printed, @" \([^)]*\)|(?<=: ).*|, instead of .*|(?<=is )[A-Z].*", "");

    [Fact]
    public void It_says_what_was_taken_off_and_what_to_ask()
    {
        var form = Small.Calculate("""
            form:
              - { figure: price, label: Price, value: £100 a week }
              - { abatement: help, label: Less help, of: price, leaves: 90%, reason: unpublished }
              - { abatement: held, label: Held back, of: help, leaves: 95%, reason: Kept for emergencies }
            results: [{ line: held, label: Amount, for: person }]
            """);

        Assert.Equal(["Taken off: £10.00 (line 2) and £4.50 (line 3).", "You can ask why something is taken off on line 2. No reason for it is in this file."], Language.English.Form.Opening(form));
    }

    [Theory]
    [InlineData("{ figure: x, label: X, value: £10 a week }", "These rules take nothing off.")]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { limit: x, label: X, of: w, maximum: 20, above: use-maximum, reason: unread }", "No reduction or limit takes anything off here.")]
    public void That_nothing_is_taken_off_is_said_of_the_rules_or_of_this_case(string form, string said) =>
        Assert.Equal([said], Language.English.Form.Opening(Small.Calculate($"form: [{form}]\nresults: [{{ line: x, label: X, for: person }}]")));

    [Theory]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: unread }")]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: unpublished }")]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: { unclear: One or two } }")]
    public void While_a_figure_is_not_known_it_is_not_said_that_nothing_is_taken_off(string figure)
    {
        var form = Small.Calculate($"form: [{figure}, {{ limit: y, label: Y, of: x, maximum: 20, above: use-maximum, reason: unread }}]\nresults: [{{ line: y, label: Y, for: person }}]");

        Assert.Equal(["Not known: line 1."], Language.English.Form.Opening(form));
    }

    [Theory]
    [InlineData("total: x, label: X, add: [fee], less: [own]")]
    [InlineData("multiply: x, label: X, times: [fee, 50%]")]
    public void Above_a_line_that_takes_something_away_it_is_not_said_that_nothing_is_taken_off(string line) =>
        Assert.Empty(Language.English.Form.Opening(Small.Calculate($$"""
            form: [{ figure: fee, label: Fee, value: £100 a week }, { figure: own, label: Own part, value: £40 a week }, { {{line}} }]
            results: [{ line: x, label: X, for: person }]
            """)));

    [Fact]
    public void While_answers_are_missing_it_is_not_said_that_nothing_is_taken_off()
    {
        var form = Small.Calculate("""
            questions: [{ id: q, ask: "Hours", counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week }]
            form: [{ multiply: cost, label: Cost, times: [q, £10 an hour] }, { limit: x, label: X, of: cost, maximum: 20, above: use-maximum, reason: unread }]
            results: [{ line: x, label: X, for: person }]
            """);

        Assert.Equal(["Not answered yet: line 1."], Language.English.Form.Opening(form));
    }

    [Fact]
    public void What_is_not_answered_and_what_is_blank_are_told_apart()
    {
        var form = Small.Calculate("""
            questions: [{ id: q, ask: "Hours", counts: need, number: { from: 0, to: 9, step: 1 }, unit: hours a week }]
            form: [{ figure: rate, label: Rate, unit: £ an hour, value: unread }, { multiply: x, label: X, times: [q, rate] }]
            results: [{ line: x, label: X, for: person }]
            """);

        Assert.Contains("Not answered yet: line 1.", Language.English.Form.Opening(form));
        Assert.Contains("Not known: line 2.", Language.English.Form.Opening(form));
    }
}
