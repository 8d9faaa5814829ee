using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What people changed after a calculation, in English.</summary>
internal static class EnglishDecisions
{
    internal const string Title = "Decided by people, not calculated";

    internal static ChangeWords Of(RecordedChange change)
    {
        var figure = Figure(change);
        var reason = Reason(change.Stated);
        var (by, on) = (Said(change.Actor), change.Day is { } day ? Said(day) : null);
        return new ChangeWords(figure, change.After is null ? InShort(change.State) : figure, Difference(change), by, on, reason)
        {
            Under = [.. Under(change, by)],
        };
    }

    /// <summary>How far it is from the calculated to the final figure, and which reasons are on record.</summary>
    internal static string Way(FinalDecision final)
    {
        if (final.ChangeCount == 0) return "The final amount is the calculated amount.";
        var unit = final.Decision.Unit;
        var way = final.Difference is { } known ? Moved(unit, known) : "We do not know how far the final amount is from the calculated one.";
        var groups = new[]
        {
            Group(final, final.Unread, "We have read no reason for"),
            final.Unread.Count > 0 ? "We have not read the council's letters; they may give one." : null,
            Group(final, final.Unpublished, "No reason was published for"),
            Group(final, final.Unclear, "The source can be read two ways on the reason for"),
        };
        var allStated = final.ChangeCount == 1 ? "The change has a stated reason." : "Each change has a stated reason.";
        return string.Join(' ', groups.OfType<string>().DefaultIfEmpty(allStated).Prepend(way));
    }

    internal static (string Label, string Figure) AsCalculated(AllocationResult result)
    {
        var label = result.Label + ", as calculated";
        if (result.Amount is not { } known) return (label, result.Printed);
        return (label, (result.IsCeiling ? "up to " : "") + result.Unit.Format(known));
    }

    internal static string? Decided(Allocation allocation)
    {
        var finals = allocation.FinalDecisions.Select(f => $"{f.Decision.Printed} for \"{f.Decision.Label}\"").ToList();
        if (finals.Count > 0) return $"People decided on {Lists.List(finals)}. That is not calculated here.";
        return allocation.RecordedChanges.Count > 0 ? "People changed this after the calculation. No final figure is recorded." : null;
    }

    private static string Moved(RasUnit unit, decimal difference)
    {
        if (difference == 0) return "The final amount is the same as the calculated amount.";
        return $"The final amount is {Size(unit, Math.Abs(difference))} {(difference > 0 ? "more" : "less")} than the calculated amount.";
    }

    private static string Figure(RecordedChange change) => change.After is { } figure ? change.Unit.Format(figure) : InFull(change.State, change.Text);

    private static string Difference(RecordedChange change)
    {
        if (change.IsNoChange) return "no change";
        return change.Difference is { } known ? Signed(change.Unit, known) : Ended($"We do not know the difference, because {WhyUnknown(change)}");
    }

    private static string WhyUnknown(RecordedChange change)
    {
        if (change.Before is null && change.FigureBefore is null) return $"the calculation gives no figure ({change.Calculated.Reason})";
        if (change.Before is null) return $"the figure before it is {Figure(change.FigureBefore!)}";
        return change.After is null ? $"this figure is {Figure(change)}" : "it needs more than 28 digits";
    }

    private static string When(Reason day) => day.State == State.Figure ? Days.InWords(day.Text!) ?? day.Text! : Said(day);

    private static string Said(Reason stated) => stated.State == State.Figure ? stated.Text! : InFull(stated.State, stated.Text);

    private static IEnumerable<string> Under(RecordedChange change, string by)
    {
        if (change.Difference is null) yield return Difference(change);
        yield return change.Day is { } day ? $"by: {by}; on: {When(day)}" : $"by: {by}";
        if (!change.IsNoChange || change.Stated.Text is not null) yield return change.Stated.Text is null ? Sentence(Reason(change.Stated)) : "reason: " + Reason(change.Stated);
        if (change.Basis is { } basis && basis != Basis.Quoted) yield return Is(basis);
        if (change.Source is { } source) yield return "source: " + source.Title;
        if (change.Note is { } note) yield return "note: " + note;
    }

    /// <summary>Null where no change is in the group. Of all changes the sum is the whole way, and was said.</summary>
    private static string? Group(FinalDecision final, ChangesWithoutReason group, string what)
    {
        if (group.Count == 0) return null;
        var count = $"({Numbers.Plain(group.Count)} of {Numbers.Plain(final.ChangeCount)})";
        if (group.Count == final.ChangeCount) return $"{what} {(final.ChangeCount == 1 ? "this change" : "these changes")} {count}.";
        var sum = group.Sum is { } known ? Signed(final.Decision.Unit, known) : "we do not know how much that is";
        return $"{what} some of these changes {count}: {sum}.";
    }

    private static string Signed(RasUnit unit, decimal difference)
    {
        var size = Math.Abs(difference);
        return difference switch { 0 => Size(unit, size), > 0 => "+ " + Size(unit, size), _ => "- " + Size(unit, size) };
    }

    private static string Size(RasUnit unit, decimal size) => unit.IsMoney ? Short(unit, size) : unit.Format(size);
}
