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
            IsReasonStated = act.Reason.State == State.Figure,
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
        var calculated = results.First(r => r.Id == last.Result);
        var difference = Exact(calculated.Amount, last.Becomes);
        var unexplained = last.Becomes is not null ? Unexplained(calculated.Amount, way) : null;
        var silent = way.Count(s => !s.IsReasonStated);
        var whole = difference is { } known ? Signed(last.Unit, known) : "not known";
        var part = unexplained is { } sum ? $"of this without a stated reason: {Signed(last.Unit, sum)}, in {Numbers.Plain(silent)} of {Steps(way.Count)}"
            : $"without a stated reason: {Numbers.Plain(silent)} of {Steps(way.Count)}, and how much they come to is not known";
        return new Final
        {
            Decision = last,
            Calculated = calculated.Amount,
            Difference = difference,
            Unexplained = unexplained,
            Printed = $"from calculated to final: {whole}; {(silent == 0 ? "each step has a stated reason" : part)}",
        };
    }

    /// <summary>
    /// The steps without a stated reason, added up. Where a figure between two steps is not known the two are taken together: the part is known only if
    /// both have a reason or neither has.
    /// </summary>
    private static decimal? Unexplained(decimal? calculated, List<Change> way)
    {
        var sum = 0m;
        var from = calculated;
        bool? stated = null;
        foreach (var step in way)
        {
            // From a word there is no way to say how far a figure is; with a reason nobody needs to.
            if (from is null && step.IsReasonStated)
            {
                from = step.Becomes;
                continue;
            }

            if (stated is { } before && before != step.IsReasonStated) return null;
            stated = step.IsReasonStated;
            if (step.Becomes is not { } becomes) continue;
            if (stated is false)
            {
                if (Exact(from, becomes) is not { } difference) return null;
                sum += difference;
            }

            from = becomes;
            stated = null;
        }

        return sum;
    }

    /// <summary>How far it is from one figure to another; null where one is not known, or where a decimal would have to round.</summary>
    private static decimal? Exact(decimal? from, decimal? to)
    {
        if (from is not { } start || to is not { } end) return null;
        var difference = end - start;
        return start + difference == end && end - difference == start ? difference : null;
    }

    private static string Steps(int count) => count == 1 ? "1 step" : $"{Numbers.Plain(count)} steps";

    private static string NoFigure(Result result) => $"the calculation gives no figure: {result.Reason}";

    private static string Signed(Unit unit, decimal difference)
    {
        var size = Math.Abs(difference);
        var printed = unit.IsMoney ? Phrases.Short(unit, size) : unit.Format(size);
        return difference == 0 ? printed : (difference > 0 ? "+ " : "- ") + printed;
    }
}
