using OpenRas.Sheets;
using System.Diagnostics;
using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>
/// What more need does to each line, reasoned from the lines above it and from what these can come out as, each by itself. Never claims too much; where
/// it leaves a line open, a joint table may still show that it rises. A reading of the plan.
/// </summary>
internal sealed class Trends
{
    private readonly Step[] steps;
    private readonly Filling filling;
    private readonly IReadOnlyList<ValueSet> reach;
    private readonly TrendsAbove above;
    private readonly ConditionTrends conditions;
    private readonly SumTrends sums;
    private readonly TableTrends tables;

    private Trends(Filling filling, bool isForCarer)
    {
        (this.filling, steps, reach) = (filling, filling.Plan.Steps, filling.Reach);
        above = new TrendsAbove(filling, isForCarer);
        conditions = new ConditionTrends(above);
        sums = new SumTrends(above, conditions, Line);
        tables = new TableTrends(above, conditions);
    }

    internal static IReadOnlyList<Trend> Of(Filling filling, bool isForCarer)
    {
        var trends = new Trends(filling, isForCarer);
        var drops = new Drops(trends.above, trends.tables);
        foreach (var step in trends.steps)
        {
            var trend = trends.Line(step);
            trends.above.Add(trend with { MayDrop = drops.MayDrop(step, trend) });
        }

        return [.. trends.above.All.Select(trends.AsAmount)];
    }

    /// <summary>Within a total nothing is less than any figure; as an amount it is 0, and so more than a figure below 0.</summary>
    private Trend AsAmount(Trend trend, int line) => trend.Direction is Direction.Up or Direction.Down && above.MayBeNothing(line) && reach[line] is { HasFigures: true, Least: < 0 }
        ? trend with { Direction = Direction.Open, Why = new BelowNothingReason(trend.Why) }
        : trend;

    private Trend Line(Step step)
    {
        if (filling.IsShadowed[step.Index]) return new(Direction.Same, Direction.Same, Plainly.NotNeeded);
        var own = step switch
        {
            TotalStep given when filling.Given[step.Index] => Given(given),
            QuestionStep question => Question(question),
            FigureStep figure => Figure(figure),
            TotalStep total => sums.Total(total),
            TableStep table => tables.Table(table),
            MultiplyStep multiply => sums.Multiply(multiply),
            AbatementStep abatement => sums.Abatement(abatement),
            UpliftStep uplift => sums.Uplift(uplift),
            LimitStep limit => sums.Limit(limit),
            CountStep count => Count(count),
            EligibilityStep eligibility => Eligibility(eligibility),
            _ => throw new UnreachableException(),
        };
        return step.Gates.Aggregate(Applied(step, own), Behind);
    }

    /// <summary>With its own condition.</summary>
    private Trend Applied(Step step, Trend own)
    {
        if (step.Only is not { } only) return own;

        // What looks at nothing is nothing too.
        var nothings = only.Steps.Where(l => above.MayBeNothing(l) && !above[l].IsFixed).ToList();
        if (nothings.Count > 0) own = own with { Direction = own.Rises && nothings.TrueForAll(l => above[l] is { Rises: true, Applies: Direction.Same }) ? Direction.Up : Direction.Open };
        if (only.Ways.Length > 1 && conditions.MayBeHidden(only)) own = own with { Direction = Direction.Open };
        var whether = conditions.Whether(only);
        if (whether == Direction.Same) return own;
        if (step.PassesThrough) return new(Direction.Open, Direction.Open, Plainly.AppliesToSomeFigures);
        return own with { Applies = new[] { own.Applies, whether }.Together(), Why = new ApplyingReason(own.Why, whether) };
    }

    /// <summary>Behind a test. Not to be met may mean nothing, and then it must not come with more need.</summary>
    private Trend Behind(Trend own, int gate)
    {
        var test = above[gate];
        if (test.IsFixed) return own;
        var otherwise = ((EligibilityStep)steps[gate]).Otherwise!.State;
        var mayBeNothing = otherwise is State.NoBudget or State.NotEligible || above.MayBeNothing(gate);
        if (!mayBeNothing) return own.IsFixed ? own with { Direction = Direction.Up } : own;
        return test.Rises && test.Applies == Direction.Same && own.Rises ? own with { Direction = Direction.Up }
            : own with { Direction = Direction.Open, Why = new TestReason(steps[gate].Number) };
    }

    private Trend Given(TotalStep step) => step.MayBeGiven!.Counts switch
    {
        CountsAs.Circumstance or CountsAs.Supply => new(Direction.Same, Direction.Same, Plainly.GivenAlike),
        CountsAs.Support => new(above.IsForCarer ? Direction.Up : Direction.Down, Direction.Same, Plainly.GivenAsSupport),
        _ => new(Direction.Up, Direction.Same, Plainly.GivenAsNeed),
    };

    private Trend Question(QuestionStep step)
    {
        var question = step.Question;
        if (question.Counts is CountsAs.Circumstance) return new(Direction.Same, Direction.Same, Plainly.Circumstance);
        if (question.Counts is CountsAs.Supply) return new(Direction.Same, Direction.Same, Plainly.Supply);
        var along = question.Number is not null || question.InBetween is not null ? Direction.Up : Along([.. step.Choices.Where(c => !c.Answer.IsAside).Select(Worth)]);
        var mayNotApply = step.Choices.Any(c => c.Figure?.State == State.DoesNotApply);
        var direction = above.PickDirection(step) == Direction.Up ? along : along.Reversed();
        var asked = steps.Where(s => s is QuestionStep && s.Only?.Steps.Contains(step.Index) is true).Select(s => s.Number).ToList();
        return new(direction, mayNotApply ? Direction.Open : Direction.Same, new AnswersReason(direction, step.HasFigures, GrowsOf(question), asked));

        Fill Worth(Choice choice) => choice.Figure is { } figure ? Calculation.Fill.From(figure, step.Index) : Calculation.Fill.Of(0);
    }

    private Grows GrowsOf(Question question)
    {
        if (question.Counts == CountsAs.Need) return Grows.Need;
        return above.IsForCarer ? Grows.CareGiven : Grows.LackOfSupport;
    }

    /// <summary>Of fills in their order: whether none is less than one before, or none more.</summary>
    private static Direction Along(IReadOnlyList<Fill> fills)
    {
        var known = fills.Where(f => Worth.Of(f) is not null).ToList();
        var (rises, falls) = (true, true);
        for (var i = 1; i < known.Count; i++)
        {
            rises &= !TrendsAbove.IsLess(known[i], known[i - 1]);
            falls &= !TrendsAbove.IsLess(known[i - 1], known[i]);
        }

        return Directions.Of(rises, falls && !(rises && fills.Count > known.Count));
    }

    private static Trend Figure(FigureStep step) => new(Direction.Same, Direction.Same, step.Figure.IsKnown ? Plainly.PublishedFigure : Plainly.NotKnown);

    private Trend Count(CountStep step)
    {
        var parts = step.Of.Select(Counted).ToList();
        return above.Whole(parts.Together(), step.Of.Select(c => c.Step));
    }

    private Direction Counted(Counted counted)
    {
        if (above[counted.Step].IsFixed && steps[counted.Step] is not QuestionStep { Question.Counts: CountsAs.Need or CountsAs.Support }) return Direction.Same;
        if (counted.IsLine && above.MayBeNothing(counted.Step)) return Direction.Open;
        if (counted.Test is { } test) return conditions.Passes(counted.Step, test);
        return above.IsAlwaysThere(counted.Step) ? Direction.Same : Direction.Open;
    }

    private Trend Eligibility(EligibilityStep step) =>
        step.RowsState != State.Figure ? new(Direction.Same, Direction.Same, Plainly.NotKnown) : above.Whole(step.MetBy.Ways.Select(w => conditions.Whether(w.Parts)).Together(), step.Reads);
}
