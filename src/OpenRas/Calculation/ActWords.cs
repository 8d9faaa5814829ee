using OpenRas.Analysis;
using OpenRas.Sheets;

namespace OpenRas.Calculation;

/// <summary>What people changed after a calculation: each step with its difference, and how much of the whole way has no stated reason.</summary>
internal sealed class ActWords
{
    private const string TooManyDigits = "it needs more than 28 digits";

    private readonly Result[] results;
    private readonly Dictionary<string, List<Change>> steps = new(StringComparer.Ordinal);

    internal ActWords(Result[] results, Acts acts)
    {
        this.results = results;
        Changes = [.. acts.Changes.Select(Change)];
        Finals = [.. acts.Finals.Select(Final)];
    }

    internal Change[] Changes { get; }

    internal Final[] Finals { get; }

    private Change Change(Act act)
    {
        var result = results.First(r => r.Line == act.Result.Step + 1);
        var before = steps.TryGetValue(result.Id, out var earlier) ? earlier[^1] : null;
        var from = before is null ? result.Amount : before.Becomes;
        decimal? becomes = act.Figure.IsKnown ? act.Figure.Value : null;
        var printed = act.Figure.IsKnown ? result.Unit.Format(act.Figure.Value) : Phrases.InFull(act.Figure.State, act.Figure.Text);
        var difference = Exact(from, becomes);
        var unknown = (from, becomes) switch
        {
            (null, _) => before is null ? NoFigure(result) : $"the figure before it is {before.Printed}",
            (_, null) => $"this figure is {printed}",
            _ => TooManyDigits,
        };
        var change = new Change
        {
            Result = result.Id,
            Label = result.Label,
            Unit = result.Unit,
            From = from,
            Becomes = becomes,
            Outcome = act.Figure.State.ToOutcome(),
            Printed = printed,
            Short = act.Figure.IsKnown ? printed : Phrases.InShort(act.Figure.State),
            Difference = difference,
            PrintedDifference = difference is { } known ? Signed(result.Unit, known) : "difference not known, since " + unknown,
            By = act.By,
            On = act.On,
            Reason = Phrases.Reason(act.Reason),
            ReasonKind = Kind(act.Reason),
            IsReasonWritten = act.Reason.Text is not null,
            Source = act.Figure.Citation.Source,
            Basis = act.Figure.Citation.Sureness,
            Note = act.Figure.Citation.Note,
        };
        if (earlier is null) steps.Add(result.Id, [change]);
        else earlier.Add(change);
        return change;
    }

    private Final Final(Act act)
    {
        var last = Change(act);
        var way = steps[last.Result];
        var calculated = results.First(r => r.Id == last.Result).Amount;
        var difference = Exact(calculated, last.Becomes);
        var (unread, unpublished, unclear) = (Without(ReasonKind.Unread, calculated, way), Without(ReasonKind.Unpublished, calculated, way), Without(ReasonKind.Unclear, calculated, way));
        return new Final
        {
            Decision = last,
            Calculated = calculated,
            Difference = difference,
            Changes = way.Count,
            Unread = unread,
            Unpublished = unpublished,
            Unclear = unclear,
            Printed = string.Join(' ', Way(last.Unit, difference), Silence(last.Unit, way.Count, unread, unpublished, unclear)),
        };
    }

    private static ReasonKind Kind(Reason reason) => reason.State switch
    {
        State.Figure => ReasonKind.Stated,
        State.Unpublished => ReasonKind.Unpublished,
        State.Unread => ReasonKind.Unread,
        _ => ReasonKind.Unclear,
    };

    /// <summary>
    /// The changes of which the reason is of one kind, added up. Where a figure between two changes is not known the two are taken together: the part is
    /// known only if both or neither are of this kind.
    /// </summary>
    private static ChangesWithoutReason Without(ReasonKind kind, decimal? calculated, List<Change> way)
    {
        var (sum, from, together) = ((decimal?)0m, calculated, new List<ReasonKind>());
        foreach (var step in way)
        {
            together.Add(step.ReasonKind);
            if (step.Becomes is not { } becomes) continue;
            if (together.Contains(kind)) sum = together.TrueForAll(k => k == kind) ? sum + Exact(from, becomes) : null;
            from = becomes;
            together.Clear();
        }

        return new(way.Count(s => s.ReasonKind == kind), together.Contains(kind) ? null : sum);
    }

    private static string Way(Unit unit, decimal? difference) =>
        difference is { } known ? $"From calculated to final: {Signed(unit, known)}." : "How far it is from calculated to final is not known.";

    private static string Silence(Unit unit, int changes, ChangesWithoutReason unread, ChangesWithoutReason unpublished, ChangesWithoutReason unclear)
    {
        var groups = new[]
        {
            Said(unit, changes, unread, "We have read no reason for"),
            unread.Count > 0 ? "We have not read the council's letters; they may give one." : null,
            Said(unit, changes, unpublished, "No reason was published for"),
            Said(unit, changes, unclear, "The source can be read two ways on the reason for"),
        };
        return string.Join(' ', groups.OfType<string>().DefaultIfEmpty(changes == 1 ? "The change has a stated reason." : "Each change has a stated reason."));
    }

    /// <summary>Null where no change is in the group. Of all changes the sum is the whole way, and was said.</summary>
    private static string? Said(Unit unit, int changes, ChangesWithoutReason group, string what)
    {
        if (group.Count == 0) return null;
        var count = $"({Numbers.Plain(group.Count)} of {Numbers.Plain(changes)})";
        if (group.Count == changes) return $"{what} {(changes == 1 ? "this change" : "these changes")} {count}.";
        return $"{what} some of these changes {count}: {(group.Sum is { } sum ? Signed(unit, sum) : "how much they come to is not known")}.";
    }

    /// <summary>How far it is from one figure to another; null where one is not known, or where a decimal would have to round.</summary>
    private static decimal? Exact(decimal? from, decimal? to)
    {
        if (from is not { } start || to is not { } end) return null;
        var difference = end - start;
        return start + difference == end && end - difference == start ? difference : null;
    }

    private static string NoFigure(Result result) => $"the calculation gives no figure: {result.Reason}";

    private static string Signed(Unit unit, decimal difference)
    {
        var size = Math.Abs(difference);
        var printed = unit.IsMoney ? Phrases.Short(unit, size) : unit.Format(size);
        return difference == 0 ? printed : (difference > 0 ? "+ " : "- ") + printed;
    }
}
