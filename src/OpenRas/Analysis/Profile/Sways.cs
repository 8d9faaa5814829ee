using System.Diagnostics;
using OpenRas.Calculation;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// By how much at most one answer moves each line, line by line from what it does to the lines above. Never too small; it can be too large, since lines
/// above are taken to move each by itself. A reading of the plan.
/// </summary>
internal sealed class Sways
{
    private readonly Filling filling;
    private readonly Step[] steps;
    private readonly IReadOnlyList<ValueSet> reach;
    private readonly Reach holds;
    private readonly TableSways tables;
    private readonly List<Sway> above = [];
    private readonly int turned;

    private Sways(Filling filling, int turned)
    {
        (this.filling, this.turned, steps, reach) = (filling, turned, filling.Plan.Steps, filling.Reach);
        holds = new Reach(steps, reach);
        tables = new TableSways(reach, holds, above);
    }

    /// <summary>Every line, where the answer to one input is turned.</summary>
    internal static IReadOnlyList<Sway> Of(Filling filling, int turned)
    {
        var sways = new Sways(filling, turned);
        foreach (var step in sways.steps) sways.above.Add(sways.Within(step));
        return sways.above;
    }

    /// <summary>No further than from one end of what the line can come out as to the other.</summary>
    private Sway Within(Step step)
    {
        if (filling.IsShadowed[step.Index] || (step.Index != turned && Array.TrueForAll(filling.Lines[step.Index], l => above[l].IsStill))) return default;
        var (range, turns) = (reach[step.Index].Width, reach[step.Index].Can != ValueSet.States.Figure);
        try
        {
            var sway = Behind(step, Applied(step, Own(step)));
            return new(Math.Min(sway.By, range), sway.Turns && turns, sway.Picks) { FromMost = step is TableStep { Rounding: null } ? sway.FromMost : null };
        }
        catch (OverflowException)
        {
            return new(range, turns, Picks: true);
        }
    }

    private Sway Own(Step step)
    {
        if (step.Index != turned && filling.IsInput[step.Index]) return default;
        var own = step switch
        {
            QuestionStep question => Question(question),
            FigureStep figure => Figure(figure),
            TotalStep total => total.Index == turned ? new Sway(reach[turned].Width, Turns: false, Picks: false) : Total(total),
            TableStep table => tables.Of(table),
            MultiplyStep multiply => Multiply(multiply),
            AbatementStep abatement => Abatement(abatement),
            UpliftStep uplift => Uplift(uplift),
            LimitStep limit => Limit(limit),
            CountStep count => Count(count),
            EligibilityStep eligibility => Eligibility(eligibility),
            _ => throw new UnreachableException(),
        };
        return step.Rounding is { } rounding && step is not MultiplyStep { DivideBy.Length: > 0 } ? own with { By = Rounded(own.By, 1, rounding, step.Index) } : own;
    }

    /// <summary>The answer that is turned. While it stays asked it does not come to be left out.</summary>
    private Sway Question(QuestionStep step)
    {
        var states = step.Choices.Select(c => c.Figure?.State ?? State.Figure).Where(s => s != State.Figure);
        return new(reach[step.Index].Width, states.Any(), Picks: step.Choices.Length > 0);
    }

    private static Sway Figure(FigureStep _) => default;

    /// <summary>With its own condition. What passes a figure on moves as that does where the condition does not hold.</summary>
    private Sway Applied(Step step, Sway own)
    {
        if (step.Only is not { } only) return own;
        var passed = step.PassesThrough ? own.Or(above[Evaluator.Of(step)]) : own;
        if (!MayTurn(only)) return passed;
        if (filling.IsInput[step.Index]) return MayBeUnknown(only) ? passed with { Turns = true, FromMost = null } : passed;
        return step.PassesThrough ? new(reach[step.Index].Width, Turns: true, passed.Picks) : passed with { Turns = true, FromMost = null };
    }

    private Sway Behind(Step step, Sway own)
    {
        var moving = Array.FindAll(step.Gates, g => !above[g].IsStill);
        if (moving.Length == 0) return own;
        var isFigure = Array.Exists(moving, g => ((EligibilityStep)steps[g]).Otherwise!.IsKnown);
        return new(isFigure ? reach[step.Index].Width : own.By, Turns: true, own.Picks);
    }

    private Sway Total(TotalStep step)
    {
        var (by, turns, drops) = (0m, false, false);
        foreach (var addend in step.Addends)
        {
            var set = Ranges.Reach.Part(addend, reach[addend.Step]);
            var sway = Taken(addend, set);
            var isTurned = addend.Only is { } only && MayTurn(only);
            var mayDrop = isTurned || (sway.Turns && set.May(State.DoesNotApply));
            turns |= (sway.Turns || isTurned) && set.MayBeUnknown;
            turns |= isTurned && MayBeUnknown(addend.Only!);
            drops |= mayDrop;
            by += Math.Abs(addend.Weight) * (mayDrop ? Math.Max(sway.By, set.Size) : sway.By);
        }

        return new(by, turns || (drops && reach[step.Index].May(State.DoesNotApply)), Picks: false);
    }

    /// <summary>How far what a part takes from its line moves: from any answer to any other, where it says what answers are worth.</summary>
    private Sway Taken(Addend addend, ValueSet set)
    {
        var line = above[addend.Step];
        return addend.Worth is null || line.IsStill ? line : new(set.Width, set.Can != ValueSet.States.Figure, Picks: false);
    }

    private Sway Multiply(MultiplyStep step)
    {
        var product = Product(step.Times);
        var turns = step.Times.Concat(step.DivideBy).Any(f => f.Step >= 0 && above[f.Step].Turns);
        if (step.DivideBy.Length == 0) return new(product.By, turns, Picks: false);
        var divisor = step.DivideBy.Aggregate(1m, (least, f) => least * (f.Figure?.Value ?? reach[f.Step].Least));
        var isStill = Array.TrueForAll(step.DivideBy, f => f.Step < 0 || above[f.Step].By == 0);
        return new(isStill && divisor > 0 ? Rounded(product.By, divisor, step.Rounding!, step.Index) : reach[step.Index].Width, turns, Picks: false);
    }

    /// <summary>How large a product can be, and how far it can move.</summary>
    private (decimal Size, decimal By) Product(IEnumerable<Factor> factors)
    {
        var all = factors.ToList();
        var isUpward = all.TrueForAll(f => (f.Figure?.Value ?? reach[f.Step].Least) >= 0);
        return all.Select(f => f.Figure is { } figure ? (Size: Math.Abs(figure.Value), By: 0m) : (reach[f.Step].Size, above[f.Step].By)).Aggregate((Size: 1m, By: 0m), (a, b) => Times(a, b, isUpward));
    }

    /// <summary>Where nothing is below 0, what both move at once is not counted twice.</summary>
    private static (decimal Size, decimal By) Times((decimal Size, decimal By) one, (decimal Size, decimal By) other, bool isUpward) =>
        (one.Size * other.Size, (one.Size * other.By) + (other.Size * one.By) - (isUpward ? one.By * other.By : 0));

    private Sway Abatement(AbatementStep step)
    {
        var by = step.Share is { } share ? ValueSet.Of(share) : reach[step.By];
        var moves = step.Share is null ? above[step.By] : default;
        var (least, greatest) = (by.Least, by.Greatest);
        var (low, high) = step.TakesOff ? (1 - greatest, 1 - least) : (least, greatest);
        var isUpward = low >= 0 && reach[step.Of].Least >= 0;
        var left = (Size: Math.Max(Math.Abs(low), Math.Abs(high)), moves.By);
        return new(Times((reach[step.Of].Size, above[step.Of].By), left, isUpward).By, above[step.Of].Turns || moves.Turns, Picks: false);
    }

    private Sway Uplift(UpliftStep step) => above[step.Of] with { By = above[step.Of].By * Math.Abs(1 + step.Adds.Value) };

    /// <summary>Within ends nothing moves further than the line and the ends do, unless past an end something else stands, or the ends cross.</summary>
    private Sway Limit(LimitStep step)
    {
        var ends = new[] { step.Minimum, step.Maximum }.OfType<Edge>().ToList();
        var sway = ends.Where(e => e.Step >= 0).Aggregate(above[step.Of], (all, e) => all.Or(above[e.Step]));
        var jumps = ends.Exists(e => e.Beyond is { IsKnown: true }) || (ends.Count == 2 && High(step.Minimum!) > Low(step.Maximum!));
        return new(jumps ? reach[step.Index].Width : sway.By, sway.Turns || ends.Exists(e => e.Beyond is { IsKnown: false }), Picks: false);
    }

    private decimal High(Edge edge) => edge.Figure?.Value ?? reach[edge.Step].Greatest;

    private decimal Low(Edge edge) => edge.Figure?.Value ?? reach[edge.Step].Least;

    private Sway Count(CountStep step)
    {
        var moving = Array.FindAll(step.Of, c => !above[c.Step].IsStill);
        return new(moving.Length, Array.Exists(moving, c => reach[c.Step].MayBeUnknown), Picks: false);
    }

    private Sway Eligibility(EligibilityStep step) => MayTurn(step.MetBy) ? new(1, MayBeUnknown(step.MetBy), Picks: true) : default;

    /// <summary>Whether a condition can hold before and not after.</summary>
    private bool MayTurn(AnyOf condition) => holds.Holds(condition) is null && condition.Steps.Any(l => !above[l].IsStill);

    /// <summary>Whether a condition that can turn can be one of which it is not known whether it holds.</summary>
    private bool MayBeUnknown(AnyOf condition) => condition.Steps.Any(l => reach[l].MayBeUnknown);

    /// <summary>A figure that moves by so much passes no more multiples than lie in it; one more where halves go either way, or below 0 the other way.</summary>
    private decimal Rounded(decimal by, decimal divisor, Rounding rounding, int line)
    {
        if (by == 0) return 0;
        var most = new Rounding(rounding.To, RoundingMode.Up).Apply(by, divisor);
        return rounding.Mode == RoundingMode.HalfEven || reach[line].Least < 0 ? most + rounding.To : most;
    }
}
