using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Ranges;

namespace OpenRas.Planning;

/// <summary>Which lines are the answer.</summary>
internal static class ResultPlanner
{
    internal static ResultStep[] Results(Scope scope, IReadOnlyList<ResultDraft> drafts)
    {
        var results = new List<ResultStep>();
        foreach (var draft in drafts)
        {
            if (scope.Find(draft.Line) is not { } step) continue;
            if (results.Exists(r => r.Step == step.Index)) scope.Bag.Add(Rules.ResultTwice, draft.Line.Span, draft.Line.Value);
            if (step is QuestionStep || step.Unit == RasUnit.Share) scope.Bag.Add(Rules.NoResult, draft.Line.Span, draft.Line.Value);
            if (step.PaidBy != draft.PaidBy?.Value)
                scope.Bag.Add(Rules.PaidByOther, draft.PaidBy?.Span ?? draft.Line.Span, draft.Line.Value, step.PaidBy ?? "the council", draft.PaidBy?.Value ?? "the council");
            if (step.Unit.IsNumber && scope.Set(step.Index) is { HasFigures: true, Least: < 0 }) scope.Bag.Add(Rules.BelowZero, draft.Line.Span, draft.Line.Value);
            var (also, unit) = Also(scope, draft, step);
            results.Add(new ResultStep(step.Index, draft.Label.Value, draft.For.Value, draft.IsCeiling, also, unit, InsteadOf(scope, draft, drafts), draft.PaidBy?.Value));
        }

        return [.. results];
    }

    private static (Figure? Also, RasUnit? Unit) Also(Scope scope, ResultDraft draft, Step step)
    {
        if (draft.Also is { State: not State.Figure } word) return (scope.Figure(word, RasUnit.Share), null);
        if (draft.Also is not { } also || scope.FigureWithUnit(also) is not { } figure) return (null, null);
        var unit = UnitAlgebra.Product([step.Unit, figure.Unit], []);
        if (unit is null) scope.Bag.Add(Rules.NothingCancels, also.Span, $"{step.Unit} × {figure.Unit}");
        if (scope.Set(step.Index) is { IsTooWide: false } set && set.Times(ValueSet.Of(figure)).IsTooWide) scope.Bag.Add(Rules.TooManyDigits, also.Span, draft.Label.Value);
        return (Claims.IsOfTheCalendar(figure) ? figure : figure with { Citation = figure.Citation.InFile(scope.OfFile) }, unit);
    }

    private static int InsteadOf(Scope scope, ResultDraft draft, IReadOnlyList<ResultDraft> drafts)
    {
        if (draft.InsteadOf is not { } other) return -1;
        if (drafts.Any(d => d.Line.Value == other.Value && d != draft)) return scope.Find(other)?.Index ?? -1;
        scope.Bag.Add(Rules.UnknownResult, other.Span, new Extra { Nearest = () => Nearest.To(other.Value, drafts.Select(d => d.Line.Value)) }, other.Value);
        return -1;
    }
}
