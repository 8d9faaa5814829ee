using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>What stands in the rules and does nothing.</summary>
internal static class Idle
{
    private static readonly Outcome[] Blank = [Outcome.Unpublished, Outcome.Unread, Outcome.Unclear];

    /// <summary>Rows that no sheet comes to. Where a total may be given that no answers make, they are not known.</summary>
    internal static IEnumerable<Finding> Rows(Examined definition)
    {
        foreach (var table in definition.Profile.Tables)
        {
            var step = (TableStep)definition.Plan.Find(table.Line.Id)!;
            var feeds = definition.Plan.Feeding(step.Index);
            if (definition.Plan.Steps.Any(s => feeds[s.Index] && s is TotalStep { PartsState: State.Figure, MayBeGiven.IsBeyondParts: true })) continue;
            foreach (var (row, place) in table.Rows.Zip(step.Rows.Select(r => r.Span)).Where(r => r.First.IsReached is false))
                yield return new(Rules.Unreached, step.Id, place, step.Id, row.When);
        }
    }

    /// <summary>Questions that change no result at all. Where a result can be blank nobody knows what a question does to it.</summary>
    internal static IEnumerable<Finding> Questions(Examined definition)
    {
        var results = definition.Profile.Results;
        if (results.Any(r => r.Outcomes.Count == 0 || r.Outcomes.Any(o => Blank.Contains(o.Outcome)))) yield break;
        foreach (var step in definition.Plan.Steps.OfType<QuestionStep>())
        {
            if (results.All(r => definition.ChangesNothing(r, step)))
                yield return new(Rules.ChangesNothing, step.Id, step.Span, step.Id);
        }
    }
}
