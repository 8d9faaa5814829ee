using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>Sums, products and limits.</summary>
/// <param name="above">The lines above.</param>
/// <param name="conditions">What need does to conditions on them.</param>
/// <param name="ask">What need does to a question, as if it were asked at the line.</param>
internal sealed class SumTrends(TrendsAbove above, ConditionTrends conditions, Func<QuestionStep, Trend> ask)
{
    private readonly IReadOnlyList<ValueSet> reach = above.Reach;

    internal Trend Total(TotalStep step)
    {
        if (step.PartsState != State.Figure) return new(Direction.Same, Direction.Same, Plainly.NotKnown);
        var parts = step.Addends.Select(Part).ToList();
        var applies = step.Addends.Any(IsAlwaysThere) ? Direction.Same : step.Addends.Select(AppliesWhen).Together();
        return above.Whole(parts.Together(), step.Reads) with { Applies = applies };
    }

    /// <summary>What need does to what a part takes from its line.</summary>
    private Trend Taken(Addend addend) => addend.Worth is { } question ? ask(question) : above[addend.Step];

    private ValueSet CanBe(Addend addend) => Ranges.Reach.Part(addend, reach[addend.Step]);

    private bool IsAlwaysThere(Addend addend) =>
        addend.Only is null && Taken(addend).Applies == Direction.Same && !CanBe(addend).May(State.DoesNotApply);

    private Direction AppliesWhen(Addend addend) =>
        new[] { Taken(addend).Applies, addend.Only is { } only ? conditions.Whether(only) : Direction.Same }.Together();

    /// <summary>What a part does to the sum. A part that does not apply adds nothing; a part that is nothing makes the whole nothing.</summary>
    private Direction Part(Addend addend)
    {
        var (part, set) = (Taken(addend), CanBe(addend));
        var applies = AppliesWhen(addend);
        if (applies == Direction.Same && part.IsFixed) return Direction.Same;
        var mayBeNothing = set.May(State.NoBudget) || set.May(State.NotEligible);
        if (mayBeNothing && (addend.Weight <= 0 || applies != Direction.Same)) return Direction.Open;
        var direction = addend.Weight switch { > 0 => part.Direction, < 0 => part.Direction.Reversed(), _ => Direction.Same };
        if (addend.Weight == 0 && set.MayBeUnknown) return Direction.Open;
        if (applies == Direction.Same) return direction;
        if (applies == Direction.Open) return Direction.Open;
        var (least, greatest) = addend.Weight >= 0 ? (set.Least, set.Greatest) : (-set.Greatest, -set.Least);

        // What starts to apply must not take off, and what ends to apply must not have added.
        var start = Directions.Of(least >= 0, least < 0 && greatest <= 0);
        return new[] { direction, applies == Direction.Up ? start : start.Reversed() }.Together();
    }

    internal Trend Multiply(MultiplyStep step)
    {
        var times = step.Times.Select(f => (f.Step, Direction: f.Figure is null ? above[f.Step].Direction : Direction.Same, IsFixed: f.Figure is not null || above[f.Step].IsFixed, Least: f.Figure is { } figure ? figure.Value : reach[f.Step].Least));
        var by = step.DivideBy.Select(f => (f.Step, Direction: f.Figure is null ? above[f.Step].Direction.Reversed() : Direction.Same, IsFixed: f.Figure is not null || above[f.Step].IsFixed, Least: 0m)).ToList();
        var all = times.Concat(by).ToList();
        if (by.Exists(f => !f.IsFixed && above.MayBeNothing(f.Step))) return Both(step);
        var isSigned = all.Exists(f => f.Least < 0);
        if (isSigned && (all.Count(f => !f.IsFixed) > 1 || all.Exists(f => f.IsFixed && f.Least < 0))) return all.TrueForAll(f => f.IsFixed) ? above.Whole(Direction.Same, []) : Both(step);
        return above.Whole(all.Select(f => f.Direction).Together(), step.Reads) with { Applies = Follows(step) };
    }

    internal Trend Abatement(AbatementStep step)
    {
        var of = above[step.Of];
        if (step.By < 0) return above.Whole(step.Share is { IsKnown: true } known && Left(step, known.Value) < 0 ? Direction.Open : of.Direction, [step.Of]) with { Applies = of.Applies };
        var (share, set) = (above[step.By], reach[step.By]);
        var least = step.TakesOff ? 1 - set.Greatest : set.Least;
        var left = step.TakesOff ? share.Direction.Reversed() : share.Direction;
        var isOpen = least < 0 || (reach[step.Of].Least < 0 && !share.IsFixed) || (step.TakesOff && !share.IsFixed && above.MayBeNothing(step.By));
        return isOpen && !(of.IsFixed && share.IsFixed) ? Both(step) : above.Whole(new[] { of.Direction, left }.Together(), [step.Of, step.By]) with { Applies = Follows(step) };
    }

    internal Trend Uplift(UpliftStep step) =>
        step.Adds is { IsKnown: true, Value: < -1 } ? Both(step) : above.Whole(above[step.Of].Direction, [step.Of]) with { Applies = above[step.Of].Applies };

    internal Trend Limit(LimitStep step)
    {
        var ends = new[] { step.Minimum, step.Maximum }.OfType<Edge>().ToList();
        var isFixed = above[step.Of].IsFixed && ends.TrueForAll(IsFixed);
        if (isFixed) return above.Whole(Direction.Same, []);
        var mayCross = step.Minimum is { } minimum && step.Maximum is { } maximum && Least(maximum) < Greatest(minimum);
        var mayEndNothing = ends.Exists(e => e.Figure is null && !above[e.Step].IsFixed && above.MayBeNothing(e.Step));
        var dropsToNothing = step.Maximum?.Beyond is { State: State.NoBudget or State.NotEligible } || (step.Minimum is { Beyond.State: State.NoBudget or State.NotEligible } low && !IsFixed(low));
        if (mayCross || mayEndNothing || dropsToNothing) return Both(step);
        var drops = ends.Exists(e => e.Beyond?.State == State.DoesNotApply);
        var moving = ends.Where(e => e.Beyond is null && e.Figure is null).Select(e => above[e.Step].Direction).Prepend(above[step.Of].Direction);
        var direction = moving.Together();

        // Where a lowest figure stands for nothing, only a line that rises leaves it behind.
        if (direction == Direction.Down && step.Minimum?.Beyond is { State: State.NoBudget or State.NotEligible }) direction = Direction.Open;
        return above.Whole(direction, step.Reads) with { Applies = drops ? Direction.Open : Follows(step) };
    }

    private bool IsFixed(Edge edge) => edge.Figure is not null || above[edge.Step].IsFixed;

    private decimal Least(Edge edge) => edge.Figure is { } figure ? figure.Value : reach[edge.Step].Least;

    private decimal Greatest(Edge edge) => edge.Figure is { } figure ? figure.Value : reach[edge.Step].Greatest;

    /// <summary>A line that is made from others applies where they do.</summary>
    private Direction Follows(Step step) => step.Reads.Where(l => !(step.Only?.Steps.Contains(l) ?? false)).Select(l => above[l].Applies).Together();

    /// <summary>The share that is left.</summary>
    private static decimal Left(AbatementStep step, decimal share) => step.TakesOff ? 1 - share : share;

    private Trend Both(Step step) => new(Direction.Open, Follows(step), Plainly.BothWays);
}
