using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <content>Changes of periods, reductions, rounding and shares.</content>
internal sealed partial class Moves
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    /// <summary>
    /// Another count of the same periods: where the amount meets the letter's period, and where a line of the form converts.
    /// </summary>
    private IEnumerable<Move> Periods()
    {
        var outside = form.Basis is { } now ? bases.Select(b => b.Between(now.From, now.To)).OfType<YearBasis>()
            .Where(b => !IsSame(b, now)) : [];
        foreach (var other in outside)
            yield return new(plan.Steps.Length, [new(ChangeKind.YearBasis, null) { From = form.Basis!.Written, To = other.Written }], on =>
                on.In(other));
        foreach (var step in plan.Steps.OfType<MultiplyStep>().Where(s => feeds[s.Index] && YearBasis.Converting(plan, s) is not null))
        {
            var used = YearBasis.Converting(plan, step)!;
            var of = Array.Find(step.Times, f => f.Figure is null)!.Step;
            foreach (var other in bases.Select(b => b.Between(used.From, used.To)).OfType<YearBasis>().Where(b => !IsSame(b, used)))
            {
                var what = new Change(ChangeKind.YearBasis, Line(step.Index)) { From = used.Written, To = other.Written };
                yield return Gives(step, what, on =>
                    on.Cells[of].IsFigure ? Rounded(step, on.Cells[of].Value * other.Times, other.DivideBy) : null);
            }
        }
    }

    private static bool IsSame(YearBasis one, YearBasis other) => one.Times * other.DivideBy == other.Times * one.DivideBy;

    private static decimal Rounded(Step step, decimal value, decimal divisor) => step.Rounding?.Apply(value, divisor) ?? value / divisor;

    private IEnumerable<Move> Reductions(Step step)
    {
        if (step is not (AbatementStep or UpliftStep)) yield break;
        var of = Evaluator.Of(step);
        var what = new Change(ChangeKind.Reduction, Line(step.Index));
        yield return Gives(step, what, on => Figure(on.Cells[of]));
        if (step.Rounding is { } rounding) yield return Gives(step, what, on => Figure(on.Cells[of]) is { } before ? rounding.Apply(before) : null);
        yield return Gives(step, what with { IsTwice = true }, Twice);

        decimal? Twice(Worksheet on)
        {
            var cells = (Fill[])on.Cells.Clone();
            cells[of] = cells[step.Index];
            return Figure(Evaluator.At(step, on.Entries[step.Index], cells, on.Plan.Steps));
        }
    }

    private static decimal? Figure(Fill fill) => fill.IsFigure ? fill.Value : null;

    /// <summary>Another way to round a line; of a line that is not rounded, each way to round it before the next.</summary>
    private IEnumerable<Move> Roundings(Step step)
    {
        if (step is QuestionStep or FigureStep) yield break;
        decimal[] places = step.Unit.IsMoney ? [0.01m, 1m] : [1m];
        var own = step.Rounding is { } rounding ? [rounding.To] : Array.Empty<decimal>();
        if (own.Length > 0) yield return Gives(step, new(ChangeKind.Rounding, Line(step.Index)), on => Round(on, null));
        foreach (var to in places.Concat(own).Distinct())
        {
            foreach (var mode in Modes.Where(m => step.Rounding is null || step.Rounding.To != to || step.Rounding.Mode != m))
                yield return Gives(step, new(ChangeKind.Rounding, Line(step.Index)) { Number = to, Mode = mode }, on =>
                    Round(on, new Rounding(to, mode)));
        }

        decimal? Round(Worksheet on, Rounding? how)
        {
            var exact = Evaluator.Exact(step, on.Entries[step.Index], on.Cells, out var divisor);
            return exact.IsFigure ? how?.Apply(exact.Value, divisor) ?? exact.Value / divisor : null;
        }
    }

    /// <summary>Each share that the scheme takes off, leaves or adds, as what would be left of the whole amount.</summary>
    private IEnumerable<decimal> OwnShares()
    {
        var figures = plan.Steps.SelectMany(s => s switch
        {
            AbatementStep abatement => [abatement.Share],
            UpliftStep uplift => [uplift.Adds],
            QuestionStep question when question.Unit == RasUnit.Share => question.Choices.Select(c => c.Figure),
            TableStep table when table.Unit == RasUnit.Share => table.Rows.Select(r => (Figure?)r.Gives),
            _ => Enumerable.Empty<Figure?>(),
        });
        var shares = figures.OfType<Figure>().Where(f => f.IsKnown).Select(f => f.Value).ToList();
        return shares.SelectMany(s => new[] { s, 1 - s, 1 + s }).Where(s => s > 0 && s != 1).Distinct().Order();
    }

    /// <summary>A share of the whole amount, or in the place of a share that a line takes off, leaves or adds.</summary>
    private IEnumerable<Move> Shares(ChangeKind kind, decimal share)
    {
        foreach (var whole in Whole(kind, share)) yield return whole;
        if (share > 1) yield break;
        var figure = new Figure(State.Figure, share, RasUnit.Share, null, Numbers.Plain(share), Citation.None);
        foreach (var step in plan.Steps.Where(s => feeds[s.Index] && form.Applies(s)))
        {
            Step? other = step switch
            {
                AbatementStep abatement => abatement with { Share = figure, By = -1 },
                UpliftStep uplift => uplift with { Adds = figure },
                _ => null,
            };
            if (other is null || IsNow(step, share)) continue;
            yield return Gives(step, new(kind, Line(step.Index)) { Number = share }, on => At(other, on));
        }
    }

    private static decimal? At(Step other, Worksheet on) => Figure(Evaluator.At(other, on.Entries[other.Index], on.Cells, on.Plan.Steps));

    private static bool IsNow(Step step, decimal share) =>
        step is AbatementStep { Share: { IsKnown: true } now } && now.Value == share || step is UpliftStep uplift
            && uplift.Adds.Value == share;

    private IEnumerable<Move> Whole(ChangeKind kind, decimal share)
    {
        if (share != 1 && form.Cells[result].IsFigure)
            yield return Gives(plan.Steps[result], new(kind, null) { Number = share }, on =>
                on.Cells[result].IsFigure ? on.Cells[result].Value * share : null);
    }
}
