namespace OpenRas.Calculation;

/// <summary>The arithmetic of each line as rows, with the numbers that were used.</summary>
internal sealed class SumMaker(Plan plan, Fill[] cells)
{
    /// <summary>One row where a line takes a figure as it is; empty where it has none, but for the parts of a total.</summary>
    internal IReadOnlyList<SumRow> Of(Step step, Working working, Fill cell, Rounded? rounded)
    {
        if (!step.Unit.IsNumber || (!cell.IsFigure && working is not Added)) return [];
        IEnumerable<SumRow> rows = working switch
        {
            Added added => added.Parts.Select(p => Part(step, p)),
            Chosen or Entered or Scored or Silence => [Taken(SumKind.Answer)],
            Given => [Taken(SumKind.Given)],
            Fixed => [Taken(SumKind.Figure)],
            Looked => [new(SumKind.Row, Sign.Plus, step.Unit) { Number = rounded?.Exact ?? cell.Value }],
            OnLine line => Between(step, line),
            Multiplied => Product((MultiplyStep)step),
            PassedOn passed => [Base(passed.Of)],
            Changed changed => [Base(changed.Of), Share(step, changed, rounded?.Exact ?? cell.Value)],
            Limited limited => Limit((LimitStep)step, limited, rounded?.Exact ?? cell.Value),
            Counting counting => [new(SumKind.Count, Sign.Plus, step.Unit) { Number = counting.Yes.Count, Counted = counting.Yes }],
            _ => [],
        };
        return rounded is { ChangesNothing: false } ? [.. rows, Rounding(step, rounded, cell.Value)] : [.. rows];

        SumRow Taken(SumKind kind) => new(kind, Sign.Plus, step.Unit) { Number = cell.Value };
    }

    private SumRow Base(int line)
    {
        var of = plan.Steps[line - 1];
        return new(SumKind.Base, Sign.Plus, of.Unit) { Number = cells[of.Index].Value, Line = line, Label = of.Label };
    }

    private static SumRow Part(Step step, AddedPart part)
    {
        var row = new SumRow(SumKind.Part, part.Adds < 0 ? Sign.Less : Sign.Plus, step.Unit) { Line = part.Line, Label = part.Label, Part = part };
        if (part.Adds is not { } adds || part.Failed.Count > 0) return row;
        return row with { Number = Math.Abs(adds), Times = part.IsWeighted ? part.Weight : null };
    }

    private static IEnumerable<SumRow> Between(Step step, OnLine line)
    {
        var (gone, left, way) = (line.At - line.Lower.At, line.Upper.At - line.At, line.Upper.At - line.Lower.At);
        yield return End(line.Lower, left);
        yield return End(line.Upper, gone);
        yield return new(SumKind.Way, Sign.DividedBy, line.Along) { Number = way };

        SumRow End(LineEnd end, decimal times) =>
            new(SumKind.End, end.Gives.Value < 0 ? Sign.Less : Sign.Plus, step.Unit) { Number = Math.Abs(end.Gives.Value * times), Times = times, End = end };
    }

    private IEnumerable<SumRow> Product(MultiplyStep step) =>
        step.Times.Select((f, i) => Factor(f, i == 0 ? Sign.Plus : Sign.Times)).Concat(step.DivideBy.Select(f => Factor(f, Sign.DividedBy)));

    private SumRow Factor(Factor factor, Sign sign)
    {
        if (factor.Figure is { } figure) return new(SumKind.Factor, sign, figure.Unit) { Number = figure.Value, Figure = figure };
        return Base(factor.Step + 1) with { Kind = SumKind.Factor, Sign = sign };
    }

    private SumRow Share(Step step, Changed changed, decimal exact)
    {
        var by = exact - cells[changed.Of - 1].Value;
        var isLess = by < 0 || (by == 0 && changed.Kind != ShareKind.Adds);
        return new(KindOf(changed.Kind), isLess ? Sign.Less : Sign.Plus, step.Unit)
        {
            Number = Math.Abs(by),
            Line = step is AbatementStep { Share: null } abatement ? abatement.By + 1 : null,
            Times = changed.Share,
            Written = changed.Written,
        };
    }

    private static SumKind KindOf(ShareKind kind) => kind switch
    {
        ShareKind.TakesOff => SumKind.TakenOff,
        ShareKind.Leaves => SumKind.Left,
        _ => SumKind.Added,
    };

    private IEnumerable<SumRow> Limit(LimitStep step, Limited limited, decimal exact)
    {
        yield return Base(step.Of + 1);
        if (limited.Minimum is { } low && limited.Passed != LimitEnd.Maximum) yield return End(low, Sign.AtLeast);
        if (limited.Maximum is { } high && limited.Passed != LimitEnd.Minimum) yield return End(high, Sign.AtMost);
        var passed = limited.Passed == LimitEnd.Minimum ? step.Minimum : step.Maximum;
        if (limited.Passed is not null && passed?.Beyond is { IsKnown: true } beyond) yield return new(SumKind.Instead, Sign.Is, step.Unit) { Number = exact, Figure = beyond };

        SumRow End(LimitAt end, Sign sign) => new(SumKind.Limit, sign, step.Unit) { Number = end.At, Line = end.Line };
    }

    private static SumRow Rounding(Step step, Rounded rounded, decimal value)
    {
        var change = (value * rounded.Divisor) - rounded.Exact;
        return new(SumKind.Rounding, change < 0 ? Sign.Less : Sign.Plus, step.Unit) { Number = Math.Abs(change), Divisor = rounded.Divisor, How = rounded.How };
    }
}
