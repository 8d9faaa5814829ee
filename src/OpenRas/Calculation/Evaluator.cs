using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>Fills the form: numbers only, one pass, top to bottom. Cannot fail on a valid plan and checked answers.</summary>
internal static class Evaluator
{
    internal static Fill[] Run(Plan plan, ReadOnlySpan<Entry> entries)
    {
        var cells = new Fill[plan.Steps.Length];
        Run(plan, entries, cells, 0);
        return cells;
    }

    /// <summary>Fills from one step on; what stands above is kept.</summary>
    internal static void Run(Plan plan, ReadOnlySpan<Entry> entries, Span<Fill> cells, int first)
    {
        var steps = plan.Steps;
        if (!plan.HasTests)
        {
            for (var i = first; i < steps.Length; i++) cells[i] = Line(steps[i], entries[i], cells);
            return;
        }

        for (var i = first; i < steps.Length; i++)
        {
            var gate = ClosedBy(steps, steps[i], cells, out var closed);
            cells[i] = gate < 0 ? Line(steps[i], entries[i], cells) : closed;
        }
    }

    /// <summary>One step, whatever tests stand above it.</summary>
    private static Fill Line(Step step, Entry entry, ReadOnlySpan<Fill> cells)
    {
        if (LeavesOut(step, cells, out var left)) return left;
        var exact = Exact(step, entry, cells, out var divisor);
        return step is TotalStep && entry.Kind == EntryKind.Numbered ? exact : Rounded(step, exact, divisor);
    }

    /// <summary>One step, given what stands above it.</summary>
    internal static Fill At(Step step, Entry entry, ReadOnlySpan<Fill> cells, Step[] steps) =>
        ClosedBy(steps, step, cells, out var closed) >= 0 ? closed : Line(step, entry, cells);

    /// <summary>One step whose parts were gathered already.</summary>
    internal static Fill Gathered(Step step, in Fill exact, ReadOnlySpan<Fill> cells, Step[] steps)
    {
        if (ClosedBy(steps, step, cells, out var closed) >= 0) return closed;
        return LeavesOut(step, cells, out var left) ? left : Rounded(step, exact, 1);
    }

    /// <summary>Whether its own condition leaves a step out, or keeps open whether it does; and what the step then comes out as.</summary>
    private static bool LeavesOut(Step step, ReadOnlySpan<Fill> cells, out Fill left)
    {
        left = default;
        if (step.Only is not { } only) return false;
        var holds = only.Holds(cells, out var cause);
        if (holds is null) left = Fill.Without(cause.State, cause.Cause);
        else if (holds is false) left = step.PassesThrough ? cells[Of(step)] : Fill.Without(State.DoesNotApply, step.Index);
        return holds is not true;
    }

    private static Fill Rounded(Step step, in Fill exact, decimal divisor) =>
        exact.IsFigure && step.Rounding is { } rounding ? Fill.Of(rounding.Apply(exact.Value, divisor), exact.Pick) : exact;

    /// <summary>Whether a test keeps what stands below it out of reach: it is not met, or whether it is met is not known.</summary>
    private static bool Closes(EligibilityStep gate, in Fill met, out Fill closed)
    {
        closed = met.IsFigure ? Fill.From(gate.Otherwise!, gate.Index) : met;
        return met.IsFigure ? met.Value == EligibilityStep.No : met.State != State.DoesNotApply;
    }

    /// <summary>The first test that keeps a step out of reach, and what the step then comes out as; -1 where none does.</summary>
    internal static int ClosedBy(Step[] steps, Step step, ReadOnlySpan<Fill> cells, out Fill closed)
    {
        foreach (var gate in step.Gates)
        {
            if (Closes((EligibilityStep)steps[gate], cells[gate], out closed)) return gate;
        }

        closed = default;
        return -1;
    }

    /// <summary>A step before its rounding. Where it divides, the value is the dividend and <paramref name="divisor"/> what it is divided by.</summary>
    internal static Fill Exact(Step step, Entry entry, ReadOnlySpan<Fill> cells, out decimal divisor)
    {
        divisor = 1;
        return step switch
        {
            QuestionStep question => Question(question, entry),
            FigureStep figure => Figure(figure),
            TotalStep total => Total(total, entry, cells),
            TableStep table => Table(table, cells, out divisor),
            MultiplyStep multiply => Multiply(multiply, cells, out divisor),
            AbatementStep abatement => Abatement(abatement, cells),
            UpliftStep uplift => Uplift(uplift, cells),
            LimitStep limit => Limit(limit, cells),
            CountStep count => Count(count, cells),
            EligibilityStep eligibility => Eligibility(eligibility, cells),
            _ => throw new UnreachableException(),
        };
    }

    private static Fill Question(QuestionStep step, Entry entry)
    {
        if (entry.Kind == EntryKind.None && step.Unanswered is { } unanswered) entry = unanswered;
        switch (entry.Kind)
        {
            case EntryKind.Picked:
                return step.At(entry.Pick);
            case EntryKind.Numbered:
                return Fill.Of(entry.Number);
            case EntryKind.NotSupplied:
                return Fill.Without(State.NotSupplied, step.Index);
            default:
                return Fill.Without(State.NotAnswered, step.Index);
        }
    }

    private static Fill Figure(FigureStep step) => Fill.From(step.Figure, step.Index);

    private static Fill Total(TotalStep step, Entry entry, ReadOnlySpan<Fill> cells)
    {
        if (entry.Kind == EntryKind.Numbered) return Fill.Of(entry.Number);
        if (step.PartsState != State.Figure) return Fill.Without(Missing(step, entry), step.Index);
        var tally = new Tally();
        foreach (var addend in step.Addends) tally.Add(addend, cells);
        return tally.Total(step);
    }

    /// <summary>What a total without parts is while it is not given.</summary>
    private static State Missing(TotalStep step, Entry entry)
    {
        if (step.MayBeGiven is null) return step.PartsState;
        return entry.Kind == EntryKind.NotSupplied ? State.NotSupplied : State.NotAnswered;
    }

    private static Fill Table(TableStep step, ReadOnlySpan<Fill> cells, out decimal divisor)
    {
        divisor = 1;
        if (step.ByBand is { } bands && cells[bands.Column].IsFigure && bands.Find(cells[bands.Column].Value) is >= 0 and var found) return Fill.From(step.Rows[found].Gives, step.Index, found);
        var first = new FirstCause();
        for (var row = 0; row < step.Rows.Length; row++)
        {
            var holds = step.Rows[row].Condition.Holds(cells, out var cause);
            if (holds is true) return Fill.From(step.Rows[row].Gives, step.Index, row);
            if (holds is null) first.See(cause);
        }

        // Every value that can be reached stands in a row or between two, so otherwise a column is not known.
        return first.IsSeen ? first.Found : StraightLine.Between(step, cells, out divisor);
    }

    private static Fill Multiply(MultiplyStep step, ReadOnlySpan<Fill> cells, out decimal divisor)
    {
        var first = new FirstCause();
        var product = Product(step, step.Times, cells, ref first);
        divisor = Product(step, step.DivideBy, cells, ref first);
        return first.IsSeen ? first.Found : Fill.Of(product);
    }

    private static decimal Product(MultiplyStep step, Factor[] factors, ReadOnlySpan<Fill> cells, ref FirstCause first)
    {
        var product = 1m;
        foreach (var factor in factors)
        {
            var cell = factor.Figure is { } figure ? Fill.From(figure, step.Index) : cells[factor.Step];
            if (cell.IsFigure) product *= cell.Value;
            else first.See(cell);
        }

        return product;
    }

    private static Fill Abatement(AbatementStep step, ReadOnlySpan<Fill> cells)
    {
        var first = new FirstCause();
        var of = cells[step.Of];
        var share = Share(step, cells);
        if (!of.IsFigure) first.See(of);
        if (!share.IsFigure) first.See(share);
        var left = step.TakesOff ? 1 - share.Value : share.Value;
        return first.IsSeen ? first.Found : Fill.Of(of.Value * left);
    }

    /// <summary>The share of an abatement as it is written: what is left, or what is taken off.</summary>
    private static Fill Share(AbatementStep step, ReadOnlySpan<Fill> cells) =>
        step.Share is { } share ? Fill.From(share, step.Index) : cells[step.By];

    private static Fill Uplift(UpliftStep step, ReadOnlySpan<Fill> cells)
    {
        ref readonly var of = ref cells[step.Of];
        if (!of.IsFigure) return of;
        return step.Adds.IsKnown ? Fill.Of(of.Value * (1 + step.Adds.Value)) : Fill.From(step.Adds, step.Index);
    }

    private static Fill Count(CountStep step, ReadOnlySpan<Fill> cells)
    {
        var tally = new Tally();
        foreach (var counted in step.Of) tally.Add(counted, cells);
        return tally.Count;
    }

    private static Fill Eligibility(EligibilityStep step, ReadOnlySpan<Fill> cells)
    {
        if (step.RowsState != State.Figure) return Fill.Without(step.RowsState, step.Index);
        if (step.MetBy.Holds(cells, out var cause) is not { } isMet) return cause;
        var found = isMet ? EligibilityStep.Yes : EligibilityStep.No;
        return Fill.Of(found, found);
    }

    private static Fill Limit(LimitStep step, ReadOnlySpan<Fill> cells)
    {
        ref readonly var of = ref cells[step.Of];
        var first = new FirstCause();
        if (!of.IsFigure) first.See(of);
        var low = End(step, step.Minimum, cells, ref first);
        var high = End(step, step.Maximum, cells, ref first);
        if (first.IsSeen) return first.Found;
        return Passed(step, of.Value, low, high) switch
        {
            LimitEnd.Minimum => Beyond(step, step.Minimum!, low),
            LimitEnd.Maximum => Beyond(step, step.Maximum!, high),
            _ => Fill.Of(of.Value),
        };
    }

    private static Fill Beyond(LimitStep step, Edge edge, decimal at) =>
        edge.Beyond is { } beyond ? Fill.From(beyond, step.Index) : Fill.Of(at);

    /// <summary>Which end a figure passes; null where it passes none. The minimum goes first, should it stand above the maximum.</summary>
    private static LimitEnd? Passed(LimitStep step, decimal value, decimal low, decimal high)
    {
        if (step.Minimum is not null && value < low) return LimitEnd.Minimum;
        return step.Maximum is not null && value > high ? LimitEnd.Maximum : null;
    }

    /// <summary>The same of a filled form. While an end, or the figure, is not known nobody knows which was passed.</summary>
    internal static LimitEnd? Passed(LimitStep step, ReadOnlySpan<Fill> cells)
    {
        var first = new FirstCause();
        var low = End(step, step.Minimum, cells, ref first);
        var high = End(step, step.Maximum, cells, ref first);
        return first.IsSeen || !cells[step.Of].IsFigure ? null : Passed(step, cells[step.Of].Value, low, high);
    }

    private static decimal End(LimitStep step, Edge? edge, ReadOnlySpan<Fill> cells, ref FirstCause first)
    {
        if (edge is null) return 0;
        var cell = At(step, edge, cells);
        if (!cell.IsFigure) first.See(cell);
        return cell.Value;
    }

    /// <summary>Where one end of a limit stands.</summary>
    internal static Fill At(LimitStep step, Edge edge, ReadOnlySpan<Fill> cells) => edge.Figure is { } figure ? Fill.From(figure, step.Index) : cells[edge.Step];

    /// <summary>The step that a step which changes one figure passes on where its condition does not hold.</summary>
    internal static int Of(Step step) => step switch
    {
        AbatementStep abatement => abatement.Of,
        UpliftStep uplift => uplift.Of,
        LimitStep limit => limit.Of,
        _ => throw new UnreachableException(),
    };
}
