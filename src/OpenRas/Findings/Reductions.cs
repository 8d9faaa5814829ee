using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>What takes something off.</summary>
internal static class Reductions
{
    /// <summary>An abatement, or a limit that lowers, whose reason is a word in place of a sentence.</summary>
    internal static IEnumerable<Finding> WithoutReason(Examined definition)
    {
        foreach (var item in definition.Draft.Form)
        {
            var reason = item switch { AbatementItem abatement => abatement.Reason, LimitItem limit when CanLower(limit) => limit.Reason, _ => null };
            if (reason is null or { State: State.Figure }) continue;
            yield return new(Rules.NoReason, item.Id.Value, reason.Span, item.Id.Value, Missing.Say(reason.State, reason.Text));
        }
    }

    /// <summary>Past an end that is referred, or not known, nothing is lowered yet.</summary>
    private static bool CanLower(LimitItem limit) =>
        limit.Above?.Written == ItemGrammar.UseMaximum || limit.Above?.State is State.NoBudget or State.NotEligible || limit.Below?.State is State.NoBudget or State.NotEligible;

    /// <summary>A maximum that is used, on the way to an amount.</summary>
    internal static IEnumerable<Finding> FinalCaps(Examined definition)
    {
        var onTheWay = OnTheWay(definition);
        foreach (var item in definition.Draft.Form.OfType<LimitItem>())
        {
            var limit = (LimitStep)definition.Plan.Find(item.Id.Value)!;
            if (limit is not { Maximum.Beyond: null, MoreAgreedBy: null } || !onTheWay.Contains(limit.Index) || IsCounted(limit, definition.Plan)) continue;
            yield return new(Rules.FinalCap, limit.Id, item.Above!.Span, limit.Id);
        }
    }

    /// <summary>Lines whose figure goes into an amount as it is, or multiplied: not what a table or a condition only looks at, nor points.</summary>
    private static HashSet<int> OnTheWay(Examined definition)
    {
        var way = definition.Amounts.Select(a => a.Step).ToHashSet();
        foreach (var step in Enumerable.Reverse(definition.Plan.Steps).Where(s => way.Contains(s.Index)))
        {
            IEnumerable<int> passedOn = step switch
            {
                AbatementStep abatement => [abatement.Of],
                UpliftStep uplift => [uplift.Of],
                LimitStep limit => [limit.Of],
                TotalStep total => total.Addends.Where(a => a.Weight > 0).Select(a => a.Step),
                MultiplyStep multiply => multiply.Times.Select(f => f.Step).Where(s => s >= 0),
                _ => [],
            };
            way.UnionWith(passedOn.Where(s => definition.Plan.Steps[s].Unit is var unit && unit != RasUnit.Points && !unit.IsNeutral));
        }

        return way;
    }

    /// <summary>What is above the maximum is counted elsewhere: the first ten hours at one rate, the rest at another.</summary>
    private static bool IsCounted(LimitStep limit, Plan plan) =>
        plan.Steps.OfType<TotalStep>().Any(t => Array.Exists(t.Addends, a => a.Step == limit.Index && a.Weight < 0));
}
