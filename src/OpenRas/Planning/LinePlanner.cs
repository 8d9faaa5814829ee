using System.Diagnostics;
using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>The lines of the form, one method a kind: names found, units checked, a step made.</summary>
internal static class LinePlanner
{
    internal static void Line(this Scope scope, ItemDraft item)
    {
        var only = scope.AnyOf(item.Only);
        var sure = scope.Within(only);
        Step? step = item switch
        {
            FigureItem figure => Figure(scope, figure),
            TotalItem total => TotalPlanner.Total(scope, total),
            TableItem table => TablePlanner.Table(scope, table, sure),
            MultiplyItem multiply => Multiply(scope, multiply, sure),
            AbatementItem abatement => Abatement(scope, abatement, sure),
            UpliftItem uplift => Uplift(scope, uplift, sure),
            LimitItem limit => Limit(scope, limit, sure),
            CountItem count => TestPlanner.Count(scope, count),
            EligibilityItem eligibility => TestPlanner.Eligibility(scope, eligibility),
            _ => throw new UnreachableException(),
        };
        if (step is null) return;
        if (step is TotalStep { Addends.Length: > 0 } sum && !HasOnePayer(scope, sum)) return;
        step = step with { Only = only, PaidBy = PaidBy(scope, item, step) };
        if (Rounded(scope, step, item.Round) is not { } rounded) return;
        scope.Add(rounded);
        if (rounded is EligibilityStep test && item is EligibilityItem { Stops: null }) scope.Pass(test);
    }

    private static FigureStep? Figure(Scope scope, FigureItem item) =>
        scope.FigureWithUnit(item.Value, item.Unit?.Value) is { } figure
            ? new FigureStep(scope.Next, item.Id.Value, item.Label.Value, figure, scope.Cite(item.Citation), item.Id.Span)
            : null;

    private static MultiplyStep? Multiply(Scope scope, MultiplyItem item, AnyOf? only)
    {
        var times = Factors(scope, item.Times, only);
        var divideBy = Factors(scope, item.DivideBy, only);
        if (times is null || divideBy is null) return null;
        // A factor that is not known has no unit, so the line must say what it comes out in.
        var isKnown = times.Concat(divideBy).All(f => f.Figure?.IsKnown ?? true);
        if (!isKnown && item.Unit is null && item.ReadAs is null) scope.Bag.Add(Rules.UnitMissing, item.Id.Span, item.Id.Value);
        var made = isKnown ? UnitAlgebra.Product(times.Select(f => UnitOf(scope, f)), divideBy.Select(f => UnitOf(scope, f))) : null;
        // How many times one goes into the other is a share, or a number of what the scheme calls it.
        var isHowMany = made == RasUnit.Share && times.Any(f => UnitOf(scope, f) != RasUnit.Share);
        if (isHowMany && item.Unit is { Value: { IsNumberOf: true, IsNeutral: true } counted }) made = counted;
        if (isKnown && item.ReadAs is { } readAs) made = ReadAs(scope, item, readAs, UnitAlgebra.IsPoints(times.Select(f => UnitOf(scope, f)), divideBy.Select(f => UnitOf(scope, f))), made);
        var unit = isKnown ? made : item.ReadAs?.Value ?? item.Unit?.Value;
        if (made is not null && item.Unit is { } written && written.Value != made) scope.Bag.Add(Rules.OtherUnit, written.Span, item.Id.Value, written.Value, made);
        if (times.Length == 0)
        {
            scope.Bag.Add(Rules.NothingMultiplied, item.Id.Span);
            return null;
        }

        if (unit is null && !isKnown) return null;
        if (unit is null && item.ReadAs is not null) return null;
        if (unit is null)
        {
            var words = times.Select(f => UnitOf(scope, f).ToString());
            var meant = WithPeriod(scope, times, divideBy);
            var span = meant is var (bare, _) ? item.Times.Concat(item.DivideBy).ElementAt(bare).Span : item.Id.Span;
            scope.Bag.Add(Rules.NothingCancels, span, new Extra { Nearest = () => meant?.Written }, string.Join(" × ", words) + string.Concat(divideBy.Select(f => " ÷ " + UnitOf(scope, f))));
            return null;
        }

        if (divideBy.Length > 0 && !CanDivide(scope, item, divideBy)) return null;
        return new MultiplyStep(scope.Next, item.Id.Value, item.Label.Value, unit, times, divideBy, scope.Cite(item.Citation), item.Id.Span)
        {
            IsReadAs = item.ReadAs is not null,
        };
    }

    /// <summary>Only points may be read as something else, and only where a source says so. The unit that is read; null after an error.</summary>
    internal static RasUnit? ReadAs(Scope scope, ItemDraft item, Located<RasUnit> readAs, bool isPoints, RasUnit? made)
    {
        if (!isPoints) scope.Bag.Add(Rules.ReadAsPoints, readAs.Span, item.Id.Value, made?.ToString() ?? "no unit");
        else if (!readAs.Value.IsNumber) scope.Bag.Add(Rules.NoNumber, readAs.Span, item.Id.Value);
        else if (!IsGrounded(scope, item)) scope.Bag.Add(Rules.ReadAsSource, readAs.Span, item.Id.Value, readAs.Value);
        return isPoints && readAs.Value.IsNumber ? readAs.Value : null;
    }

    /// <summary>Whether the line or the file says where it comes from, or that it is not quoted.</summary>
    private static bool IsGrounded(Scope scope, ItemDraft item)
    {
        var own = new Citation(null, item.Citation.Basis?.Value, null);
        return item.Citation.Source is not null || own.InFile(scope.OfFile) is not { Source: null, Basis: null or Basis.Quoted };
    }

    private static bool CanDivide(Scope scope, MultiplyItem item, Factor[] divideBy)
    {
        var isRounded = item.Round is { IsUnread: false, To.Value: > 0 };
        if (item.Round is null or { IsUnread: true }) scope.Bag.Add(Rules.RoundMissing, item.Id.Span, item.Id.Value);
        else if (!isRounded) scope.Bag.Add(Rules.BadRounding, item.Round.Span);
        var byZero = divideBy.Zip(item.DivideBy).Where(f => MayBeZero(scope, f.First)).Select(f => f.Second).ToList();
        foreach (var draft in byZero) scope.Bag.Add(Rules.DividesByZero, draft.Span, draft.Line?.Value ?? draft.Figure!.Written);
        return isRounded && byZero.Count == 0;
    }

    private static AbatementStep? Abatement(Scope scope, AbatementItem item, AnyOf? only)
    {
        var of = scope.FindNumber(item.Of);
        var ways = new[] { item.By is not null, item.Leaves is not null, item.TakesOff is not null }.Count(w => w);
        if (ways != 1)
        {
            scope.Bag.Add(Rules.OneShare, item.Id.Span, item.Id.Value);
            return null;
        }

        var by = item.By is { } name ? scope.FindNumber(name, asReduction: true) : null;
        if (by is not null && (by is not (QuestionStep or TableStep) || by.Unit != RasUnit.Share || scope.Set(by.Index) is { HasFigures: true } set && (set.Least < 0 || set.Greatest > 1)))
        {
            scope.Bag.Add(Rules.NoShare, item.By!.Value.Span, item.By.Value.Value);
            return null;
        }

        var share = (item.Leaves ?? item.TakesOff) is { } draft && !LeftOut(scope, draft) ? scope.Share(draft) : null;
        if (of is null || (by is null && share is null)) return null;
        scope.MustApply(of, only, item.Of.Span);
        if (by is not null) scope.MustApply(by, only, item.By!.Value.Span);
        if (scope.Set(of.Index) is { HasFigures: true, Least: < 0 }) scope.Bag.Add(Rules.BelowZero, item.Of.Span, of.Id);
        var takesOff = item.TakesOff is not null || by is QuestionStep { TakesOff: true };
        return new AbatementStep(scope.Next, item.Id.Value, item.Label.Value, of.Unit, of.Index, by?.Index ?? -1, share, takesOff, FigurePlanner.Reason(item.Reason), scope.Cite(item.Citation), item.Id.Span);
    }

    private static UpliftStep? Uplift(Scope scope, UpliftItem item, AnyOf? only)
    {
        var of = scope.FindNumber(item.Of);
        var adds = LeftOut(scope, item.Adds) ? null : scope.Figure(item.Adds, RasUnit.Share);
        if (adds is { IsKnown: true, Value: < 0 }) scope.Bag.Add(Rules.UpliftBelow, item.Adds.Span, item.Adds.Written);
        if (of is null || adds is null) return null;
        scope.MustApply(of, only, item.Of.Span);
        return new UpliftStep(scope.Next, item.Id.Value, item.Label.Value, of.Unit, of.Index, adds, FigurePlanner.Reason(item.Reason), scope.Cite(item.Citation), item.Id.Span);
    }

    private static LimitStep? Limit(Scope scope, LimitItem item, AnyOf? only)
    {
        if (item is { Minimum: null, Below: null, Maximum: null, Above: null }) scope.Bag.Add(Rules.NoLimit, item.Id.Span, item.Id.Value);
        Whole(scope, item.Minimum?.Span, item.Below, "minimum", "below");
        Whole(scope, item.Maximum?.Span, item.Above, "maximum", "above");
        if (scope.FindNumber(item.Of) is not { } of) return null;
        scope.MustApply(of, only, item.Of.Span);
        var minimum = Edge(scope, item.Minimum, item.Below, of, only, ItemGrammar.UseMinimum);
        var maximum = Edge(scope, item.Maximum, item.Above, of, only, ItemGrammar.UseMaximum);
        if (minimum?.Figure is { IsKnown: true } low && maximum?.Figure is { IsKnown: true } high && low.Value > high.Value)
            scope.Bag.Add(Rules.LimitsCross, item.Minimum!.Span, new Extra { Related = [new(item.Maximum!.Span, "the maximum")] });
        return new LimitStep(scope.Next, item.Id.Value, item.Label.Value, of.Unit, of.Index, minimum, maximum, FigurePlanner.Reason(item.Reason), scope.Cite(item.Citation), item.Id.Span)
        {
            MoreAgreedBy = item.MoreAgreedBy?.Value,
        };
    }

    /// <summary>An end of a limit, and what happens beyond it, stand together or not at all.</summary>
    private static void Whole(Scope scope, SourceSpan? at, FigureDraft? beyond, string name, string side)
    {
        if (at is null == beyond is null) return;
        var help = at is null ? $"Write `{name}:` with the figure, or remove `{side}`." : null;
        scope.Bag.Add(Rules.HalfLimit, at ?? beyond!.Span, new Extra { Help = help }, name, side, "use-" + name);
    }

    private static Edge? Edge(Scope scope, FactorDraft? at, FigureDraft? beyond, Step of, AnyOf? only, string use)
    {
        if (at is null || beyond is null) return null;
        Figure? figure = null;
        Step? line = null;
        if (at.Line is { } name)
        {
            line = scope.FindNumber(name);
            if (line is null) return null;
            scope.MustApply(line, only, name.Span);
            if (line.Unit != of.Unit) scope.Bag.Add(Rules.OtherUnit, name.Span, name.Value, line.Unit, of.Unit);
        }
        else if (LeftOut(scope, at.Figure!) || (figure = scope.Figure(at.Figure!, of.Unit)) is null)
        {
            return null;
        }

        var edge = new Edge(line?.Index ?? -1, figure, null);
        if (beyond.Text == use && beyond.State == State.Figure) return edge;
        if (beyond.State != State.Figure) return edge with { Beyond = scope.Figure(beyond, of.Unit) };
        scope.Bag.Add(Rules.NotOneOf, beyond.Span, beyond.Written, "a word for what happens beyond a limit", $"`{use}`, or a word such as `{{ refer: Panel }}`");
        return null;
    }

    private static Factor[]? Factors(Scope scope, IReadOnlyList<FactorDraft> drafts, AnyOf? only)
    {
        var factors = new List<Factor>();
        foreach (var draft in drafts)
        {
            if (draft.Line is { } id)
            {
                if (scope.FindNumber(id) is not { } step) continue;
                scope.MustApply(step, only, id.Span);
                factors.Add(new Factor(step.Index, null));
            }
            else if (!LeftOut(scope, draft.Figure!) && scope.FigureWithUnit(draft.Figure!, draft.Figure!.State == State.Figure ? null : RasUnit.Share) is { } figure)
            {
                factors.Add(new Factor(-1, figure));
            }
        }

        return factors.Count == drafts.Count ? [.. factors] : null;
    }

    /// <summary>Only a line can be left out, and only of a total; a share, a factor or the end of a limit cannot.</summary>
    private static bool LeftOut(Scope scope, FigureDraft draft)
    {
        if (draft.State != State.DoesNotApply) return false;
        scope.Bag.Add(Rules.CannotBeLeftOut, draft.Span);
        return true;
    }

    private static RasUnit UnitOf(Scope scope, Factor factor) => factor.Figure?.Unit ?? scope.Steps[factor.Step].Unit;

    /// <summary><c>52 weeks</c> where <c>52 weeks a year</c> would cancel.</summary>
    private static (int Factor, string Written)? WithPeriod(Scope scope, Factor[] times, Factor[] divideBy)
    {
        Factor[] all = [.. times, .. divideBy];
        foreach (var bare in all.Where(f => f.Figure is { IsKnown: true, Unit: { Per: null, ForEach: null, IsPeriod: true } }))
        {
            foreach (var period in RasUnit.Periods.Where(p => p != "once" && !p.EndsWith(" " + RasUnit.Singular(bare.Figure!.Unit.Thing), StringComparison.Ordinal)))
            {
                var whole = RasUnit.Parse($"{bare.Figure!.Unit.Thing} {period}")!;
                if (UnitAlgebra.Product(times.Select(UnitNow), divideBy.Select(UnitNow)) is not null) return (Array.FindIndex(all, f => ReferenceEquals(f, bare)), $"{bare.Figure.Written} {period}");

                RasUnit UnitNow(Factor factor) => ReferenceEquals(factor, bare) ? whole : UnitOf(scope, factor);
            }
        }

        return null;
    }

    private static bool MayBeZero(Scope scope, Factor factor) =>
        factor.Figure is { } figure ? figure is { IsKnown: true, Value: <= 0 } : scope.Set(factor.Step) is { HasFigures: true, Least: <= 0 };

    /// <summary>Another body's money stays another body's money in every line that reads it: a line that counts with it before one that only tests it.</summary>
    private static string? PaidBy(Scope scope, ItemDraft item, Step step)
    {
        var read = Looks.Of(step).Where(l => l.IsAtFigure).Select(l => l.Line).Concat(Looks.Named(step)).Select(r => scope.Steps[r]).FirstOrDefault(s => s.PaidBy is not null);
        if (item.PaidBy is not { } named) return read?.PaidBy;
        if (read is not null && read.PaidBy != named.Value) scope.Bag.Add(Rules.OtherPayer, named.Span, step.Id, read.Id, read.PaidBy!, named.Value);
        return named.Value;
    }

    /// <summary>What different bodies pay is never added up.</summary>
    private static bool HasOnePayer(Scope scope, TotalStep total)
    {
        var first = scope.Steps[total.Addends[0].Step];
        var other = total.Addends.Select(a => scope.Steps[a.Step]).FirstOrDefault(s => s.PaidBy != first.PaidBy);
        if (other is not null) scope.Bag.Add(Rules.TwoPayers, total.Span, first.Id, first.PaidBy ?? "the council", other.Id, other.PaidBy ?? "the council");
        return other is null;
    }

    private static Step? Rounded(Scope scope, Step step, RoundDraft? draft)
    {
        if (draft is null) return step;
        if (draft.IsUnread) return step with { RoundingIsUnread = true };
        if (!step.Unit.IsNumber || draft.To.Value <= 0)
        {
            scope.Bag.Add(Rules.BadRounding, draft.Span);
            return null;
        }

        return step with { Rounding = new Rounding(draft.To.Value, draft.Mode.Value) };
    }
}
