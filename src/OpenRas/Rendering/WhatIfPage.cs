using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What other answers would give, for people: each answer changed, the nearest edges, the fewest answers that lead somewhere.</summary>
internal sealed class WhatIfPage
{
    internal const string About = "How the rules work, and no advice to answer differently: an answer is right when it is true.";

    /// <summary>Again where a list of other answers stands, which nobody reads with the head in mind.</summary>
    private const string Caution = "An answer is right when it is true.";

    /// <summary>What is longer is no figure, and may be broken.</summary>
    private const int LongestFigure = 30;

    private static readonly Column[] Edges = [new("table"), new("looks at"), new("now", IsFigure: true), new("row"), new("next row up, from", IsFigure: true), new("next row down, to", IsFigure: true)];
    private static readonly Column[] Answers = [new("line", IsFigure: true), new("question"), new("instead of"), new("if answered")];

    private readonly Page page = new();
    private readonly WhatIf reading;
    private readonly RasDefinition definition;
    private readonly Result result;
    private readonly Language language;

    private WhatIfPage(WhatIf reading, Language language)
    {
        (this.reading, this.language, definition) = (reading, language, reading.Now.Definition);
        result = reading.Now.In(language).Results.First(r => r.Line == reading.Result.Number);
    }

    internal static Page Of(WhatIf reading, Language language) => new WhatIfPage(reading, language).All();

    private Page All()
    {
        page.Results([(result.Label, result.Printed)]);
        new ReadingHead(definition, language).Add(page, Heads(reading, language));
        page.Heading(0, "One answer changed, all others as they are");
        if (reading.Changes.Count == 0) page.Lines(1, "There is no answer to change.");
        var changes = Alike().Select(Change).ToList();
        page.Grid(1, [new("change", IsFigure: true), new("it becomes", changes.TrueForAll(c => c[1].Length <= LongestFigure)), new("line", IsFigure: true), new("if answered"), new("moves lines")], changes);
        Idle(changes.Count > 0 ? "else " : "");
        TriedInPart(reading.TriedInPart.Except(reading.WithoutEnd), "the lowest and the highest");
        TriedInPart(reading.WithoutEnd, "the lowest, and the first from which on nothing changes");
        if (reading.Edges.Count > 0) page.Heading(0, "The nearest edges");
        page.Grid(1, Edges, reading.Edges.Select(Edge));
        if (reading.NextRows.Count > 0) page.Heading(0, "The fewest answers whose change leads to another row");
        if (reading.NextRows.Count > 0) Kept();
        foreach (var next in reading.NextRows) Fewest(next, "figures");
        if (reading.Reaching is not { } reaching) return page;
        page.Heading(0, "The fewest answers whose change reaches the amount asked for");
        page.Lines(1, Caution);
        Kept();
        Fewest(reaching, reading.Result.Unit.IsMoney ? "amounts" : "figures");
        return page;
    }

    private void TriedInPart(IEnumerable<string> numbers, string ends)
    {
        var labels = numbers.Select(q => $"\"{Line(q).Label}\"").ToList();
        if (labels.Count > 0) page.Lines(1, $"Not every number was tried for {Lists.List(labels)}: only the next ones up and down, the nearest in each neighbouring row, {ends}.");
    }

    /// <summary>What must be said before any other figure: what people decided, and what this is.</summary>
    internal static IEnumerable<string> Heads(WhatIf reading, Language language) => language.Form.Decided(reading.Now) is { } decided ? [decided, About] : [About];

    /// <summary>The answers of which no other leads to anything else; while there is no result yet, what that waits for.</summary>
    private void Idle(string or)
    {
        var idle = reading.Changes.Where(c => !Matters(c)).Select(c => Line(c.Question).Number).Distinct().Order().ToList();
        if (idle.Count == 0) return;
        var lines = $"line{(idle.Count == 1 ? "" : "s")} {Lists.Runs(idle)}";
        page.Lines(1, result.Outcome == OpenRas.Outcome.NotDetermined ? $"Whatever {or}was tried on {lines}: still {Came(reading.Now)}."
            : or.Length > 0 ? $"Any other answer that was tried on {lines} leaves the result as it is."
            : $"No other answer that was tried on {lines} changes the result.");
    }

    private bool Matters(ChangedAnswer change) => !Outcome(change.Then).Equals(Outcome(reading.Now));

    /// <summary>What the result comes out as, so that two can be compared.</summary>
    private CameOut Outcome(Allocation sheet) => sheet.Lines[reading.Result.Number - 1].CameOut;

    private string Came(Allocation sheet)
    {
        var came = sheet.Results.First(r => r.Line == reading.Result.Number);
        return came.Outcome switch
        {
            OpenRas.Outcome.NotDetermined when came.Unit.IsMoney => language.Form.Waits(came),
            OpenRas.Outcome.NotDetermined or OpenRas.Outcome.Refer => came.Printed,
            OpenRas.Outcome.NotEligible => language.Common.Outcome(came.Outcome),
            OpenRas.Outcome.Amount when came.IsCeiling => "up to " + new SheetShown(sheet, language).Line(reading.Result),
            _ => new SheetShown(sheet, language).Line(reading.Result),
        };
    }

    /// <summary>Of those that change the result: changes of one answer that come to the same, side by side.</summary>
    private IEnumerable<List<ChangedAnswer>> Alike()
    {
        var alike = new List<ChangedAnswer>();
        foreach (var change in reading.Changes.Where(Matters))
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

    private string[] Change(List<ChangedAnswer> alike)
    {
        var change = alike[0];
        return
        [
            Difference(change.Difference),
            Came(change.Then),
            Numbers.Plain(Line(change.Question).Number),
            $"{Asked(Line(change.Question).Label)} {Lists.List(alike.Select(c => Quoted(c.Question, c.To)), "or")} instead of {Quoted(change.Question, change.From)}",
            Moved(change),
        ];
    }

    private string[] Edge(NearestEdge edge) =>
    [
        edge.Table.Label, edge.Along.Label, Numbers.Plain(edge.At, grouped: true), edge.Row, edge.Up is { } up ? Numbers.Plain(up, grouped: true) : "none", edge.Down is { } down ? Numbers.Plain(down, grouped: true) : "none",
    ];

    /// <summary>The facts that no way changes.</summary>
    private void Kept()
    {
        var kept = reading.Kept.Select(id => Line(id).Number).Order().ToList();
        if (kept.Count == 0) return;
        var answers = kept.Count == 1 ? $"The answer on line {Lists.Runs(kept)} is" : $"The answers on lines {Lists.Runs(kept)} are";
        page.Lines(1, $"{answers} taken as a fact and not changed here.");
    }

    private void Fewest(FewestAnswers fewest, string figures)
    {
        page.Heading(1, fewest.Goal);
        page.Lines(2, HowMany(fewest, figures));
        Example(fewest);
        Without(fewest, figures);
    }

    private void Example(FewestAnswers fewest)
    {
        if (fewest.Example is not { } example || fewest.Changed.Count == 0) return;
        var sheet = new SheetShown(example, language);
        page.Grid(2, Answers, fewest.Changed.Select(id => new[] { Numbers.Plain(Line(id).Number), Line(id).Label, Answer(id, reading.Now.Answers.Values.GetValueOrDefault(id)), sheet.Answer(Line(id)) }));
        page.Lines(2, $"{result.Label} would then be: {Came(example)}.");
    }

    private static string HowMany(FewestAnswers fewest, string figures) => fewest switch
    {
        { IsFollowed: false } => "Too many ways to answer to look at them all.",
        { Answers: null, WithoutAmount: [] } => "No change of answers leads there.",
        { Answers: null } => $"None of the {figures} on record reaches it.",
        { Answers: 0 } => "It is so already.",
        { Ways.IsOne: true } => $"{Count(fewest)}, in one way:",
        { Ways: null } => $"{Count(fewest)}; in how many ways is not counted. One that changes answers by the fewest levels:",
        { Closest.IsOne: true } => $"{Count(fewest)}, in {BigNumbers.Grouped(fewest.Ways.Value)} ways. The one that changes answers by the fewest levels:",
        _ when fewest.Closest == fewest.Ways => $"{Count(fewest)}, in {BigNumbers.Grouped(fewest.Ways.Value)} ways. One of them:",
        _ => $"{Count(fewest)}, in {BigNumbers.Grouped(fewest.Ways.Value)} ways. One of the {BigNumbers.Grouped(fewest.Closest!.Value)} that change answers by the fewest levels:",
    };

    /// <summary>What cannot be said to reach it or not: what is not on record, and what people decide.</summary>
    private void Without(FewestAnswers fewest, string figures)
    {
        if (fewest.Answers == 0) return;
        var (decided, missing) = (fewest.WithoutAmount.Where(w => w.Outcome == OpenRas.Outcome.Refer).ToList(), fewest.WithoutAmount.Where(w => w.Outcome != OpenRas.Outcome.Refer).ToList());
        var isFound = fewest.Answers is not null;
        if (missing.Count > 0) page.Lines(2, $"{(isFound ? $"Not among these ways, since no {figures} are on record:" : "Not on record:")} {Places(missing)}.");
        if (decided.Count > 0) page.Lines(2, $"{(isFound ? "Not among these ways, since people decide:" : "Decided by people:")} {Places(decided)}.");
    }

    /// <summary><c>line 3 (Funding for the score), row "score: 186 and over": not read</c>.</summary>
    private string Places(IEnumerable<WithoutAmount> without) => string.Join("; ", without.Select(w =>
    {
        var rows = w.Named.Select(r => $"\"{r}\"").ToList();
        return $"line {Numbers.Plain(w.Line.Number)} ({w.Line.Label}){(rows.Count == 0 ? "" : $", row{(rows.Count == 1 ? "" : "s")} {Lists.Some(rows)}")}: {language.Common.Outcome(w.Outcome)}";
    }));

    private static string Count(FewestAnswers fewest) => fewest.Answers == 1 ? "1 answer" : $"{Numbers.Plain(fewest.Answers!.Value)} answers";

    private string Difference(decimal? difference) => difference switch
    {
        null => "",
        0 => "none",
        > 0 => "+ " + Bare(difference.Value),
        _ => "- " + Bare(-difference.Value),
    };

    private string Bare(decimal size) => new Unit(reading.Result.Unit.Thing, null, null).Format(size);

    private string Answer(string question, string? value) => value is null ? "not answered" : language.Common.Answer(definition, question, value);

    private string Quoted(string question, string? value) => value is null ? "no answer" : $"\"{Answer(question, value)}\"";

    /// <summary>A question that ends as one needs no colon.</summary>
    private static string Asked(string label) => char.IsPunctuation(label[^1]) ? label : label + ":";

    private FormLine Line(string id) => definition.Form.First(l => l.Id == id);

    private static string Moved(ChangedAnswer change) => Lists.Runs(change.Moved.Select(l => l.Number));
}
