using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>What only a person knows of a case, against a plan: each figure in its unit.</summary>
internal sealed class StatementPlanner(Plan plan, DiagnosticBag bag)
{
    private readonly RasUnit amount = plan.Results.Select(r => plan.Steps[r.Step].Unit).FirstOrDefault(u => u.IsMoney) ?? RasUnit.Points;

    internal StatementBlock Read(StatementDraft draft) => new()
    {
        For = draft.For?.Value,
        Evidence = draft.Evidence?.Value,
        Needs = [.. draft.Needs.Select(Need)],
        UnpaidSupport = draft.UnpaidSupport?.Value,
        NotCaptured = draft.NotCaptured?.Value,
        OtherMethods = draft.OtherMethods?.Value,
        Contribution = Number(draft.Contribution, amount),
        Decision = draft.Decision is { } made ? new(made.By.Value, made.On.Value, made.Weighed.Value, made.HasChanged.Value) : null,
    };

    private NeedMet Need(NeedDraft need) => new(
        need.Need.Value,
        need.IsEligible.Value,
        need.MetBy?.Value,
        Number(need.Hours, new RasUnit("hours", amount.Per, null)),
        Number(need.Rate, new RasUnit(amount.Thing, "hour", null)));

    private decimal? Number(FigureDraft? draft, RasUnit unit)
    {
        if (draft is null || !draft.IsNumberIn(unit, bag)) return null;
        if (draft.Number < 0) bag.Add(Rules.DecidedBelowZero, draft.Span, draft.Written);
        return draft.Number;
    }
}
