using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>One result over all sheets: what they come out as, and what one answer can change.</summary>
internal sealed class ResultShown(Page page, ResultProfile result, Counted counted, Language language)
{
    private readonly ProfileWords words = language.Profile;
    private readonly bool isNumber = result.Line.Unit.IsNumber;

    internal void Add()
    {
        var (outcome, sheets, share) = words.OutcomeColumns;
        page.Heading(0, words.Heading(result.Label, result.Line));
        if (isNumber) page.Lines(1, words.Amounts(result));
        page.Grid(
            1,
            [new(outcome), new(sheets, IsFigure: true), new(share, IsFigure: true), new("")],
            result.Outcomes.Select(o => new[] { words.Outcome(o), language.Common.SheetsOrNot(o.AnswerSets), counted.Share(o.AnswerSets), counted.Bar(o.AnswerSets) }));
        if (result.LargestChange is { } change) Change(change, isOneLevel: false);
        if (result.LargestStep is { } step && step.Difference.AtLeast != result.LargestChange?.Difference.AtLeast) Change(step, isOneLevel: true);
        Effects();
    }

    private void Effects()
    {
        var (line, question, atLeast, atMost, outcome) = words.EffectColumns;
        var effects = result.Questions.Where(q => !q.ChangesNothing).ToList();
        var most = effects.Select(q => q.Change.AtLeast).DefaultIfEmpty(0).Max();
        if (effects.Count > 0) page.Heading(1, words.Effects);
        page.Grid(
            2,
            [new(line, IsFigure: true), new(question), new(atLeast, IsFigure: true), new(atMost, IsFigure: true), new(""), new(outcome)],
            effects.Select(q => new[] { Numbers.Plain(q.Question.Number), q.Question.Label, words.AtLeast(result, q), words.AtMost(result, q), Bar.Of(q.Change.AtLeast, most), words.CanChange(q) }));
        if (isNumber && effects.Exists(q => q.ChangesOutcome is not false)) page.Lines(2, words.OutcomeSays);
        var depth = effects.Count > 0 ? 2 : 1;
        foreach (var asks in result.Questions.Where(q => q.Asks.Count > 0)) page.Lines(depth, words.Decides(asks));
        var idle = result.Questions.Where(q => q is { ChangesNothing: true, Asks.Count: 0 }).Select(q => q.Question.Number).ToList();
        if (idle.Count > 0) page.Lines(depth, words.Never(result, idle));
    }

    private void Change(LargestChange change, bool isOneLevel)
    {
        page.Lines(1, words.Change(result, change, isOneLevel));
        var others = SheetShown.Asked(change.Smaller).Where(l => l.Id != change.Question).Select(l => $"{l.Id}={change.Smaller.Answers.Values[l.Id]}").ToList();
        if (others.Count > 0) page.Lines(2, words.OtherAnswers(others));
    }
}
