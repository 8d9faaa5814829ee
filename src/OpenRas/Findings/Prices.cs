using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>For when prices hold.</summary>
internal static class Prices
{
    /// <summary>Prices of the year before are usual; older ones are told.</summary>
    private const int MostYears = 1;

    internal static IEnumerable<Finding> Undated(Examined definition)
    {
        foreach (var step in definition.Plan.Steps)
        {
            var undated = FiguresOf(step).Where(f => f is { IsKnown: true, Unit.IsMoney: true, Value: not 0 }).Select(f => f.Citation.PricesOf ?? step.Citation.PricesOf).FirstOrDefault(p => p is null or "unread" or "unpublished", "");
            if (undated != "") yield return new(Rules.Undated, step.Id, step.Span, step.Id, Missing.Say(undated is null ? null : States.Words[undated]));
        }
    }

    /// <summary>Where prices stand: what takes something off or limits it has amounts too, and no price.</summary>
    private static IEnumerable<Figure> FiguresOf(Step step) => step is QuestionStep or FigureStep or TableStep or MultiplyStep ? Figures.Of(step) : [];

    internal static IEnumerable<Finding> Old(Examined definition)
    {
        var from = definition.Draft.InForce.From.Value;
        if (Days.FirstOf(from) is not { } start) yield break;
        foreach (var (line, when) in All(definition.Draft))
        {
            if (Days.LastOf(when.Value) is { } last && last < start && last.AddYears(MostYears) < start)
                yield return new(Rules.OldPrices, line, when.Span, line, Days.InWords(when.Value)!, from);
        }
    }

    private static IEnumerable<(string Line, Located<string> When)> All(DefinitionDraft draft)
    {
        var questions = draft.Questions.Select(q => (q.Id.Value, q.Citation));
        var rows = draft.Form.OfType<TableItem>().SelectMany(t => t.Rows.Select(r => (t.Id.Value, r.Citation)));
        foreach (var (line, citation) in questions.Concat(draft.Form.Select(i => (i.Id.Value, i.Citation))).Concat(rows))
        {
            if (citation.PricesOf is { } when) yield return (line, when);
        }
    }
}
