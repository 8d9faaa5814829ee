namespace OpenRas.Tests.Words;

/// <summary>What must be said with every figure.</summary>
public sealed class NoticeWordsTests
{
    private const string NoYearlyFigure = "No yearly figure for \"X\": no number of weeks or months to count is written in these rules.";

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
        return definition.Calculate(definition.Answer(("q", "5")).OrThrow());
    }

    [Theory]
    [InlineData("in-use | checked: 2026-11", "In use when last checked, November 2026")]
    [InlineData("in-use | checked: 2026-11-20", "In use when last checked, 20 November 2026")]
    [InlineData("published | as-at: 2017-04", "Published April 2017; not checked since")]
    [InlineData("published | as-at: 2023/24", "Published 2023/24; not checked since")]
    [InlineData("published | as-at: unread", "Published on a day that is not known; not checked since")]
    [InlineData("published | as-at: unpublished", "Published on a day that is not known; not checked since")]
    [InlineData("proposed", "PROPOSED: these rules were put forward; whether they came into use is not on record here")]
    [InlineData("historic", "HISTORIC: rules of an earlier time, shown as they were then; today's may differ")]
    [InlineData("withdrawn", "WITHDRAWN: Borsetshire County Council no longer uses these rules")]
    [InlineData("illustrative", "ILLUSTRATIVE: no council uses these figures")]
    [InlineData("{ found-unlawful: the High Court }", "FOUND UNLAWFUL by the High Court")]
    public void It_says_that_it_is_an_estimate_and_where_the_rules_stand(string status, string standing) => Assert.Equal(
        ["An estimate to start planning from. Not a decision: it can go up or down.", standing],
        With($"status: {status} | author: authority | disclosure: full").Notices.Take(2));

    [Theory]
    [InlineData("status: in-use | checked: 2026-11 | author: authority | disclosure: full", "Written by Borsetshire County Council.", "Disclosure: full.")]
    [InlineData("status: illustrative | author: authority | disclosure: full", "Written as an example.", "Disclosure: full.")]
    [InlineData("status: illustrative | author: transcribed | second-reader: 2026-11 | disclosure: full", "Transcribed from what was published: Borsetshire County Council has not endorsed this file.", "Disclosure: full.")]
    [InlineData("status: in-use | checked: 2026-11 | author: authority | disclosure: partial", "Written by Borsetshire County Council.", "Only part of these rules is published or was read; what is missing says so at its line.")]
    public void It_says_who_wrote_the_file_and_how_much_is_published(string head, string author, string disclosure) => Assert.Equal([author, disclosure], With(head).Notices.Skip(2).Take(2));

    [Theory]
    [InlineData("Ask the team manager in writing", "If you disagree: Ask the team manager in writing.")]
    [InlineData("\"Ask the team manager. Or complain to the council.\"", "If you disagree: Ask the team manager. Or complain to the council.")]
    [InlineData("unpublished", "How to disagree: not published.")]
    [InlineData("unread", "How to disagree: not read in any source we opened.")]
    [InlineData("{ unclear: two pages name two teams }", "How to disagree: the source can be read two ways: two pages name two teams.")]
    public void How_to_disagree_is_said_where_the_file_says_it(string disagree, string notice)
    {
        Assert.Equal(notice, With($"status: in-use | checked: 2026-11 | author: authority | disclosure: full | disagree: {disagree}").Notices[^1]);
        Assert.DoesNotContain(With().Notices, n => n.Contains("disagree", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ figure: x, label: X, value: £10 a week }", "No source given: line 2.", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week }, { figure: x, label: X, value: £10 a week }", "No source given: lines 2, 3.", true)]
    [InlineData("{ figure: x, label: X, value: £10 a week, source: one }", "No source given: line 2.", false)]
    [InlineData("{ figure: x, label: X, value: £10 a week, basis: ours }", "Ours: set by the writer of this file, not by the scheme: line 2.", true)]
    [InlineData("{ figure: w, label: W, value: £10 a week, basis: derived }, { figure: x, label: X, value: £10 a week, basis: derived }", "Derived: arithmetic from published figures: line 2, line 3.", true)]
    [InlineData("{ multiply: x, label: X, times: [q, { figure: £5 a night, source: one }], basis: derived }", "Derived: arithmetic from published figures: line 2 (the figure itself is quoted).", true)]
    [InlineData("{ figure: x, label: X, value: £10 a week, basis: inferred }", "Inferred: fits what was published, but no source states it: line 2.", true)]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: unread }", "Line 2, X: not read in any source we opened.", true)]
    [InlineData("{ figure: x, label: X, unit: £ a week, value: no-budget }", "Line 2, X: no budget.", false)]
    [InlineData("{ figure: w, label: W, unit: £ a week, value: unread }, { total: x, label: X, add: [w] }", "Line 3, X: line 2 is not read in any source we opened.", false)]
    public void What_is_not_sure_is_listed(string form, string notice, bool isSaid) => Assert.Equal(isSaid, With(form: form).Notices.Contains(notice));

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
        Assert.Equal(isSaid, With(form: form).Notices.Contains("Nothing is taken off: these rules have no reduction and no limit."));
        Assert.Equal(isSaid, With("status: in-use | checked: 2026-11 | author: authority | disclosure: partial", form).Notices.Contains("Nothing is taken off in the part of the rules that is written here; the rest may do so."));
    }

    [Theory]
    [InlineData("value: £10 a week", "", NoYearlyFigure)]
    [InlineData("value: £10 an hour", "", NoYearlyFigure)]
    [InlineData("value: £10 a week", ", also: unread", "No yearly figure for \"X\": what to count is not read in any source we opened.")]
    [InlineData("value: £10 a week", ", also: 52 weeks a year", "\"X\": line 2 × 52 weeks a year = £520.00 a year.")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, source: one }", "\"X\": line 2 × 52 weeks a year = £520.00 a year (source: The first).")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, basis: inferred }", "\"X\": line 2 × 52 weeks a year = £520.00 a year, inferred.")]
    [InlineData("value: £10 a week", ", also: { figure: 52 weeks a year, source: one, basis: derived }", "\"X\": line 2 × 52 weeks a year = £520.00 a year, derived (source: The first).")]
    [InlineData("value: £10 a week, paid-by: the NHS", ", paid-by: the NHS", "\"X\" is paid by the NHS, not by Borsetshire County Council.")]
    public void It_says_how_a_year_comes_of_it_and_who_pays(string figure, string result, string notice) =>
        Assert.Contains(notice, With(form: $"{{ figure: x, label: X, {figure} }}", result: result).Notices);

    [Theory]
    [InlineData("value: £10 a year", "")]
    [InlineData("value: £10 once", "")]
    [InlineData("value: 10 hours a week", "")]
    [InlineData("value: unread, unit: £ a week", "")]
    [InlineData("value: unread, unit: £ a week", ", also: 52 weeks a year")]
    [InlineData("value: £10 a week", ", also: 52 weeks a year")]
    public void Where_no_yearly_figure_is_missing_none_is_missed(string figure, string result) =>
        Assert.DoesNotContain(With(form: $"{{ figure: x, label: X, {figure} }}", result: result).Notices, n => n.StartsWith("No yearly", StringComparison.Ordinal));

    [Fact]
    public void What_the_amount_covers_and_what_the_writer_noted_stand_last()
    {
        var notices = With("status: in-use | checked: 2026-11 | author: authority | disclosure: full | note: A note. | covers: { includes: [food, fuel], excludes: [rent, rates], not-stated: [travel, pets] }").Notices;

        Assert.Equal(
            ["The amount includes: food; fuel.", "The amount leaves out: rent; rates.", "Not stated whether it includes: travel; pets.", "A note."],
            notices.TakeLast(4));
        Assert.Equal(NoYearlyFigure, With("status: in-use | checked: 2026-11 | author: authority | disclosure: full | covers: { includes: [] }").Notices[^1]);
    }
}
