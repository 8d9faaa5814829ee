using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>Two complete answer sheets side by side: the answers, the lines where they part, and the commands that calculate both.</summary>
internal sealed class TwoSheets(Page page, string? file, Language language)
{
    private readonly ProofWords words = language.Proof;

    internal void Add(int depth, CounterExample example, FormLine compared, bool forCarer)
    {
        var (line, question, part, sheetA, sheetB) = words.SheetColumns;
        var (less, more) = (new SheetShown(example.Less, language), new SheetShown(example.More, language));
        page.Lines(depth, words.Compared(forCarer));
        var asked = SheetShown.Asked(example.Less).Union(SheetShown.Asked(example.More)).OrderBy(l => l.Number);
        page.Grid(depth, Columns(question), asked.Select(l => Row(l, less.Answer(l), more.Answer(l), example.DifferingQuestions.Contains(l.Id))));
        if (example.Between is { } between) page.Lines(depth, words.Between(between));
        var parting = example.DifferingLines.Where(l => l.IsQuestion ? IsWorthSomething(l) : l.Number != compared.Number).Append(compared);
        page.Grid(depth, Columns(part), parting.Select(l => Row(l, less.Line(l), more.Line(l), differ: true)));
        page.Lines(depth, words.ToCalculate);
        page.Commands(depth, less.Command(file), more.Command(file));

        Column[] Columns(string what) => [new(line, IsFigure: true), new(what), new(sheetA), new(sheetB)];

        // What an answer is worth is where the two begin to part; a number is worth itself.
        bool IsWorthSomething(FormLine question) =>
            Filled(example.Less, question).Value != Filled(example.More, question).Value && (IsPicked(example.Less, question) || IsPicked(example.More, question));
    }

    private static FilledLine Filled(Allocation sheet, FormLine line) => sheet.Lines[line.Number - 1];

    /// <summary>One of a list was chosen, or the question was not asked.</summary>
    private static bool IsPicked(Allocation sheet, FormLine question)
    {
        if (!sheet.Answers.Values.TryGetValue(question.Id, out var value)) return true;
        return sheet.Definition.Questions.First(q => q.Id == question.Id).Answers.Any(a => a.Id == value);
    }

    private string[] Row(FormLine line, string less, string more, bool differ) => [Numbers.Plain(line.Number), line.Label, less, differ ? more : words.TheSame];
}
