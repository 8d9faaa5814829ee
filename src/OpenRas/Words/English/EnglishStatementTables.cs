using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>The tables of a statement, in English.</summary>
internal static class EnglishStatementTables
{
    private const int MostQuestions = 3;

    internal static StatementTable? Of(Statement statement, int line)
    {
        var facts = statement.Facts;
        var table = line switch
        {
            6 => Needs(facts),
            7 => Questions(facts),
            9 => Lines(facts.Subtotals),
            10 => Lines(facts.Prices),
            11 => Support(facts),
            12 => Adjusted(facts),
            13 => Limits(facts),
            16 => MetBy(facts),
            18 => Decided(facts),
            23 => Ways(facts),
            25 => Mattered(facts),
            _ => null,
        };
        return table is { Rows.Count: > 0 } ? table : null;
    }

    /// <summary>The answers whose change would move the result most, one for each question.</summary>
    internal static IEnumerable<ChangedAnswer> Strongest(WhatIf other) => other.Alternatives
        .Where(a => a.Difference is not (null or 0))
        .GroupBy(a => a.Question)
        .Select(q => q.MaxBy(a => Math.Abs(a.Difference!.Value))!)
        .OrderByDescending(a => Math.Abs(a.Difference!.Value))
        .Take(MostQuestions);

    private static StatementTable Needs(StatementFacts facts) => new(
        [("need", false), ("eligible", false)],
        [.. facts.Case.Needs.Select(n => new[] { n.Need, n.IsEligible ? "yes" : "no" })]);

    private static StatementTable Questions(StatementFacts facts) => new(
        [("line", true), ("question", false), ("answer", false), ("worth", true)],
        [.. English(facts, facts.Questions).Select(l => new[] { Number(l), l.Label, Answer(facts, l), Worth(l) })]);

    private static string Answer(StatementFacts facts, FilledLine line) => facts.Form.Answers.Values.TryGetValue(line.Id, out var value)
        ? Language.English.Common.Answer(facts.Form.Definition, line.Id, value)
        : line.Working;

    /// <summary>Nothing where an answer only chooses, and has no figure of its own.</summary>
    private static string Worth(FilledLine line) =>
        line.Printed.Length > 0 || line.Outcome == Outcome.Amount ? line.Printed : Language.English.Common.Outcome(line.Outcome);

    private static StatementTable Lines(IReadOnlyList<FilledLine> lines) => new(
        [("line", true), ("what it is", false), ("how", false), ("figure", true)],
        [.. lines.Select(l => new[] { Number(l), l.Label, How(l), l.Printed })]);

    /// <summary>The working, or the parts that add up where that says nothing.</summary>
    private static string How(FilledLine line) =>
        line.Working.Length > 0 ? line.Working : string.Join(", ", line.Parts.Select(p => $"{p.Label} {p.Printed}".Trim()));

    private static StatementTable Support(StatementFacts facts) => new(
        [("line", true), ("question", false), ("answer", false), ("effect", true)],
        [.. English(facts, facts.Support).Select(l => new[] { Number(l), l.Label, Answer(facts, l), l.Printed })]);

    private static StatementTable Adjusted(StatementFacts facts) => new(
        [("line", true), ("what it is", false), ("before", true), ("change", false), ("after", true), ("reason", false)],
        [.. facts.Adjustments.Select(l => new[] { Number(l), l.Label, Figure(l, l.Before), l.Change ?? l.Working, Figure(l, l.After), l.Reason ?? "" })]);

    private static StatementTable Limits(StatementFacts facts) => new(
        [("line", true), ("what it is", false), ("limit", false), ("rounding", false), ("figure", true)],
        [.. facts.LimitsAndRounding.Select(l => new[] { Number(l), l.Label, Limit(facts, l), l.Rounding ?? "", Figure(l, l.Value) })]);

    private static string Limit(StatementFacts facts, FilledLine line) =>
        facts.IsLimit(line) ? string.Join("; ", new[] { line.Working, line.Change, line.Reason }.Where(w => w is { Length: > 0 })) : "";

    private static StatementTable MetBy(StatementFacts facts)
    {
        var (hours, rate) = (new RasUnit("hours", facts.Result?.Unit.Per, null), new RasUnit(facts.Form.Definition.Money, "hour", null));
        return new(
            [("need", false), ("met by", false), ("hours", true), ("price", true), ("cost", true)],
            [.. facts.Case.Needs.Where(n => n.MetBy is not null).Select(n => new[]
            {
                n.Need,
                n.MetBy!,
                n.Hours is { } time ? hours.Format(time) : "",
                n.Rate is { } price ? rate.Format(price) : "",
                n.Cost is { } cost ? facts.Result!.Unit.Format(cost) : "",
            })]);
    }

    private static StatementTable Decided(StatementFacts facts)
    {
        var form = facts.Form.In(Language.English);
        var changes = form.RecordedChanges.Concat(form.FinalDecisions.Select(f => f.Decision)).ToList();
        var results = changes.Select(c => c.Calculated).Distinct().ToList();
        var start = results.Select(r => new[] { Named(r.Label), r.Filled?.Printed ?? r.Printed, "", "as calculated", "" });
        return new(
            [("result", false), ("figure", true), ("change", true), ("who and when", false), ("reason", false)],
            [.. start, .. changes.Select(c => new[] { Named(c.Label), c.Printed, c.PrintedDifference, c.On is { } on ? $"{c.By}, {Days.InWords(on) ?? on}" : c.By, c.Reason })]);

        // The name tells them apart, where there is more than one.
        string Named(string label) => results.Count > 1 ? label : "";
    }

    private static StatementTable Ways(StatementFacts facts) => new(
        [("way", false), ("amount", true), ("taken off", true), ("left", true), ("price", true), ("buys", true)],
        [.. facts.Ways.Select(w => new[]
        {
            EnglishWays.Name(w.Offered.Way),
            facts.Result!.Unit.Format(w.Amount),
            w.Off is { } off ? Moved(facts.Result.Unit, off) : "not known",
            w.Left is { } left ? facts.Result.Unit.Format(left) : "not known",
            w.Offered.BuysAt is { } price ? EnglishPhrases.Figure(price) : "",
            w.Hours is { } hours ? new RasUnit("hours", facts.Result.Unit.Per, null).Format(hours) : "",
        })]);

    private static StatementTable? Mattered(StatementFacts facts)
    {
        if (facts.OtherAnswers is not { } other) return null;
        var words = Language.English.WhatIf;
        return new(
            [("line", true), ("if answered", false), ("change", true)],
            [.. Strongest(other).Select(a => new[]
            {
                Numbers.Plain(facts.Form.Definition.Form.First(l => l.Id == a.Question).Number),
                words.IfAnswered(other, [a]),
                words.Difference(other, a.Difference),
            })]);
    }

    private static IEnumerable<FilledLine> English(StatementFacts facts, IEnumerable<FilledLine> lines)
    {
        var form = facts.Form.In(Language.English);
        return lines.Select(l => form.Lines[l.Number - 1]);
    }

    private static string Number(FilledLine line) => Numbers.Plain(line.Number);

    private static string Figure(FilledLine line, decimal? value) => value is { } known ? line.Unit.Format(known) : Language.English.Common.Outcome(line.Outcome);
}
