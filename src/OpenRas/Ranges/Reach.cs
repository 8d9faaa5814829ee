using System.Diagnostics;
using OpenRas.Calculation;

namespace OpenRas.Ranges;

/// <summary>
/// What each line can come out as over all sheets that agree with what is known, line by line from the top: value-set analysis. A reading of the plan.
/// </summary>
internal sealed partial class Reach(IReadOnlyList<Step> steps, IReadOnlyList<ValueSet> above)
{
    /// <summary>Figures that are looked at one by one, over all lines; past that only their ends are. Published schemes take some ten thousand.</summary>
    private const long MostFigures = 5_000_000;

    private long figures;

    /// <summary>
    /// Every step of a plan; <paramref name="entries"/> pins what is answered, and an unanswered question is open. Totals of <paramref name="given"/> come
    /// out as a figure, whichever it is.
    /// </summary>
    internal static IReadOnlyList<ValueSet> Of(Plan plan, ReadOnlySpan<Entry> entries, params IReadOnlyCollection<int> given)
    {
        var sets = new List<ValueSet>(plan.Steps.Length);
        var reach = new Reach(plan.Steps, sets);
        foreach (var step in plan.Steps) sets.Add(given.Contains(step.Index) ? reach.Given((TotalStep)step) : reach.Line(step, entries[step.Index]));
        return sets;
    }

    /// <summary>One step, given the steps above it.</summary>
    internal ValueSet Line(Step step, Entry entry = default)
    {
        var exact = step switch
        {
            QuestionStep question => Question(question, entry),
            FigureStep figure => Figure(figure),
            TotalStep total => Total(total, entry),
            TableStep table => Table(table),
            MultiplyStep multiply => Multiply(multiply),
            AbatementStep abatement => Abatement(abatement),
            UpliftStep uplift => Uplift(uplift),
            LimitStep limit => Limit(limit),
            CountStep count => Count(count),
            EligibilityStep eligibility => Eligibility(eligibility),
            _ => throw new UnreachableException(),
        };
        var isGiven = step is TotalStep && (entry.Kind == EntryKind.Numbered || step is TotalStep { PartsState: not State.Figure });
        var rounded = !isGiven && step is not MultiplyStep { DivideBy.Length: > 0 } && step.Rounding is { } rounding
            ? exact.Through(v => rounding.Apply(v), Numbers.Places(rounding.To))
            : exact;

        return PastGates(step, Applied(step, rounded));
    }

    /// <summary>What a line can come out as behind its tests: the first that is not met is the one that closes it.</summary>
    private ValueSet PastGates(Step step, ValueSet set) => Enumerable.Reverse(step.Gates).Aggregate(set, Past);

    /// <summary>What a line can come out as once its own condition is looked at.</summary>
    private ValueSet Applied(Step step, ValueSet set)
    {
        if (step.Only is not { } only) return set;
        var holds = Holds(only);
        var other = step.PassesThrough ? Above(Evaluator.Of(step)) : ValueSet.Of(State.DoesNotApply);
        return holds switch
        {
            true => set,
            false => other,
            _ => WithBlanks(set.Or(other), only).Picking(set.Picks, mayBeUnasked: true, set.MayBeBetween),
        };
    }

    /// <summary>The same behind a test that may not be met.</summary>
    private ValueSet Past(ValueSet set, int gate)
    {
        var test = above[gate];
        var closed = ValueSet.Of(((EligibilityStep)steps[gate]).Otherwise!);
        if (test.Picks is { } picks && !picks[EligibilityStep.Yes] && !test.May(State.DoesNotApply)) return WithBlanks(picks[EligibilityStep.No] ? closed : ValueSet.Nothing, test);
        var past = test.Picks is null || test.Picks[EligibilityStep.No] ? set.Or(closed) : set;
        return WithBlanks(past, test).Picking(set.Picks, mayBeUnasked: true, set.MayBeBetween);
    }

    private static ValueSet Question(QuestionStep step, Entry entry)
    {
        switch (entry.Kind)
        {
            case EntryKind.NotSupplied:
                return ValueSet.Of(State.NotSupplied);
            case EntryKind.Numbered:
                return ValueSet.Of(entry.Number);
            case EntryKind.Picked:
                return Choices(step, entry.Pick, entry.Pick);
            default:
                if (step.Question.Number is { } range) return ValueSet.Range(range.From, range.To, range.Step);
                var choices = Choices(step, 0, step.Choices.Length - 1);
                return step.Question.InBetween is { } scores ? choices.Or(ValueSet.Range(scores.From, scores.To, scores.Step)).Picking(choices.Picks, mayBeBetween: true) : choices;
        }
    }

    private static ValueSet Choices(QuestionStep step, int first, int last)
    {
        var figures = step.Choices[first..(last + 1)].Select(c => c.Figure);
        return ValueSet.Any([.. figures.Where(f => f is not null).Select(f => f!)], figures.Contains(null)).Picking([.. step.Choices.Select((_, pick) => pick >= first && pick <= last)]);
    }

    private static ValueSet Figure(FigureStep step) => ValueSet.Of(step.Figure);

    private ValueSet Table(TableStep step)
    {
        var rows = step.Rows.Select(r => Holds(r.Condition) is not false).ToArray();
        var result = ValueSet.Any([.. step.Rows.Where((_, row) => rows[row]).Select(r => r.Gives)]);
        if (step.StraightLine >= 0) result = result.Or(Between(step));
        result = step.Columns.Aggregate(result, (set, column) => WithBlanks(set, Above(column)));
        return step.Unit.IsNumber ? result : result.Picking([.. rows.Select((may, row) => may && step.Rows[row].Gives.IsKnown)]);
    }

    /// <summary>Every multiple of its rounding between the least and the greatest row that a straight line can run from; and the words of such rows.</summary>
    private ValueSet Between(TableStep step)
    {
        var ends = step.Rows.Where(r => StraightLine.At(step, r) is not null).Select(r => r.Gives).ToList();
        var words = ValueSet.Any([.. ends.Where(f => !f.IsKnown)]);
        var known = ends.Where(f => f.IsKnown).Select(f => f.Value).ToList();
        var ats = step.Rows.Select(r => StraightLine.At(step, r)).OfType<decimal>().ToList();
        if (known.Count < 2 || step.Rounding is not { } rounding) return words;

        // The dividend, the way times an amount, must have room for every digit, and for those of what it is divided by and rounded to.
        var way = ValueSet.Of(ats.Max() - ats.Min()).Or(Above(step.StraightLine)).Or(ValueSet.Of(ats.MaxBy(Numbers.Places)));
        var dividend = ValueSet.Of(known.Max(k => Math.Abs(k)) * 2).Or(ValueSet.Any([.. ends])).Times(way);
        var unit = way.Times(ValueSet.Of(rounding.To));
        return unit.IsTooWide || !dividend.HasRoomFor(unit.Places) ? ValueSet.TooWide : words.Or(ValueSet.Range(rounding.Apply(known.Min()), rounding.Apply(known.Max()), rounding.To));
    }

    private ValueSet Multiply(MultiplyStep step)
    {
        var product = Product(step.Times);
        if (step.DivideBy.Length == 0) return product;
        var divisor = Product(step.DivideBy);
        return WithBlanks(WithBlanks(product.DividedBy(divisor, step.Rounding!), product), divisor);
    }

    private ValueSet Product(Factor[] factors) =>
        factors.Aggregate(ValueSet.Of(1m), (product, factor) =>
        {
            var by = factor.Figure is { } figure ? ValueSet.Of(figure) : Above(factor.Step);
            return Before(product, by).Times(by);
        });

    private ValueSet Abatement(AbatementStep step)
    {
        var share = step.Share is { } figure ? ValueSet.Of(figure) : Above(step.By);
        return Above(step.Of).Times(step.TakesOff ? share.Through(s => 1 - s, share.Places) : share);
    }

    private ValueSet Uplift(UpliftStep step) => Above(step.Of).Times(ValueSet.Of(step.Adds).Through(a => 1 + a, Numbers.Places(step.Adds.Value)));

    private ValueSet Count(CountStep step)
    {
        var (least, greatest) = (0, 0);
        foreach (var counted in step.Of)
        {
            var holds = Counts(counted);
            if (holds is true) least++;
            if (holds is not false) greatest++;
        }

        return step.Of.Aggregate(ValueSet.Range(least, greatest, 1), (set, counted) => WithBlanks(set, Above(counted.Step)));
    }

    private bool? Counts(Counted counted)
    {
        if (counted.Test is { } test) return Holds(new Condition.Part(counted.Step, test));
        var set = Above(counted.Step);
        if (!set.May(State.DoesNotApply)) return true;
        return set.Can == ValueSet.States.DoesNotApply ? false : null;
    }

    private ValueSet Eligibility(EligibilityStep step)
    {
        if (step.RowsState != State.Figure) return ValueSet.Of(step.RowsState);
        var isMet = Holds(step.MetBy);
        bool[] picks = [isMet is not true, isMet is not false];
        var set = ValueSet.Range(picks[EligibilityStep.No] ? EligibilityStep.No : EligibilityStep.Yes, picks[EligibilityStep.Yes] ? EligibilityStep.Yes : EligibilityStep.No, 1);
        return WithBlanks(set, step.MetBy).Picking(picks);
    }

    private ValueSet Limit(LimitStep step)
    {
        var of = Above(step.Of);
        var low = step.Minimum is { } minimum ? At(minimum) : null;
        var high = step.Maximum is { } maximum ? At(maximum) : null;
        if (low is { HasFigures: false } || high is { HasFigures: false }) return new[] { of, low, high }.OfType<ValueSet>().Aggregate(ValueSet.Nothing, WithBlanks);
        var result = of;
        if (low is not null) result = Clip(result, low, step.Minimum!.Beyond, s => s.Higher(low), new Band(low.Least, true, null, true), of.Least < low.Greatest);
        if (high is not null) result = Clip(result, high, step.Maximum!.Beyond, s => s.Lower(high), new Band(null, true, high.Greatest, true), of.Greatest > high.Least);

        // The minimum stands first, should it be above the maximum.
        return low is { } least && high is not null && step.Minimum!.Beyond is null && least.Greatest > high.Least ? result.Or(least) : result;
    }

    private ValueSet At(Edge edge) => edge.Figure is { } figure ? ValueSet.Of(figure) : Above(edge.Step);

    /// <summary>What stays within an end, and what stands in for the rest.</summary>
    private ValueSet Clip(ValueSet set, ValueSet at, Figure? beyond, Func<ValueSet, ValueSet> use, Band kept, bool isBeyond)
    {
        if (!isBeyond || !set.HasFigures) return WithBlanks(set, at);
        return beyond is null ? use(Before(set, at)) : WithBlanks(set.Where(kept).Or(ValueSet.Of(beyond)), at);
    }

    /// <summary>What a line above can come out as; only its ends once there was too much to look at.</summary>
    private ValueSet Above(int step)
    {
        var set = above[step];
        figures += set.Values?.Length ?? 0;
        return figures > MostFigures ? set.Ends() : set;
    }

    /// <summary>Of two sets that are combined, each figure meets each.</summary>
    private ValueSet Before(ValueSet set, ValueSet other)
    {
        figures += set.Combined(other);
        return figures > MostFigures ? set.Ends() : set;
    }

    /// <summary>Whether one of several ways must hold, none can, or one may (null).</summary>
    internal bool? Holds(AnyOf ways)
    {
        bool? any = false;
        foreach (var way in ways.Ways)
        {
            var one = Holds(way);
            if (one is true) return true;
            if (one is null) any = null;
        }

        return any;
    }

    /// <summary>Whether a condition must hold, cannot hold, or may (null).</summary>
    internal bool? Holds(Condition condition)
    {
        bool? all = true;
        foreach (var part in condition.Parts)
        {
            var one = Holds(part);
            if (one is false) return false;
            if (one is null) all = null;
        }

        return all;
    }

    private bool? Holds(Condition.Part part)
    {
        if (part.Test.IsAny) return true;
        var set = Above(part.Step);
        if (part.Test is AnswerTest answers) return Holds(answers, set);
        if (!set.HasFigures) return set.Can == ValueSet.States.DoesNotApply ? false : null;
        var bands = (BandTest)part.Test;
        if (!set.Where(bands).HasFigures && set.Can == ValueSet.States.Figure) return false;
        var outside = set.Values is { } values ? values.Any(v => !bands.Contains(v)) : !bands.Bands.Any(b => b.Contains(set.Least) && b.Contains(set.Greatest));
        return outside || set.Can != ValueSet.States.Figure ? null : true;
    }

    private static bool? Holds(AnswerTest answers, ValueSet set)
    {
        if (set.Picks is not { } picks)
        {
            // A score between two answers is no answer of the list.
            if (set is not { HasFigures: true, Values: [var score] }) return set.Can == ValueSet.States.DoesNotApply ? false : null;
            var isMore = answers.ScoreFrom is { } from && score >= from;
            var isOpen = isMore ? set.Can != ValueSet.States.Figure : set.MayBeUnknown;
        return isOpen ? null : isMore;
        }

        if (answers.IsOfRows && set.Can != ValueSet.States.Figure) return set.Can == ValueSet.States.DoesNotApply ? false : null;
        if (set.MayBeBetween && answers.ScoreFrom is { } least && least < set.Greatest) return null;
        if (!picks.Zip(answers.Picks).Any(p => p.First && p.Second)) return set.MayBeUnasked && set.MayBeUnknown ? null : false;
        return set.MayBeUnasked || set.MayBeBetween || picks.Zip(answers.Picks).Any(p => p.First && !p.Second) ? null : true;
    }

    private static ValueSet WithBlanks(ValueSet set, ValueSet from)
    {
        foreach (var state in Enum.GetValues<State>())
        {
            if (state is not (State.Figure or State.DoesNotApply) && from.May(state)) set = set.With(state);
        }

        return set;
    }

    private ValueSet WithBlanks(ValueSet set, AnyOf ways) => ways.Steps.Aggregate(set, (s, line) => WithBlanks(s, Above(line)));
}
