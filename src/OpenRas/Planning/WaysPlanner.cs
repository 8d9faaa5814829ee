using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>What a file says beside its rules for a statement: the law and the outcomes that are for it, and the ways to take the money.</summary>
internal static class WaysPlanner
{
    /// <summary>Law and outcomes are for some schemes only.</summary>
    internal static void CheckLaw(DefinitionDraft draft, DiagnosticBag bag)
    {
        foreach (var law in (draft.Contact?.Law ?? []).Where(l => !LawTable.MayName(draft, l.Value)))
            bag.Add(Rules.LawElsewhere, law.Span, LawTable.WordOf(law.Value), LawTable.Needs(law.Value));
        if (LawTable.HasOutcomes(draft)) return;
        foreach (var question in draft.Questions.Where(q => q.Outcomes.Count > 0))
            bag.Add(Rules.LawElsewhere, question.Outcomes[0].Span, StatementGrammar.Outcomes.Name, LawTable.NeededForOutcomes);
    }

    /// <summary>The ways to take the money, in the order of the file.</summary>
    internal static IReadOnlyList<OfferedWay> Ways(Scope scope, DefinitionDraft draft, IReadOnlyList<ResultStep> results)
    {
        if (results.Select(r => scope.Steps[r.Step].Unit).FirstOrDefault(u => u.IsMoney) is not { } unit) return [];
        foreach (var again in draft.Ways.Where((w, i) => draft.Ways.Take(i).Any(o => o.Way.Value == w.Way.Value)))
            scope.Bag.Add(Rules.WayTwice, again.Way.Span, WordOf(again.Way.Value));
        return [.. draft.Ways.Select(w => Way(scope, draft, w, unit))];
    }

    private static OfferedWay Way(Scope scope, DefinitionDraft draft, WayDraft way, RasUnit unit)
    {
        scope.Cite(way.Citation);
        var takesOff = way.TakesOff switch
        {
            null => null,
            { Unit: null } or { Unit.Thing: "share" } => scope.Share(way.TakesOff),
            _ => scope.Figure(way.TakesOff, unit),
        };
        var buysAt = way.BuysAt is { } price ? scope.Figure(price, new RasUnit(unit.Thing, "hour", null)) : null;
        return new(way.Way.Value, takesOff, way.Reason is { } said ? FigurePlanner.Reason(said) : null, buysAt, Mix(scope, draft, way));
    }

    private static string WordOf(WayToTakeIt way) => StatementGrammar.WayWords[(int)way].Word;

    private static List<(WayToTakeIt Way, decimal Share)> Mix(Scope scope, DefinitionDraft draft, WayDraft mix)
    {
        var parts = new List<(WayToTakeIt Way, decimal Share)>();
        foreach (var (id, written) in mix.MixOf)
        {
            var other = draft.Ways.FirstOrDefault(w => w.Way.Value != WayToTakeIt.Mix && WordOf(w.Way.Value) == id.Value);
            if (other is null || mix.Way.Value != WayToTakeIt.Mix) scope.Bag.Add(Rules.MixOfWhat, id.Span, id.Value);
            else if (scope.Share(written) is { IsKnown: true } share) parts.Add((other.Way.Value, share.Value));
        }

        var sum = parts.Sum(p => p.Share);
        if (parts.Count == mix.MixOf.Count && mix.Way.Value == WayToTakeIt.Mix && sum != 1)
            scope.Bag.Add(Rules.MixSum, mix.Way.Span, RasUnit.Share.Format(sum));
        return parts;
    }
}
