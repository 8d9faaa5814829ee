using OpenRas.Analysis;
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
        foreach (var table in definition.Plan.Steps.OfType<TableStep>())
        {
            foreach (var row in Places(definition, table)) yield return new(Rules.Unreached, table.Id, table.Rows[row].Span, table.Id, TableEdge.Written(definition.Plan, table.Rows[row]));
        }
    }

    /// <summary>Tables of which it was too much to follow which rows are reached.</summary>
    internal static IEnumerable<Finding> NotFollowed(Examined definition) =>
        definition.Plan.Steps.OfType<TableStep>().Where(t => definition.Reached(t) is null).Select(t => new Finding(Rules.NotFollowed, t.Id, t.Span, t.Id));

    /// <summary>The rows of a table that no sheet comes to, by their places.</summary>
    internal static IEnumerable<int> Places(Examined definition, TableStep table)
    {
        var feeds = definition.Plan.Feeding(table.Index);
        if (definition.Plan.Steps.Any(s => feeds[s.Index] && s is TotalStep { PartsState: State.Figure, MayBeGiven: not null } total && total.MayBeGiven.IsBeyondParts)) return [];
        return definition.Reached(table) is { } reached ? Enumerable.Range(0, table.Rows.Length).Where(row => !reached.Contains(row)) : [];
    }

    /// <summary>Questions of need that change no line that a result or a test is made from, nor does any question that is asked because of them.</summary>
    internal static IEnumerable<Finding> Need(Examined definition) =>
        definition.InVain.Select(step => new Finding(Rules.IdleNeed, step.Id, step.Span, step.Id));

    /// <summary>Other questions that change no result at all. Where a result can be blank nobody knows what a question does to it.</summary>
    internal static IEnumerable<Finding> Questions(Examined definition)
    {
        var results = definition.Results;
        if (results.Any(r => r.Outcomes.Count == 0 || r.Outcomes.Any(o => Blank.Contains(o.Outcome)))) yield break;
        foreach (var step in definition.Plan.Steps.OfType<QuestionStep>().Except(definition.InVain))
        {
            if (results.All(r => definition.ChangesNothing(r, step)))
                yield return new(Rules.ChangesNothing, step.Id, step.Span, step.Id);
        }
    }
}
