using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What other answers would give, for people: each answer changed, the nearest edges, the fewest answers that lead somewhere.</summary>
internal sealed class WhatIfPage
{
    /// <summary>What is longer is no figure, and may be broken.</summary>
    private const int LongestFigure = 30;

    private readonly Page page = new();
    private readonly WhatIf reading;
    private readonly RasDefinition definition;
    private readonly Language language;
    private readonly WhatIfWords words;

    private WhatIfPage(WhatIf reading, Language language)
    {
        (this.reading, definition) = (reading, reading.Now.Definition);
        (this.language, words) = (language, language.WhatIf);
    }

    internal static Page Of(WhatIf reading, Language language) => new WhatIfPage(reading, language).All();

    /// <summary>What must be said before any other figure: what people decided, and what this is.</summary>
    internal static IEnumerable<string> Heads(WhatIf reading, Language language) => new[] { language.Form.Decided(reading.Now), language.WhatIf.About, language.Common.OthersLeftOut(reading.LeftOut) }.OfType<string>();

    private Page All()
    {
        var result = reading.Now.In(language).Results.First(r => r.Line == reading.Result.Number);
        page.Results([(result.Label, result.Printed)]);
        new ReadingHead(definition, language).Add(page, Heads(reading, language));
        Changes();
        if (reading.Edges.Count > 0) Edges();
        if (reading.NextRows.Count > 0)
        {
            page.Heading(0, words.NextRows);
            Kept();
        }

        foreach (var next in reading.NextRows) Fewest(next);
        if (reading.Reaching is not { } reaching) return page;
        page.Heading(0, words.Reaching);
        page.Lines(1, words.Caution);
        Kept();
        Fewest(reaching);
        return page;
    }

    private void Changes()
    {
        var (difference, becomes, line, ifAnswered, moves) = words.ChangeColumns;
        page.Heading(0, words.Changes);
        if (reading.Alternatives.Count == 0) page.Lines(1, words.NothingToChange);
        var changes = Alike().GroupBy(a => (a[0].Difference, Outcome(a[0].Then))).SelectMany(Changes).ToList();
        var areFigures = changes.TrueForAll(c => c[1].Length <= LongestFigure);
        page.Grid(1, [new(difference, IsFigure: true), new(becomes, areFigures), new(line, IsFigure: true), new(ifAnswered), new(moves)], changes);
        var idle = reading.Alternatives.Where(c => !Matters(c)).Select(c => Line(c.Question).Number).Distinct().Order().ToList();
        if (idle.Count > 0) page.Lines(1, words.Idle(reading, idle, isElse: changes.Count > 0));
        TriedInPart(reading.TriedInPart.Except(reading.WithoutEnd), hasEnd: true);
        TriedInPart(reading.WithoutEnd, hasEnd: false);
    }

    private void TriedInPart(IEnumerable<string> numbers, bool hasEnd)
    {
        var labels = numbers.Select(q => Line(q).Label).ToList();
        if (labels.Count > 0) page.Lines(1, words.TriedInPart(labels, hasEnd));
    }

    private bool Matters(ChangedAnswer change) => !Outcome(change.Then).Equals(Outcome(reading.Now));

    /// <summary>What the result comes out as, so that two can be compared.</summary>
    private CameOut Outcome(Allocation sheet) => sheet.Lines[reading.Result.Number - 1].CameOut;

    /// <summary>Of those that change the result: changes of one answer that come to the same, side by side.</summary>
    private IEnumerable<List<ChangedAnswer>> Alike()
    {
        var alike = new List<ChangedAnswer>();
        foreach (var change in reading.Alternatives.Where(Matters))
        {
            if (alike.Count > 0 && Key(alike[0]) != Key(change))
            {
                yield return alike;
                alike = [];
            }

            alike.Add(change);
        }

        if (alike.Count > 0) yield return alike;

        (string, decimal?, CameOut, string) Key(ChangedAnswer change) => (change.Question, change.Difference, Outcome(change.Then), Moved(change));
    }

    /// <summary>One outcome and all changes of one answer that lead to it: the outcome is said once.</summary>
    private IEnumerable<string[]> Changes(IEnumerable<List<ChangedAnswer>> equal) => equal.Select((alike, i) => Change(alike, isFirst: i == 0));

    private string[] Change(List<ChangedAnswer> alike, bool isFirst)
    {
        var change = alike[0];
        return
        [
            isFirst ? words.Difference(reading, change.Difference) : "",
            isFirst ? words.Came(reading, change.Then) : "",
            Numbers.Plain(Line(change.Question).Number),
            words.IfAnswered(reading, alike),
            Moved(change),
        ];
    }

    private void Edges()
    {
        var (table, looksAt, now, row, up, down) = words.EdgeColumns;
        page.Heading(0, words.Edges);
        page.Grid(
            1,
            [new(table), new(looksAt), new(now, IsFigure: true), new(row), new(up, IsFigure: true), new(down, IsFigure: true)],
            reading.Edges.Select(e => new[] { e.Table.Label, e.Along.Label, Numbers.Plain(e.At, grouped: true), words.Rows(e.Rows), End(e.Above), End(e.Below) }));
    }

    private string End(Aim? next) => next is null ? words.NoRow : Numbers.Plain(next.At, grouped: true);

    /// <summary>The facts that no way changes.</summary>
    private void Kept()
    {
        var kept = reading.Kept.Select(id => Line(id).Number).Order().ToList();
        if (kept.Count > 0) page.Lines(1, words.Kept(kept));
    }

    private void Fewest(FewestAnswers fewest)
    {
        page.Heading(1, words.Goal(fewest));
        page.Lines(2, words.HowMany(fewest));
        Example(fewest);
        foreach (var without in words.Without(fewest)) page.Lines(2, without);
    }

    private void Example(FewestAnswers fewest)
    {
        if (fewest.Example is not { } example || fewest.Changed.Count == 0) return;
        var (line, question, insteadOf, ifAnswered) = words.AnswerColumns;
        page.Grid(
            2,
            [new(line, IsFigure: true), new(question), new(insteadOf), new(ifAnswered)],
            fewest.Changed.Select(Line).Select(l => new[] { Numbers.Plain(l.Number), l.Label, Now(l), language.Common.Answer(example, l) }));
        page.Lines(2, words.Then(reading, example));
    }

    private string Now(FormLine question) =>
        reading.Now.Answers.Values.TryGetValue(question.Id, out var value) ? language.Common.Answer(definition, question.Id, value) : words.NotAnswered;

    private FormLine Line(string id) => definition.Form.First(l => l.Id == id);

    private static string Moved(ChangedAnswer change) => Lists.Runs(change.Moved.Select(l => l.Number));
}
