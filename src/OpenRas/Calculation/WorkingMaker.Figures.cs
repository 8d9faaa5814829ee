namespace OpenRas.Calculation;

/// <summary>The figures of the definition that a line used, and what rounding did to it.</summary>
internal sealed partial class WorkingMaker
{
    private Working Total(TotalStep step, in Fill cell)
    {
        var isGiven = entries[step.Index].Kind == EntryKind.Numbered;
        if (step.PartsState != State.Figure) return isGiven ? new Given([]) : new NotRead(cell.State);
        AddedPart[] parts = [.. step.Addends.Select(a => Part(step, a))];
        if (isGiven) return new Given(parts);
        return new Added(parts, step.IsReadAs, cell.IsFigure || cell.State == State.DoesNotApply ? null : CauseOf(cell));
    }

    private AddedPart Part(TotalStep step, Addend addend)
    {
        var (line, cell, chosen) = (plan.Steps[addend.Step], addend.Of(cells[addend.Step]), Chosen(addend));
        var part = new AddedPart(line.Number, line.Label, (addend.Worth ?? line).Unit, addend.Weight, addend.IsWeighted, addend.Only is not null)
        {
            Adds = cell.IsFigure ? cell.Value * addend.Weight : null,
            Cause = Instead(step, chosen?.Figure) ?? Worth(cell),
            Worth = chosen is null ? null : new AnswerWorth(chosen.Answer.Id, chosen.Figure),
        };
        return addend.Only is { } only && only.Holds(cells, out _) is false ? part with { Failed = FailedOf(only) } : part;
    }

    /// <summary>The answer, with what it is worth to a part; null where the part takes a figure, or nothing was answered.</summary>
    private Choice? Chosen(Addend addend) => cells[addend.Step].Pick is >= 0 and var pick ? addend.Worth?.Choices[pick] : null;

    /// <summary>What answers are worth to the parts that count, where the total is added up.</summary>
    private IEnumerable<Figure> WorthsUsed(TotalStep step)
    {
        if (entries[step.Index].Kind == EntryKind.Numbered || !Holds(step.Only)) return [];
        return step.Addends.Where(a => Holds(a.Only)).Select(a => Chosen(a)?.Figure).OfType<Figure>();
    }

    private bool Holds(AnyOf? only) => only is null || only.Holds(cells, out _) is true;

    /// <summary>Only what was worked out here is rounded here.</summary>
    private static bool IsRounded(Working working, in Fill cell) =>
        cell.IsFigure && working is (Added or Looked or Calculation.OnLine or Multiplied or Changed or Limited);

    private Rounded? Rounded(Step step, in Fill cell)
    {
        if (step.Rounding is not { } rounding) return null;
        var exact = Evaluator.Exact(step, entries[step.Index], cells, out var divisor);
        return new Rounded(exact.Value, divisor, rounding, divisor == 1 && exact.Value == cell.Value);
    }

    private decimal? Before(Step step, Working working, in Fill cell)
    {
        if (!step.PassesThrough || !cell.IsFigure || working is Blocked) return null;
        return cells[Evaluator.Of(step)].Value;
    }

    private static Reason? ReasonOf(Step step) => step switch
    {
        AbatementStep abatement => abatement.Reason,
        UpliftStep uplift => uplift.Reason,
        LimitStep limit => limit.Reason,
        _ => null,
    };

    /// <summary>The word of a test counts also where the test is met.</summary>
    private static bool HasBareFigure(Step step, List<Figure> figures) =>
        (step is EligibilityStep { Otherwise: { } otherwise } && step.IsBare(otherwise))
        || figures.Exists(step.IsBare)
        || (step is TotalStep total && Array.Exists(total.Addends, step.IsBare));

    /// <summary>The figures of the definition that this line used.</summary>
    private IEnumerable<Figure> FiguresUsed(Step step, Fill cell) => step switch
    {
        QuestionStep question => cell.Pick >= 0 && question.Choices[cell.Pick].Figure is { } worth ? [worth] : [],
        FigureStep figure => [figure.Figure],
        TotalStep total => WorthsUsed(total),
        TableStep table => cell.Pick >= 0 ? [table.Rows[cell.Pick].Gives] : OnLine(table, cell),
        MultiplyStep multiply => multiply.Times.Concat(multiply.DivideBy).Select(f => f.Figure).OfType<Figure>(),
        AbatementStep abatement => abatement.Share is { } share ? [share] : [],
        UpliftStep uplift => [uplift.Adds],
        EligibilityStep eligibility => cell is { IsFigure: true, Value: EligibilityStep.No } && eligibility.Otherwise is { } otherwise ? [otherwise] : [],
        LimitStep limit => EdgeFigures(limit),
        _ => [],
    };

    /// <summary>Whether it came out, as a figure or a word, between two rows.</summary>
    private bool IsOnLine(TableStep table, in Fill cell) =>
        table.StraightLine >= 0 && cell.Pick < 0 && cells[table.StraightLine].IsFigure && cell.State != State.DoesNotApply
        && (cell.IsFigure || cell.Cause == table.Index);

    /// <summary>The two rows that a straight line runs between.</summary>
    private IEnumerable<Figure> OnLine(TableStep table, Fill cell)
    {
        if (!IsOnLine(table, cell)) return [];
        var (before, after) = Calculation.StraightLine.Ends(table, cells);
        return [table.Rows[before].Gives, table.Rows[after].Gives];
    }

    /// <summary>The ends of a limit, or what stands instead of one that was passed.</summary>
    private IEnumerable<Figure> EdgeFigures(LimitStep step)
    {
        var passed = Evaluator.Passed(step, cells);
        return new[] { Used(step.Minimum, passed == LimitEnd.Minimum), Used(step.Maximum, passed == LimitEnd.Maximum) }.OfType<Figure>();

        static Figure? Used(Edge? edge, bool isPassed) => (isPassed ? edge?.Beyond : null) ?? edge?.Figure;
    }

    /// <summary>A share as the source writes it, where the line holds a figure of the source as it stands; null otherwise.</summary>
    private string? ShareWritten(int step)
    {
        if (plan.Steps[step] is not (QuestionStep or FigureStep or TableStep { Rounding: null })) return null;
        return FiguresUsed(plan.Steps[step], cells[step]).FirstOrDefault()?.Written;
    }
}
