using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>From fills to workings, line by line: a reading of the plan. It asks the evaluator for each decision and makes no figure of its own.</summary>
internal sealed partial class WorkingMaker(Plan plan, Entry[] entries, Fill[] cells)
{
    internal Worked Of(Step step)
    {
        var cell = cells[step.Index];
        var gate = Evaluator.ClosedBy(plan.Steps, step, cells, out _);
        if (gate >= 0) return new Worked(step, cell, Closed(gate, cell)) { Cause = CauseOf(cell), IsClosed = true };
        var working = Line(step, cell);
        var figures = FiguresUsed(step, cell).ToList();
        var parts = step is TotalStep { Addends: var addends } ? addends : [];
        var rounded = IsRounded(working, cell) ? Rounded(step, cell) : null;
        return new Worked(step, cell, working)
        {
            Cause = cell.IsFigure ? null : CauseOf(cell),
            Rounded = rounded,
            Sum = new SumMaker(plan, cells).Of(step, working, cell, rounded),
            IsRoundingUnread = step.RoundingIsUnread && IsRounded(working, cell),
            Before = Before(step, working, cell),
            Reason = working is PassedOn ? null : ReasonOf(step),
            Figures = figures,
            Cited = [.. figures.Select(step.Cited), .. parts.Select(step.Cited)],
            ShareWritten = cell.IsFigure && step.Unit == RasUnit.Share ? ShareWritten(step.Index) : null,
            HasBareFigure = HasBareFigure(step, figures),
        };
    }

    private Working Closed(int gate, in Fill cell) => cells[gate].IsFigure ? new NotReached(gate + 1) : new Blocked(CauseOf(cell));

    private Working Line(Step step, in Fill cell)
    {
        if (step.Only is { } only)
        {
            var holds = only.Holds(cells, out var cause);
            if (holds is false) return NotApplied(step, only);
            if (holds is null) return new Blocked(CauseOf(cause));
        }

        return step switch
        {
            QuestionStep question => Question(question, cell),
            FigureStep figure => Figure(figure),
            TotalStep total => Total(total, cell),
            TableStep table => Table(table, cell),
            MultiplyStep multiply => Multiply(multiply, cell),
            AbatementStep abatement => Abatement(abatement, cell),
            UpliftStep uplift => Uplift(uplift, cell),
            LimitStep limit => Limit(limit, cell),
            CountStep count => Count(count, cell),
            EligibilityStep eligibility => Eligibility(eligibility, cell),
            _ => throw new UnreachableException(),
        };
    }

    private Working NotApplied(Step step, AnyOf only)
    {
        var failed = FailedOf(only);
        return step.PassesThrough ? new PassedOn(Evaluator.Of(step) + 1, failed) : new LeftOut(failed);
    }

    private Working Question(QuestionStep step, in Fill cell)
    {
        var entry = entries[step.Index];
        if (entry.Kind == EntryKind.None && step.Unanswered is { } silence)
            return new Silence(silence.Kind == EntryKind.Picked ? step.Choices[silence.Pick].Answer : null, silence.Number, Worth(cell));
        if (entry.Kind is EntryKind.None) return new NotAnswered();
        if (entry.Kind is EntryKind.NotSupplied) return new NotSupplied();
        if (cell.Pick >= 0) return new Chosen(step.Choices[cell.Pick].Answer, Instead(step, step.Choices[cell.Pick].Figure));
        return step.Question.InBetween is null ? new Entered() : Between(step, cell.Value);
    }

    private static Scored Between(QuestionStep step, decimal score)
    {
        var inOrder = step.Question.Answers.Where(a => !a.IsAside).ToList();
        return new Scored(inOrder.Last(a => a.Value < score), inOrder.First(a => a.Value > score));
    }

    private static Fixed Figure(FigureStep step) => new(step.Figure);

    private Working Table(TableStep step, in Fill cell)
    {
        if (cell.Pick < 0) return IsOnLine(step, cell) ? StraightLine(step, cell) : new Blocked(CauseOf(cell));
        return new Looked(cell.Pick, See(step.Rows[cell.Pick].Condition), Instead(step, step.Rows[cell.Pick].Gives));
    }

    private OnLine StraightLine(TableStep step, in Fill cell)
    {
        var (before, after) = Calculation.StraightLine.Ends(step, cells);
        var others = step.Rows[before].Condition.Parts.Where(p => p.Step != step.StraightLine && !p.Test.IsAny).Select(See);
        var along = plan.Steps[step.StraightLine].Unit;
        return new OnLine([.. others], along, cells[step.StraightLine].Value, End(before), End(after), Worth(cell));

        LineEnd End(int row) => new(Calculation.StraightLine.At(step, step.Rows[row])!.Value, step.Rows[row].Gives);
    }

    private Working Multiply(MultiplyStep step, in Fill cell)
    {
        if (!cell.IsFigure && cell.Cause != step.Index) return new Blocked(CauseOf(cell));
        return new Multiplied(step.Times, step.DivideBy, step.IsReadAs);
    }

    private Working Abatement(AbatementStep step, in Fill cell)
    {
        if (!cell.IsFigure) return Lacking(step.TakesOff ? Needed.ShareTakenOff : Needed.ShareLeft, step, cell);
        var share = step.Share?.Value ?? cells[step.By].Value;
        var kind = step.TakesOff ? ShareKind.TakesOff : ShareKind.Leaves;
        return new Changed(kind, step.Of + 1, step.Share?.Written ?? ShareWritten(step.By), share);
    }

    private Working Uplift(UpliftStep step, in Fill cell)
    {
        if (!cell.IsFigure) return Lacking(Needed.ShareAdded, step, cell);
        return new Changed(ShareKind.Adds, step.Of + 1, step.Adds.Written, step.Adds.Value);
    }

    /// <summary>A figure of the line's own is not known, or one of another line.</summary>
    private Working Lacking(Needed what, Step step, in Fill cell) =>
        cell.Cause == step.Index ? new Unknown(what, CauseOf(cell)) : new Blocked(CauseOf(cell));

    private Working Limit(LimitStep step, in Fill cell)
    {
        if (!cell.IsFigure && cell.Cause != step.Index) return new Blocked(CauseOf(cell));
        if (step.Minimum is { Figure.IsKnown: false }) return new Unknown(Needed.Minimum, CauseOf(cell));
        if (step.Maximum is { Figure.IsKnown: false }) return new Unknown(Needed.Maximum, CauseOf(cell));
        return new Limited(step.Of + 1, cells[step.Of].Value, At(step.Minimum), At(step.Maximum), Evaluator.Passed(step, cells), Worth(cell));

        LimitAt? At(Edge? edge)
        {
            if (edge is null) return null;
            int? line = edge.Figure is null ? edge.Step + 1 : null;
            return new LimitAt(line, Evaluator.At(step, edge, cells).Value);
        }
    }

    private Working Count(CountStep step, in Fill cell)
    {
        if (!cell.IsFigure) return new Blocked(CauseOf(cell));
        var counted = step.Of.Where(c => Tally.Counts(c, cells[c.Step]) is true).Select(c => c.Step + 1).ToList();
        var others = step.Of.Select(c => c.Step + 1).Except(counted);
        return new Counting(counted, [.. others], step.Of[0].Test is null ? null : step.Written);
    }

    private Tested Eligibility(EligibilityStep step, in Fill cell)
    {
        var rows = step.MetBy.Ways.Select(r => new TestedRow([.. r.Parts.Select(See)], r.Holds(cells, out _))).ToList();
        if (!cell.IsFigure) return new Tested(rows, null, CauseOf(cell));
        var isMet = cell.Value == EligibilityStep.Yes;
        return new Tested(rows, isMet, isMet ? null : Instead(step, step.Otherwise));
    }

    /// <summary>The word that stands on a line for a figure; null for a figure.</summary>
    private static Cause? Instead(Step step, Figure? figure) => figure is { IsKnown: false } ? new Cause(figure.State, step.Number, figure.Text) : null;

    /// <summary>Why a line has no figure; null where it has one.</summary>
    private Cause? Worth(in Fill cell) => cell.IsFigure ? null : CauseOf(cell);

    /// <summary>Of a condition that holds in no way, the part that fails of each.</summary>
    internal IReadOnlyList<Seen> FailedOf(AnyOf only) => [.. only.Ways.Select(w => See(w.FirstFailed(cells))).DistinctBy(s => (s.Line, s.Test.Written))];

    internal Cause CauseOf(in Fill cell) => new(cell.State, cell.Cause + 1, TextBehind(cell));

    private string? TextBehind(in Fill cell)
    {
        if (cell.State == State.DoesNotApply) return null;
        var (state, figures) = (cell.State, FiguresUsed(plan.Steps[cell.Cause], cells[cell.Cause]));
        return figures.FirstOrDefault(f => f.State == state)?.Text;
    }

    private IReadOnlyList<Seen> See(Condition condition) => [.. condition.Parts.Where(p => !p.Test.IsAny).Select(See)];

    /// <summary>What one part of a condition looked at, whether it holds or not.</summary>
    private Seen See(Condition.Part part)
    {
        var (step, cell) = (plan.Steps[part.Step], cells[part.Step]);
        var seen = new Seen(step.Number, step.Label, part.Test) { Unit = step.Unit };

        // Which answer was given is known whatever it is worth.
        var isAnswered = part.Test is AnswerTest { IsOfRows: false } && cell.Pick >= 0;
        if (cell.State == State.DoesNotApply && !isAnswered) return seen with { IsLeftOut = true };
        if (!cell.IsFigure && !isAnswered) return seen with { Cause = CauseOf(cell) };
        if (step is EligibilityStep or TableStep { Unit.IsNumber: false }) return seen with { Word = FillText.Of(step, cell) };
        return step is QuestionStep question && cell.Pick >= 0 && part.Test is not BandTest
            ? seen with { Word = question.Choices[cell.Pick].Answer.Id }
            : seen with { Number = cell.Value };
    }
}
