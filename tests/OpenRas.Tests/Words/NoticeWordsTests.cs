namespace OpenRas.Tests.Words;

/// <summary>What must be said with every figure.</summary>
public sealed class NoticeWordsTests
{
    private const string NoYearlyFigure = "There is no yearly figure for \"X\": these rules do not say how many weeks or months to count.";

    private static Allocation With(string head = "status: in-use | checked: 2026-11 | author: authority | disclosure: full", string form = "{ figure: x, label: X, value: £10 a week, basis: quoted }", string result = "")
    {
        var definition = RasDefinition.Parse($$"""
            format: 1
            id: small
            title: Small
            authority: Borsetshire County Council
            jurisdiction: England
            {{head.Replace(" | ", "\n", StringComparison.Ordinal)}}
            in-force: { from: 2026-04-01 }
            currency: GBP
            unanswered: stop
            sources: { one: { title: The first } }
            questions: [{ id: q, ask: "Nights", counts: need, number: { from: 0, to: 9, step: 1 }, unit: nights a week }]
            form: [{{form}}]
            results: [{ line: x, label: X, for: person{{result}} }]
            """).OrThrow();
        return definition.Calculate(definition.CheckAnswers(("q", "5")).OrThrow());
    }

    [Theory]
    [InlineData("in-use | checked: 2026-11", "These rules were in use when last checked, November 2026.")]
    [InlineData("in-use | checked: 2026-11-20", "These rules were in use when last checked, 20 November 2026.")]
    [InlineData("published | as-at: 2017-04", "PUBLISHED (April 2017). We have not checked whether these rules are in use.")]
    [InlineData("published | as-at: 2023/24", "PUBLISHED (2023/24). We have not checked whether these rules are in use.")]
    [InlineData("published | as-at: unread", "PUBLISHED. We have not checked whether these rules are in use.")]
    [InlineData("published | as-at: unpublished", "PUBLISHED. We have not checked whether these rules are in use.")]
    [InlineData("proposed", "PROPOSED: these rules were put forward. We do not know whether they came into use.")]
    [InlineData("historic", "HISTORIC: these are rules of an earlier time. Today's rules may differ.")]
    [InlineData("withdrawn", "WITHDRAWN: Borsetshire County Council no longer uses these rules.")]
    [InlineData("illustrative", "ILLUSTRATIVE: an example. No council uses these figures.")]
    [InlineData("{ found-unlawful: the High Court }", "FOUND UNLAWFUL by the High Court.")]
    public void It_says_that_it_is_an_estimate_and_where_the_rules_stand(string status, string standing) => Assert.Equal(
        ["This is an estimate to start planning from, and not a decision. It can go up or down.", standing],
        With($"status: {status} | author: authority | disclosure: full").Notices.Select(n => n.Text).ToList().Take(2));

    [Theory]
    [InlineData("status: in-use | checked: 2026-11 | author: authority | disclosure: full", "Borsetshire County Council wrote this file.", "The whole scheme is in this file.")]
    [InlineData("status: illustrative | author: authority | disclosure: full", "This file is an example.", "The whole scheme is in this file.")]
    [InlineData("status: illustrative | author: transcribed | second-reader: 2026-11 | disclosure: full", "We copied these rules from what was published. Borsetshire County Council has not endorsed this file.", "The whole scheme is in this file.")]
    [InlineData("status: in-use | checked: 2026-11 | author: authority | disclosure: partial", "Borsetshire County Council wrote this file.", "This file has only part of the scheme. Missing parts are marked.")]
    public void It_says_who_wrote_the_file_and_how_much_is_published(string head, string author, string disclosure) => Assert.Equal([author, disclosure], With(head).Notices.Select(n => n.Text).ToList().Skip(2).Take(2));

    [Theory]
    [InlineData("Ask the team manager in writing", "If you disagree: Ask the team manager in writing.")]
    [InlineData("\"Ask the team manager. Or complain to the council.\"", "If you disagree: Ask the team manager. Or complain to the council.")]
    [InlineData("unpublished", "How to disagree: not published.")]
    [InlineData("unread", "How to disagree: not read in any source we opened.")]
    [InlineData("{ unclear: two pages name two teams }", "How to disagree: the source can be read two ways: two pages name two teams.")]
    public void How_to_disagree_is_said_where_the_file_says_it(string disagree, string notice)
    {
        Assert.Equal(notice, With($"status: in-use | checked: 2026-11 | author: authority | disclosure: full | disagree: {disagree}").Notices.Select(n => n.Text).ToList()[^1]);
        Assert.DoesNotContain(With().Notices.Select(n => n.Text).ToList(), n => n.Contains("disagree", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ figure: x, label: X, value: £10 a week }", "This file gives no source for line 2.", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { figure: x, label: X, value: £10 a week }", "This file gives no source for lines 2, 3.", true)]
    [InlineData("{ figure: x, label: X, value: £10 a week, source: one }", "This file gives no source for line 2.", false)]
    [InlineData("{ figure: x, label: X, value: £10 a week, basis: ours }", "Whoever wrote this file chose these, and the scheme does not say them: line 2.", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week, basis: derived }, { figure: x, label: X, value: £10 a week, basis: derived }", "We worked these out from published figures: line 2, line 3.", true)]
    [InlineData("{ multiply: x, label: X, times: [q, { figure: £5 a night, source: one }], basis: derived }", "We worked these out from published figures: line 2 (the figure itself is quoted).", true)]
    [InlineData("{ figure: x, label: X, value: £10 a week, basis: inferred }", "We concluded these ourselves, and no source says them: line 2.", true)]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: unread }", "Line 2 (X) is blank: not read in any source we opened.", true)]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: no-budget }", "Line 2 (X) is blank: no budget.", false)]
    [InlineData("{ figure: w, label: W, unit: £ a week, value: unread }, { total: x, label: X, add: [w] }", "Line 3 (X) is blank: line 2 is not read in any source we opened.", false)]
    public void What_is_not_sure_is_listed(string form, string notice, bool isSaid) => Assert.Equal(isSaid, With(form: form).Notices.Select(n => n.Text).ToList().Contains(notice));

    [Theory]
    [InlineData("{ figure: x, label: X, value: £10 a week }", true)]
    [InlineData("{ multiply: x, label: X, times: [q, £10 a night] }", true)]
    [InlineData("{ multiply: x, label: X, times: [q, £10 a night, 50%] }", false)]
    [InlineData("{ multiply: x, label: X, times: [q, £10 a night], divide-by: [7 nights a week], round: { to: 1, mode: up } }", false)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { abatement: x, label: X, of: w, leaves: 50%, reason: unread }", false)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { limit: x, label: X, of: w, minimum: 5, below: use-minimum, reason: unread }", false)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { uplift: x, label: X, of: w, adds: 5%, reason: unread }", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { total: x, label: X, add: [w] }", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { total: x, label: X, add: [w, { line: w, weight: 0 }] }", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { figure: v, label: V, value: £1 a week }, { total: x, label: X, add: [w], less: [v] }", false)]
    public void That_nothing_is_taken_off_is_said_only_where_nothing_is(string form, bool isSaid)
    {
        Assert.Equal(isSaid, With(form: form).ToText().Contains("\nThese rules take nothing off.\n", StringComparison.Ordinal));
        Assert.Equal(isSaid, With("status: in-use | checked: 2026-11 | author: authority | disclosure: partial", form).ToText().Contains("\nThese rules take nothing off. Parts we have not seen might.\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("value: £10 a week", "", NoYearlyFigure)]
    [InlineData("value: £10 an hour", "", NoYearlyFigure)]
    [InlineData("value: £10 a week", ", also: unread", "There is no yearly figure for \"X\", because the number of weeks or months to count is not read in any source we opened.")]
    [InlineData("value: £10 a week", ", also: { unclear: 50 or 52 }", "There is no yearly figure for \"X\". On the number of weeks or months to count, the source can be read two ways: 50 or 52.")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, source: one }", "The count of 52 weeks a year is from The first.")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, basis: inferred }", "About the count of 52 weeks a year: We concluded this. It fits what was published, but no source says it.")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, source: one, basis: derived }", "The count of 52 weeks a year is from The first. About the count of 52 weeks a year: We worked this out from figures in the source.")]
    [InlineData("value: £10 a week, paid-by: the NHS", ", paid-by: the NHS", "\"X\" is paid by the NHS, and not by Borsetshire County Council.")]
    public void It_says_how_a_year_comes_of_it_and_who_pays(string figure, string result, string notice) =>
        Assert.Contains(notice, With(form: $"{{ figure: x, label: X, {figure} }}", result: result).Notices.Select(n => n.Text).ToList());

    [Fact]
    public void How_a_year_comes_of_it_is_printed_as_arithmetic() =>
        Assert.Contains("  =  X, 52 weeks a year                       line 2 × 52         £520.00 a year\n", With(result: ", also: 52 weeks a year").ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("value: £10 a year", "")]
    [InlineData("value: £10 once", "")]
    [InlineData("value: 10 hours a week", "")]
    [InlineData("value: unread, unit: £ a week", "")]
    [InlineData("value: unread, unit: £ a week", ", also: 52 weeks a year")]
    [InlineData("value: £10 a week", ", also: 52 weeks a year")]
    public void Where_no_yearly_figure_is_missing_none_is_missed(string figure, string result) =>
        Assert.DoesNotContain(With(form: $"{{ figure: x, label: X, {figure} }}", result: result).Notices.Select(n => n.Text).ToList(), n => n.StartsWith("There is no yearly", StringComparison.Ordinal));

    [Fact]
    public void What_the_amount_covers_and_what_the_writer_noted_stand_last()
    {
        var notices = With("status: in-use | checked: 2026-11 | author: authority | disclosure: full | note: A note. | covers: { includes: [food, fuel], excludes: [rent, rates], not-stated: [travel, pets] }").Notices.Select(n => n.Text).ToList();

        Assert.Equal(
            ["The amount includes: food; fuel.", "The amount does not include: rent; rates.", "The rules do not say whether it includes: travel; pets.", "A note."],
            notices.TakeLast(4));
        Assert.Equal(NoYearlyFigure, With("status: in-use | checked: 2026-11 | author: authority | disclosure: full | covers: { includes: [] }").Notices.Select(n => n.Text).ToList()[^1]);
    }
}
