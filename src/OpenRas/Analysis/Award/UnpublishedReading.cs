using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Fills in the form with each score, and reads which amounts are known.</summary>
internal sealed class UnpublishedReading(RasDefinition definition, Worksheet form)
{
    /// <summary>
    /// Of the first table whose amounts are not all on record; null where there is none, or where a letter names another line.
    /// </summary>
    /// <param name="letters">Amounts that letters give for a score, as they are written there.</param>
    internal UnpublishedAmounts? Of(IReadOnlyList<(string Line, decimal Score, decimal Amount)> letters)
    {
        var feeds = form.Plan.Feeding(form.Result);
        foreach (var table in form.Plan.Steps.OfType<TableStep>().Where(t => feeds[t.Index] && t.Rows.Any(r => r.Gives.State.IsBlank())))
        {
            foreach (var column in table.Columns.Where(c => IsOfPoints(table, form.Plan.Steps[c])
                && letters.All(l => l.Line == form.Plan.Steps[c].Id)))
            {
                if (Of(table, form.Plan.Steps[column], letters) is { } found) return found;
            }
        }

        return null;
    }

    /// <summary>More of it is more need.</summary>
    private static bool IsOfPoints(TableStep table, Step column) =>
        table.Rows.Any(r => Array.Exists(r.Condition.Parts, p => p.Step == column.Index && p.Test is BandTest)) && column switch
        {
            TotalStep total => total.MayBeGiven?.Counts is null or CountsAs.Need,
            QuestionStep question => question.Question.Counts == CountsAs.Need,
            _ => false,
        };

    private UnpublishedAmounts? Of(TableStep table, Step score, IReadOnlyList<(string Line, decimal Score, decimal Amount)> letters)
    {
        var known = new Dictionary<decimal, decimal>();
        var scores = Scores.Of(definition, score);
        foreach (var at in scores)
        {
            if (form.Giving(score.Index, at) is not { } sheet) return null;
            var fill = sheet.Cells[form.Result];
            if (fill.State == State.NoBudget) known[at] = 0;
            else if (fill.IsFigure) known[at] = sheet.ToThePenny()!.Value;
            else if (!fill.State.IsBlank()) return null;
        }

        foreach (var (_, at, amount) in letters) known[at] = amount;
        var all = scores.Concat(letters.Select(l => l.Score)).Distinct().Order().ToList();
        var ranges = new PriceRanges(all, known);
        var own = form.Cells[score.Index] is { IsFigure: true } cell ? cell.Value : (decimal?)null;
        return new UnpublishedAmounts(definition.Form[table.Index], definition.Form[score.Index], ranges,
            Scores.HaveNoEnd(definition, score), own)
        {
            Letters = [.. letters.Select(l => (l.Score, l.Amount))],
        };
    }
}
