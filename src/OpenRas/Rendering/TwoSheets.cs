using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>Two complete answer sheets side by side: the answers, the lines where they part, and the commands that calculate both.</summary>
internal static class TwoSheets
{
    private static readonly Column[] Answers = [new("line", IsFigure: true), new("question"), new("sheet A"), new("sheet B")];
    private static readonly Column[] Parting = [new("line", IsFigure: true), new("where they part"), new("sheet A"), new("sheet B")];

    internal static void Add(Page page, int depth, CounterExample example, FormLine compared, bool forCarer, string? file, Language language)
    {
        var (less, more) = (new SheetShown(example.Less, language), new SheetShown(example.More, language));
        page.Lines(depth, forCarer ? "Sheet B has the same need as sheet A or more, and the same support or more." : "Sheet B has the same need as sheet A or more, and the same support or less.");
        var asked = SheetShown.Asked(example.Less).Union(SheetShown.Asked(example.More)).OrderBy(l => l.Number);
        page.Grid(depth, Answers, asked.Select(l => Row(l, less.Answer(l), more.Answer(l), example.Changed.Contains(l.Id))));
        if (example.Between is { } between) page.Lines(depth, $"Between them: {language.Common.Outcome(between.Outcome)} at line {Numbers.Plain(between.Line.Number)} ({between.Line.Label}).");
        page.Grid(depth, Parting, example.Parting.Where(l => l.IsQuestion ? IsWorthSomething(l) : l.Number != compared.Number).Append(compared).Select(l => Row(l, less.Line(l), more.Line(l), differ: true)));
        page.Lines(depth, "To calculate sheet A, then sheet B:");
        page.Commands(depth, less.Command(file), more.Command(file));

        // What an answer is worth is where the two begin to part; a number is worth itself.
        bool IsWorthSomething(FormLine question) =>
            Filled(example.Less, question).Value != Filled(example.More, question).Value && (IsPicked(example.Less, question) || IsPicked(example.More, question));
    }

    private static Line Filled(Allocation sheet, FormLine line) => sheet.Lines[line.Number - 1];

    /// <summary>One of a list was chosen, or the question was not asked.</summary>
    private static bool IsPicked(Allocation sheet, FormLine question)
    {
        if (!sheet.Answers.Values.TryGetValue(question.Id, out var value)) return true;
        return sheet.Definition.Questions.First(q => q.Id == question.Id).Answers.Any(a => a.Id == value);
    }

    private static string[] Row(FormLine line, string less, string more, bool differ) => [Numbers.Plain(line.Number), line.Label, less, differ ? more : "the same"];
}
