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

        // What answers are worth is in the unit of the parts that take a figure; where there are none the total says it.
        var first = addends.FindIndex(a => a.Draft.Worth is null);
        var unit = isRead && first >= 0 ? scope.Steps[addends[first].Addend.Step].Unit : item.Unit?.Value ?? RasUnit.Points;
        if (isRead && first < 0 && !unit.IsNumber)
        {
            scope.Bag.Add(Rules.NoNumber, item.Unit!.Value.Span, item.Id.Value);
            return null;
        }

        foreach (var (addend, draft) in addends.Where(a => a.Draft.Worth is null))
        {
            var step = scope.Steps[addend.Step];
            if (step.Unit != unit)
                scope.Bag.Add(Rules.UnlikeParts, draft.Span, new Extra { Related = [new(addends[first].Draft.Span, $"this one is in {unit}")] }, step.Id, step.Unit, unit);
        }

        var parts = addends.Select((a, place) => a.Draft.Worth is null ? a.Addend : a.Addend with { Worth = Worth(scope, a.Draft, a.Addend, unit), Place = place });
        if (item.ReadAs is { } readAs)
        {
            if (LinePlanner.ReadAs(scope, item, readAs, unit == RasUnit.Points, unit) is not { } read) return null;
            unit = read;
        }

        if (isRead && item.Unit is { } written && written.Value != unit) scope.Bag.Add(Rules.OtherUnit, written.Span, item.Id.Value, written.Value, unit);
        var total = new TotalStep(scope.Next, item.Id.Value, item.Label.Value, unit, [.. parts], scope.Cite(item.Citation), item.Id.Span)
        {
            PartsState = item.Add.State,
            IsReadAs = item.ReadAs is not null,
        };
        return total with { MayBeGiven = Given(scope, item, total) };
    }

    private static List<(Addend Addend, PartDraft Draft)> Addends(Scope scope, PartsDraft parts, int sign)
    {
        var addends = new List<(Addend, PartDraft)>();
        foreach (var part in parts.Parts)
        {
            if (Find(scope, part) is not { } step) continue;
            addends.Add((new Addend(step.Index, sign * (part.Weight?.Value ?? 1), part.Weight is not null, scope.AnyOf(part.Only), scope.Cite(part.Citation)), part));
        }

        return addends;
    }

    /// <summary>The line of a part: a number, or the question whose answers it names; null after an error.</summary>
    private static Step? Find(Scope scope, PartDraft part)
    {
        if (part.Worth is null) return scope.FindNumber(part.Line);
        if (scope.Find(part.Line) is not { } step) return null;
        if (step is not QuestionStep { Choices.Length: > 0 } question)
            scope.Bag.Add(Rules.NoAnswersToCount, part.Line.Span, new Extra { Help = "Remove `worth`. To multiply a number before it is added, write `weight`." }, step.Id);
        else if (question.Question.InBetween is not null)
            scope.Bag.Add(Rules.WorthInBetween, part.Line.Span, step.Id);
        else
            return step;
        return null;
    }

    /// <summary>The question of a part as it stands on the total, with what each answer is worth there.</summary>
    private static QuestionStep Worth(Scope scope, PartDraft part, Addend addend, RasUnit unit)
    {
        var question = (QuestionStep)scope.Steps[addend.Step];
        if (part.Worth!.Count == 0) scope.Bag.Add(Rules.NothingWorth, part.Span, question.Id);
        var figures = new Figure?[question.Choices.Length];
        foreach (var (answer, draft) in part.Worth)
        {
            var pick = Array.FindIndex(question.Choices, c => c.Answer.Id == answer.Value);
            if (pick < 0) ConditionPlanner.NoSuchAnswer(scope, question, answer, answer.Value);
            else if (scope.Figure(draft, unit) is { } figure) figures[pick] = figure with { Citation = figure.Citation.Within(addend.Citation) };
        }

        var choices = question.Choices.Zip(figures, (c, figure) => c with { Figure = figure });
        return question with { Index = scope.Next, Unit = unit, TakesOff = false, Choices = [.. choices] };
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

    private static Band? Expected(Scope scope, Located<string> text, RasUnit unit)
    {
        var band = BandText.Parse(text.Value, unit, out _);
        if (band is null) scope.Bag.Add(Rules.BadExpect, text.Span, text.Value);
        return band;
    }

    private static decimal Smallest(int places) => new(1, 0, 0, false, (byte)Math.Min(places, 28));
}
