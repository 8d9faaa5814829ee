using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>Whether a sheet that is referred to somebody can be followed by one with more need that comes to nothing.</summary>
internal sealed class Drops(TrendsAbove above, TableTrends tables)
{
    private readonly Step[] steps = above.Steps;
    private readonly IReadOnlyList<ValueSet> reach = above.Reach;

    /// <summary>Whether a line may do so; where it is said not to, it cannot.</summary>
    internal bool MayDrop(Step step, Trend trend)
    {
        if (!above.MayBeNothing(step.Index) || !reach[step.Index].May(State.Refer)) return false;
        if (!trend.Rises || (step is TotalStep && step.OwnFigures.Any(f => f is { IsKnown: false }))) return true;
        var ownRefer = step.OwnFigures.Any(f => f?.State == State.Refer);
        var ownNothing = step.OwnFigures.Any(f => f?.State is State.NoBudget or State.NotEligible);
        var sources = step.Reads.Select(l => (Line: l, Refers: reach[l].May(State.Refer), IsNothing: above.MayBeNothing(l)))
            .Concat(step.Gates.Select(g => (Line: g, Refers: reach[g].May(State.Refer) || Otherwise(g) == State.Refer, IsNothing: above.MayBeNothing(g) || Otherwise(g) is State.NoBudget or State.NotEligible)))
            .ToList();
        var refers = sources.Where(s => s.Refers).ToList();
        var nothings = sources.Where(s => s.IsNothing).ToList();
        if (ownNothing && (refers.Count > 0 || (ownRefer && step is TableStep table && Follows(table)))) return true;
        if (ownRefer && nothings.Exists(n => !above[n.Line].Rises)) return true;
        return refers.Exists(r => nothings.Exists(n => r.Line == n.Line ? step.Gates.Contains(r.Line) || above[r.Line].MayDrop : !IsClosedTogether(r.Line, n.Line)));

        // Of a limit, one end refers and the other gives nothing: what rises does not come from the one to the other.
        bool Follows(TableStep table) => table.Rows.Any(less => less.Gives.State == State.Refer
            && table.Rows.Any(more => more.Gives.State is State.NoBudget or State.NotEligible && tables.CanFollow(table, less, more)));

        State Otherwise(int gate) => ((EligibilityStep)steps[gate]).Otherwise!.State;

        // A test that is not met with more need was not met before, and kept the other line closed too.
        bool IsClosedTogether(int line, int gate) => step.Gates.Contains(gate) && steps[line].Gates.Contains(gate) && above[gate].Rises;
    }
}
