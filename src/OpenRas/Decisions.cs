using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas;

/// <summary>What people changed after a calculation: each change with its difference, and how much of the whole way has no stated reason.</summary>
internal sealed class Decisions
{
    private readonly IReadOnlyList<AllocationResult> results;
    private readonly Language language;
    private readonly Dictionary<string, List<RecordedChange>> steps = new(StringComparer.Ordinal);

    internal Decisions(IReadOnlyList<AllocationResult> results, Acts acts, Language language)
    {
        (this.results, this.language) = (results, language);
        Changes = [.. acts.Changes.Select(Change)];
        Finals = [.. acts.Finals.Select(Final)];
    }

    internal RecordedChange[] Changes { get; }

    internal FinalDecision[] Finals { get; }

    private RecordedChange Change(Act act)
    {
        var result = results.First(r => r.Line == act.Result.Step + 1);
        if (!steps.TryGetValue(result.Id, out var way)) steps.Add(result.Id, way = []);
        var before = way.Count == 0 ? null : way[^1];
        var from = before is null ? result.Amount : before.After;
        var change = new RecordedChange(act, result, before, Exact(from, act.Figure.IsKnown ? act.Figure.Value : null), language);
        way.Add(change);
        return change;
    }

    private FinalDecision Final(Act act)
    {
        var decision = Change(act);
        var way = steps[decision.Result].FindAll(c => !c.IsNoChange);
        return new FinalDecision(language)
        {
            Decision = decision,
            Difference = Exact(decision.Calculated.Amount, decision.After),
            ChangeCount = way.Count,
            Unread = Without(ReasonKind.Unread, way),
            Unpublished = Without(ReasonKind.Unpublished, way),
            Unclear = Without(ReasonKind.Unclear, way),
        };
    }

    /// <summary>
    /// The changes of which the reason is of one kind, added up. Where a figure between two changes is not known the two are taken together: the part is
    /// known only if both or neither are of this kind.
    /// </summary>
    private static ChangesWithoutReason Without(ReasonKind kind, List<RecordedChange> way)
    {
        var (sum, from, together) = ((decimal?)0m, way.FirstOrDefault()?.Before, new List<ReasonKind>());
        foreach (var step in way)
        {
            together.Add(step.ReasonKind);
            if (step.After is not { } becomes) continue;
            if (together.Contains(kind)) sum = together.TrueForAll(k => k == kind) ? sum + Exact(from, becomes) : null;
            from = becomes;
            together.Clear();
        }

        return new(way.Count(s => s.ReasonKind == kind), together.Contains(kind) ? null : sum);
    }

    /// <summary>How far it is from one figure to another; null where one is not known, or where a decimal would have to round.</summary>
    private static decimal? Exact(decimal? from, decimal? to)
    {
        if (from is not { } start || to is not { } end) return null;
        var difference = end - start;
        return start + difference == end && end - difference == start ? difference : null;
    }
}
