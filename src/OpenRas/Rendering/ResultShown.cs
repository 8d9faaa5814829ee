using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>One result over all sheets: what they come out as, and what one answer can change.</summary>
internal sealed class ResultShown(Page page, ResultProfile result, Counted counted, Language language)
{
    private static readonly Column[] Outcomes = [new("comes out as"), new("answer sheets", IsFigure: true), new("share", IsFigure: true), new("")];
    private static readonly Column[] Questions = [new("line", IsFigure: true), new("question"), new("by at most", IsFigure: true), new(""), new("outcome")];

    private readonly Unit unit = result.Line.Unit;

    internal void Add()
    {
        page.Heading(0, $"{result.Label} (line {Numbers.Plain(result.Line.Number)})");
        if (unit.IsNumber) page.Lines(1, Range());
        page.Grid(1, Outcomes, result.Outcomes.Select(o => new[] { unit.IsNumber || o.Outcome != Outcome.Amount ? language.Common.Outcome(o.Outcome) : "words", language.Common.SheetsOrNot(o.Sheets), counted.Share(o.Sheets), counted.Bar(o.Sheets) }));
        Change("The most that one answer changes", result.LargestChange);
        if (result.LargestStep is { } step && (result.LargestChange is not { } change || step.Difference != change.Difference)) Change("The most that one level of one answer changes", step);
        Effects();
    }

    private void Effects()
    {
        var idle = result.Questions.Where(q => q is { ChangesNothing: true, Asks.Count: 0 }).Select(q => q.Question.Number).ToList();
        var effects = result.Questions.Where(q => !q.ChangesNothing).ToList();
        var most = effects.Max(q => q.AtMost) ?? 0;
        if (effects.Count > 0) page.Heading(1, "What one answer can change by itself, all others standing");
        page.Grid(2, Questions, effects.Select(q => new[] { Numbers.Plain(q.Question.Number), q.Question.Label, AtMost(q), Bar.Of(q.AtMost, most), q.ChangesOutcome is true ? "can change" : "" }));
        if (unit.IsNumber && effects.Exists(q => q.ChangesOutcome is true)) page.Lines(2, "Outcome: whether there is an amount, no budget, a referral or a blank.");
        var depth = effects.Count > 0 ? 2 : 1;
        foreach (var asks in result.Questions.Where(q => q.Asks.Count > 0)) page.Lines(depth, Decides(asks));
        if (idle.Count > 0) page.Lines(depth, Never(idle));
    }

    private static string Decides(QuestionEffect effect) =>
        $"The answer on line {Numbers.Plain(effect.Question.Number)} decides whether {Lines(effect.Asks.Select(a => a.Number), "is", "are")} asked{(effect.ChangesNothing ? "; by itself it changes nothing" : "")}.";

    /// <summary>Of figures that are not in the file nobody knows what changes them.</summary>
    private string Never(List<int> idle)
    {
        if (result.Blank.Count == 0) return $"The {Answers(idle)} never change{(idle.Count == 1 ? "s" : "")} this result.";
        var blank = Lines(result.Blank.Select(l => l.Number), "is", "are");
        return result.Outcomes.All(o => IsBlank(o.Outcome))
            ? $"Whether the {Answers(idle)} change{(idle.Count == 1 ? "s" : "")} this result cannot be said, since {blank} {Why()}."
            : $"As far as its figures are known, the {Answers(idle)} never change{(idle.Count == 1 ? "s" : "")} this result; on some sheets {blank} {Why()}.";
    }

    private string Why() => Lists.List(result.Outcomes.Where(o => IsBlank(o.Outcome)).Select(o => language.Common.Outcome(o.Outcome)).DefaultIfEmpty("not known"), "or");

    private static bool IsBlank(Outcome outcome) => outcome is Outcome.Unpublished or Outcome.Unread or Outcome.Unclear;

    private static string Answers(List<int> numbers) => $"answer{(numbers.Count == 1 ? "" : "s")} on {Lines(numbers)}";

    private static string Lines(IEnumerable<int> numbers, string one = "", string several = "")
    {
        int[] all = [.. numbers];
        return $"line{(all.Length == 1 ? "" : "s")} {Lists.Runs(all)} {(all.Length == 1 ? one : several)}".TrimEnd();
    }

    private string Range() => (result.Least, result.Greatest) switch
    {
        ({ } least, { } greatest) when least == greatest => $"Where there is an amount, it is {unit.Format(least)}.",
        ({ } least, { } greatest) => $"Where there is an amount, it lies from {unit.Format(least)} to {unit.Format(greatest)}.",
        _ => result.Outcomes.Count == 0 ? "What sheets come out as is too much to follow." : "No sheet comes out with an amount.",
    };

    private string AtMost(QuestionEffect effect) => effect.AtMost is { } most ? most == 0 ? "" : unit.Format(most) : "not followed";

    private string NotFollowed(LargestChange change) =>
        !change.IsAtLeast ? "" : $" ({Numbers.Plain(result.NotFollowed)} question{(result.NotFollowed == 1 ? " was" : "s were")} not followed)";

    private void Change(string what, LargestChange? change)
    {
        if (change is null) return;
        var question = result.Questions.First(q => q.Question.Id == change.Question).Question;
        var (from, to) = (new SheetShown(change.From, language), new SheetShown(change.To, language));
        page.Lines(1, $"{what}: {(change.IsAtLeast ? "at least " : "")}{unit.Format(change.Difference)}{NotFollowed(change)}. {question.Label}: from \"{from.Answer(question)}\" to \"{to.Answer(question)}\" takes it from {from.Line(result.Line)} to {to.Line(result.Line)}.");
        var others = SheetShown.Asked(change.From).Where(l => l.Id != change.Question).Select(l => $"{l.Id}={change.From.Answers.Values[l.Id]}").ToList();
        if (others.Count > 0) page.Lines(2, $"All other answers, as commands name them: {Lists.List(others)}.");
    }
}
