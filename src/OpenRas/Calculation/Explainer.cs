using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>Puts a filled form into words, line by line. A reading of the plan: no figure is made here that the evaluator did not make.</summary>
internal sealed class Explainer(Plan plan, Entry[] entries, Fill[] cells)
{
    internal Line[] Lines()
    {
        var lines = new Line[plan.Steps.Length];
        for (var i = 0; i < lines.Length; i++) lines[i] = new Line(this, plan.Steps[i], cells[i]);
        return lines;
    }

    /// <summary>All that is said of one line.</summary>
    internal LineWords Words(Step step)
    {
        var cell = cells[step.Index];
        if (Evaluator.ClosedBy(plan.Steps, step, cells, out _) is >= 0 and var gate)
            return new LineWords(cells[gate].IsFigure ? $"not reached: stopped at line {gate + 1}" : Because(cell)) { Printed = cells[gate].IsFigure ? "" : Phrases.InShort(cell.State), Reason = Why(cell), Why = Why(cell) };
        var words = Words(step, cell);
        var isPassedOn = step is { PassesThrough: true, Only: { } only } && only.Holds(cells, out _) is false;
        var reason = isPassedOn ? null : step switch { AbatementStep abatement => Phrases.Reason(abatement.Reason), UpliftStep uplift => Phrases.Reason(uplift.Reason), LimitStep limit => Phrases.Reason(limit.Reason), _ => null };
        var figures = FiguresUsed(step, cell).ToList();
        var parts = step is TotalStep { Addends: var addends } ? addends : [];
        var cited = figures.Select(f => f.Citation).Concat(parts.Select(p => p.Citation)).ToList();
        var why = cell.IsFigure ? null : Why(cell);
        return words with
        {
            Printed = cell.IsFigure ? Printed(step, cell) : Phrases.InShort(cell.State),
            Reason = reason ?? why,
            Why = why,
            IsReduction = reason is not null,
            Sources = [.. cited.Append(step.Citation).Select(c => c.Source).OfType<Source>().Distinct()],
            Basis = cited.Append(step.Citation).Max(c => c.Sureness),
            FigureBasis = figures.Where(f => f.IsKnown).Max(f => f.Citation.Sureness),
            Notes = [.. cited.Prepend(step.Citation).Select(c => c.Note).Concat(figures.Where(f => f.IsKnown).Select(f => Phrases.PricesOf(f.Citation.PricesOf ?? step.Citation.PricesOf))).Append(isPassedOn ? null : Phrases.MoreAgreed(step)).OfType<string>().Distinct()],
            HasBareFigure = step.Citation.Sureness is null
                && (step is EligibilityStep { Otherwise.Citation.Sureness: null } || figures.Exists(f => (f.IsKnown || f.State is State.NoBudget or State.NotEligible or State.Refer) && f.Citation.Sureness is null) || Array.Exists(parts, p => p.IsWeighted && p.Citation.Sureness is null)),
        };
    }

    private LineWords Words(Step step, in Fill cell)
    {
        if (step.Only is { } only)
        {
            var holds = only.Holds(cells, out var cause);
            if (holds is false) return NotApplied(step, only);
            if (holds is null) return new LineWords(Because(cause));
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

    private LineWords NotApplied(Step step, Condition only)
    {
        var failed = new ConditionWords(plan, cells).Failed(only);
        if (!step.PassesThrough) return new LineWords((step is QuestionStep ? "not asked: " : "does not apply: ") + failed);
        var of = Evaluator.Of(step);
        return new LineWords($"line {of + 1}; does not apply: {failed}") { Change = cells[of].IsFigure ? Changed(step.Unit, cells[of].Value, cells[of].Value, step is UpliftStep ? "plus" : "less") : null };
    }

    private LineWords Question(QuestionStep step, in Fill cell)
    {
        var entry = entries[step.Index];
        if (entry.Kind == EntryKind.None && step.Unanswered is { } silence)
        {
            var read = silence.Kind == EntryKind.Picked ? step.Choices[silence.Pick].Answer.Text : step.Unit.Format(silence.Number);
            return new LineWords($"not answered: read as {read}, as the scheme says{(cell.IsFigure ? "" : ": " + Why(cell))}");
        }

        if (entry.Kind is EntryKind.None) return new LineWords("not answered");
        if (entry.Kind is EntryKind.NotSupplied) return new LineWords("not supplied");
        if (cell.Pick < 0) return new LineWords(step.Question.InBetween is null ? "as answered" : Between(step, cell.Value));
        var text = step.Choices[cell.Pick].Answer.Text;
        return new LineWords(cell.IsFigure ? text : $"{text}: {Phrases.InFull(cell.State, step.Choices[cell.Pick].Figure!.Text)}");
    }

    /// <summary>A score that was entered between two answers.</summary>
    private static string Between(QuestionStep step, decimal score)
    {
        var inOrder = step.Question.Answers.Where(a => !a.IsAside).ToList();
        return $"a score between \"{inOrder.Last(a => a.Value < score).Text}\" and \"{inOrder.First(a => a.Value > score).Text}\"";
    }

    private static LineWords Figure(FigureStep step) =>
        new(step.Figure.IsKnown ? "a fixed figure" : Phrases.InFull(step.Figure.State, step.Figure.Text));

    private LineWords Total(TotalStep step, in Fill cell) => new TotalWords(this, plan, entries, cells).Of(step, cell);

    private LineWords Table(TableStep step, in Fill cell)
    {
        if (cell.Pick < 0) return IsOnLine(step, cell) ? StraightLine(step, cell) : new LineWords(Because(cell));
        var row = step.Rows[cell.Pick];
        var where = new ConditionWords(plan, cells).Row(row.Condition);
        return cell.IsFigure ? Rounded(step, cell, new LineWords(where)) : new LineWords($"{(where == "any" ? "" : where + ": ")}{Phrases.InFull(cell.State, row.Gives.Text)}");
    }

    /// <summary><c>37 is between 29 (£100.00) and 60 (£238.00), on a straight line: (£100.00 × 23 + £238.00 × 8) ÷ 31</c>.</summary>
    private LineWords StraightLine(TableStep step, in Fill cell)
    {
        var (before, after) = Calculation.StraightLine.Ends(step, cells);
        var (lower, upper) = (step.Rows[before], step.Rows[after]);
        var at = cells[step.StraightLine].Value;
        var (from, to) = (Calculation.StraightLine.At(step, lower)!.Value, Calculation.StraightLine.At(step, upper)!.Value);
        var unit = plan.Steps[step.StraightLine].Unit;
        var others = lower.Condition.Parts.Where(p => p.Step != step.StraightLine && !p.Test.IsAny).ToArray();
        var where = (others.Length > 0 ? new ConditionWords(plan, cells).Row(new Condition(others)) + "; " : "")
            + $"{Phrases.Short(unit, at)} is between {End(lower, from)} and {End(upper, to)}, on a straight line";
        if (!cell.IsFigure) return new LineWords($"{where}: {Why(cell)}");
        var words = new LineWords($"{where}: ({Amount(lower)} × {Phrases.Short(unit, to - at)} + {Amount(upper)} × {Phrases.Short(unit, at - from)}) ÷ {Phrases.Short(unit, to - from)}");
        return Rounded(step, cell, words);

        string Amount(Row row) => Phrases.Short(step.Unit, row.Gives.Value);

        string End(Row row, decimal number) => $"{Phrases.Short(unit, number)} ({(row.Gives.IsKnown ? Amount(row) : Phrases.InFull(row.Gives.State, row.Gives.Text))})";
    }

    private LineWords Multiply(MultiplyStep step, in Fill cell)
    {
        var working = string.Join(" × ", step.Times.Select(Factor)) + string.Concat(step.DivideBy.Select(f => " ÷ " + Factor(f))) + (step.IsReadAs ? ", read as " + step.Unit : "");
        if (cell.IsFigure) return Rounded(step, cell, new LineWords(working));
        return new LineWords(cell.Cause == step.Index ? working : Because(cell));

        string Factor(Factor factor) => factor.Figure is { } figure ? Phrases.Figure(figure) : "line " + Numbers.Plain(factor.Step + 1);
    }

    private LineWords Abatement(AbatementStep step, in Fill cell)
    {
        if (!cell.IsFigure) return new LineWords(cell.Cause == step.Index ? NotKnown($"the share {(step.TakesOff ? "taken off" : "left")}", cell) : Because(cell));
        var written = step.Share?.Written ?? ShareWritten(step.By);
        var words = new LineWords($"line {step.Of + 1} {(step.TakesOff ? "less" : "leaves")} {written}")
        {
            Change = Changed(step.Unit, cells[step.Of].Value, cell.Value),
        };
        return Rounded(step, cell, words);
    }

    private LineWords Uplift(UpliftStep step, in Fill cell)
    {
        if (!cell.IsFigure) return new LineWords(cell.Cause == step.Index ? NotKnown("the share added", cell) : Because(cell));
        var words = new LineWords($"line {step.Of + 1} plus {step.Adds.Written}") { Change = Changed(step.Unit, cells[step.Of].Value, cell.Value, "plus") };
        return Rounded(step, cell, words);
    }

    private LineWords Count(CountStep step, in Fill cell) => new TestWords(this, plan, cells).Count(step, cell);

    private LineWords Eligibility(EligibilityStep step, in Fill cell) => new TestWords(this, plan, cells).Eligibility(step, cell);

    private LineWords Limit(LimitStep step, in Fill cell)
    {
        var of = cells[step.Of];
        if (!cell.IsFigure && cell.Cause != step.Index) return new LineWords(Because(cell));
        foreach (var (edge, name) in new[] { (step.Minimum, "minimum"), (step.Maximum, "maximum") })
        {
            if (edge is { Figure.IsKnown: false }) return new LineWords(NotKnown("the " + name, cell));
        }

        var value = Phrases.Short(step.Unit, of.Value);
        var isBelow = step.Minimum is { } low && of.Value < Evaluator.At(step, low, cells).Value;
        var isAbove = !isBelow && step.Maximum is { } high && of.Value > Evaluator.At(step, high, cells).Value;
        var edges = new[]
        {
            step.Minimum is { } minimum && !isAbove ? $"{(isBelow ? "" : "not ")}below {End(minimum)}" : null,
            step.Maximum is { } maximum && !isBelow ? $"{(isAbove ? "" : "not ")}above {End(maximum)}" : null,
        };
        var working = $"{value} is {Lists.List(edges.OfType<string>())}";
        if (!cell.IsFigure) return new LineWords($"{working}: {Why(cell)}");
        var nothing = (step.Minimum, step.Maximum) switch { (null, _) => "nothing removed", (_, null) => "nothing added", _ => "nothing added or removed" };
        return Rounded(step, cell, new LineWords(working) { Change = isBelow || isAbove ? Changed(step.Unit, of.Value, cell.Value) : nothing });

        string End(Edge edge) => (edge.Figure is null ? $"line {edge.Step + 1}, " : "") + Phrases.Short(step.Unit, Evaluator.At(step, edge, cells).Value);
    }

    /// <summary>Adds what rounding did. The exact figure is printed beside the rounded one.</summary>
    internal LineWords Rounded(Step step, in Fill cell, LineWords words)
    {
        if (step.RoundingIsUnread) return words with { Rounding = "the source rounds here; how was not read" };
        if (step.Rounding is not { } rounding) return words;
        var exact = Evaluator.Exact(step, entries[step.Index], cells, out var divisor);
        var said = Phrases.Rounding(rounding);
        if (divisor == 1 && exact.Value == cell.Value) return words with { Rounding = said + ": no change" };
        // What is still to be divided is no share yet.
        var isPlain = divisor != 1 && step.Unit == Unit.Share;
        var unrounded = (isPlain ? Numbers.Plain(exact.Value, grouped: true) : Phrases.Short(step.Unit, exact.Value)) + (divisor == 1 ? "" : " ÷ " + Numbers.Plain(divisor, grouped: true));
        return words with { Working = words.Working.Length == 0 ? unrounded : $"{words.Working} = {unrounded}", Rounding = said };
    }

    private string NotKnown(string what, in Fill cell) => cell.State == State.Unclear ? $"{what}: {Why(cell)}" : $"{what} is {Why(cell)}";

    /// <summary>Why there is no value, from the line where that began.</summary>
    internal string Why(in Fill cell) => Phrases.InFull(cell.State, TextBehind(cell));

    /// <summary>The same, naming that line.</summary>
    internal string Because(in Fill cell) => cell.State == State.Unclear ? $"at line {cell.Cause + 1} {Why(cell)}" : $"line {cell.Cause + 1} is {Why(cell)}";

    private string? TextBehind(in Fill cell) =>
        cell.State == State.DoesNotApply ? null : FiguresUsed(plan.Steps[cell.Cause], cells[cell.Cause]).FirstOrDefault(f => !f.IsKnown)?.Text;

    /// <summary>The figures of the definition that this line used.</summary>
    private IEnumerable<Figure> FiguresUsed(Step step, Fill cell) => step switch
    {
        QuestionStep question => cell.Pick >= 0 && question.Choices[cell.Pick].Figure is { } worth ? [worth] : [],
        FigureStep figure => [figure.Figure],
        TableStep table => cell.Pick >= 0 ? [table.Rows[cell.Pick].Gives] : OnLine(table, cell),
        MultiplyStep multiply => multiply.Times.Concat(multiply.DivideBy).Select(f => f.Figure).OfType<Figure>(),
        AbatementStep abatement => abatement.Share is { } share ? [share] : [],
        UpliftStep uplift => [uplift.Adds],
        EligibilityStep eligibility => cell is { IsFigure: true, Value: EligibilityStep.No } ? [eligibility.Otherwise] : [],
        LimitStep limit => EdgeFigures(limit),
        _ => [],
    };

    /// <summary>Whether it came out, as a figure or a word, between two rows.</summary>
    private bool IsOnLine(TableStep table, in Fill cell) =>
        table.StraightLine >= 0 && cell.Pick < 0 && cells[table.StraightLine].IsFigure && cell.State != State.DoesNotApply && (cell.IsFigure || cell.Cause == table.Index);

    /// <summary>The two rows that a straight line runs between.</summary>
    private IEnumerable<Figure> OnLine(TableStep table, Fill cell)
    {
        if (!IsOnLine(table, cell)) return [];
        var (before, after) = Calculation.StraightLine.Ends(table, cells);
        return [table.Rows[before].Gives, table.Rows[after].Gives];
    }

    /// <summary>The ends of a limit, or what stands instead of one that was passed. While an end is not known nobody knows which was passed.</summary>
    private IEnumerable<Figure> EdgeFigures(LimitStep step)
    {
        var of = cells[step.Of];
        var (low, high) = (End(step.Minimum), End(step.Maximum));
        var areKnown = of.IsFigure && low is not { IsFigure: false } && high is not { IsFigure: false };
        var isBelow = areKnown && of.Value < low?.Value;
        var isAbove = areKnown && !isBelow && of.Value > high?.Value;
        return new[] { (isBelow ? step.Minimum!.Beyond : null) ?? step.Minimum?.Figure, (isAbove ? step.Maximum!.Beyond : null) ?? step.Maximum?.Figure }.OfType<Figure>();

        Fill? End(Edge? edge) => edge is null ? null : Evaluator.At(step, edge, cells);
    }

    private string Printed(Step step, in Fill cell)
    {
        if (step is QuestionStep { Unit.IsNumber: false }) return "";
        if (!step.Unit.IsNumber) return TextOf(step, cell);
        if (step.Unit != Unit.Share) return step.Unit.Format(cell.Value);
        var share = ShareWritten(step.Index);
        return step is QuestionStep { TakesOff: true } ? "takes off " + share : step is QuestionStep ? "leaves " + share : share;
    }

    /// <summary>The words that a line of words came out as.</summary>
    internal static string TextOf(Step step, in Fill cell) => step switch
    {
        QuestionStep question => question.Choices[cell.Pick].Answer.Id,
        TableStep table => table.Rows[cell.Pick].Gives.Text!,
        EligibilityStep => cell.Value == EligibilityStep.Yes ? "yes" : "no",
        _ => throw new UnreachableException(),
    };

    /// <summary>A share as the source writes it, where the line holds a figure of the source as it stands.</summary>
    private string ShareWritten(int step) =>
        plan.Steps[step] is QuestionStep or FigureStep or TableStep { Rounding: null } && FiguresUsed(plan.Steps[step], cells[step]).FirstOrDefault() is { } figure
            ? figure.Written
            : Unit.Share.Format(cells[step].Value);

    private static string Changed(Unit unit, decimal before, decimal after, string same = "less") =>
        $"was {Phrases.Short(unit, before)}, {(after < before ? "less" : after > before ? "plus" : same)} {Phrases.Short(unit, Math.Abs(before - after))}";
}
