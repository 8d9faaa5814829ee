using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Totals: like is added to like, and what may be given is bounded.</summary>
internal static class TotalPlanner
{
    /// <summary>The greatest total that a case may supply where the definition sets no end.</summary>
    internal const decimal MostGiven = 999_999_999;

    private const int MostParts = 500;

    internal static TotalStep? Total(Scope scope, TotalItem item)
    {
        if (item.Add.Parts.Count + (item.Less?.Parts.Count ?? 0) > MostParts)
        {
            scope.Bag.Add(Rules.TooManyParts, item.Id.Span, MostParts);
            return null;
        }

        var isRead = item.Add.State == State.Figure;
        var addends = Addends(scope, item.Add, 1).Concat(item.Less is { } less ? Addends(scope, less, -1) : []).ToList();
        if (isRead && item.Add.Parts.Count == 0) scope.Bag.Add(Rules.NothingAdded, item.Add.Span);
        if (addends.Count < item.Add.Parts.Count + (item.Less?.Parts.Count ?? 0) || (isRead && addends.Count == 0)) return null;

        var unit = isRead ? scope.Steps[addends[0].Addend.Step].Unit : item.Unit?.Value ?? Unit.Points;
        foreach (var (addend, span) in addends)
        {
            var step = scope.Steps[addend.Step];
            if (step.Unit != unit)
                scope.Bag.Add(Rules.UnlikeParts, span, new Extra { Related = [new(addends[0].Span, $"this one is in {unit}")] }, step.Id, step.Unit, unit);
        }

        if (item.ReadAs is { } readAs)
        {
            if (LinePlanner.ReadAs(scope, item, readAs, unit == Unit.Points, unit) is not { } read) return null;
            unit = read;
        }

        if (isRead && item.Unit is { } written && written.Value != unit) scope.Bag.Add(Rules.OtherUnit, written.Span, item.Id.Value, written.Value, unit);
        var total = new TotalStep(scope.Next, item.Id.Value, item.Label.Value, unit, [.. addends.Select(a => a.Addend)], scope.Cite(item.Citation), item.Id.Span)
        {
            PartsState = item.Add.State,
            IsReadAs = item.ReadAs is not null,
        };
        return total with { MayBeGiven = Given(scope, item, total) };
    }

    private static List<(Addend Addend, SourceSpan Span)> Addends(Scope scope, PartsDraft parts, int sign)
    {
        var addends = new List<(Addend, SourceSpan)>();
        foreach (var part in parts.Parts)
        {
            if (scope.FindNumber(part.Line) is not { } step) continue;
            addends.Add((new Addend(step.Index, sign * (part.Weight?.Value ?? 1), part.Weight is not null, scope.AnyOf(part.Only), scope.Cite(part.Citation)), part.Span));
        }

        return addends;
    }

    /// <summary>What a supplied total may be: what its questions can make or, where they were not read, what <c>expect</c> says.</summary>
    private static GivenRange? Given(Scope scope, TotalItem item, TotalStep total)
    {
        var isRead = total.PartsState == State.Figure;
        var expected = item.Expect is { } text ? Expected(scope, text, total.Unit) : null;
        var rounding = item.Round is { IsUnread: false, To.Value: > 0 } round ? new Rounding(round.To.Value, round.Mode.Value) : null;
        var can = isRead && (item.MayBeGiven || expected is not null) ? scope.ComesOutAs(total with { Rounding = rounding }) : null;
        if (can is { HasFigures: true, IsTooWide: false } && expected is { } band && !(band.Contains(can.Least) && band.Contains(can.Greatest)))
            scope.Bag.Add(Rules.NotExpected, item.Expect!.Value.Span, total.Unit.Format(can.Least), total.Unit.Format(can.Greatest), item.Expect.Value.Value);
        if (!item.MayBeGiven) return null;
        if (item.Step is { Value: <= 0 } none)
        {
            scope.Bag.Add(Rules.BadRange, none.Span);
            return null;
        }

        if (can is { HasFigures: true, IsBlankPossible: false } set)
        {
            var smallest = rounding?.To ?? Smallest(set.Places);
            if (item.Step is not { } given || given.Value % smallest == 0) return new GivenRange(set.Least, set.Greatest, item.Step?.Value ?? smallest, item.Counts?.Value, false);
            scope.Bag.Add(Rules.BadRange, given.Span);
            return null;
        }

        if (!isRead && item.Counts is null) scope.Bag.Add(Rules.CountsMissing, item.Id.Span, item.Id.Value);
        if (expected is not ({ Low: { } low, HasLow: true } and ({ High: null } or { HasHigh: true })))
        {
            scope.Bag.Add(Rules.ExpectMissing, item.Expect?.Span ?? item.Id.Span, item.Id.Value);
            return null;
        }

        var step = item.Step?.Value ?? (can is { HasFigures: true } some ? rounding?.To ?? Smallest(some.Places) : 1);
        var high = expected.Value.High ?? Math.Floor(MostGiven / Math.Max(step, 1)) * Math.Max(step, 1);
        if (low <= high && low % step == 0 && (expected.Value.High ?? 0) % step == 0) return new GivenRange(low, high, step, item.Counts?.Value, isRead) { IsOpen = expected.Value.High is null };
        scope.Bag.Add(Rules.BadRange, item.Step?.Span ?? item.Expect!.Value.Span);
        return null;
    }

    private static Band? Expected(Scope scope, Located<string> text, Unit unit)
    {
        var band = BandText.Parse(text.Value, unit, out _);
        if (band is null) scope.Bag.Add(Rules.BadExpect, text.Span, text.Value);
        return band;
    }

    private static decimal Smallest(int places) => new(1, 0, 0, false, (byte)Math.Min(places, 28));
}
