namespace OpenRas.Calculation;

/// <summary>A total in words: on one line where it is a few plain lines added up, part by part where there are weights, conditions or many.</summary>
internal sealed class TotalWords(Explainer explainer, Plan plan, Entry[] entries, Fill[] cells)
{
    private const int MostOnOneLine = 3;

    internal LineWords Of(TotalStep step, in Fill cell)
    {
        var isGiven = entries[step.Index].Kind == EntryKind.Numbered;
        if (step.PartsState != State.Figure) return new LineWords(isGiven ? "given as a total" : Phrases.InFull(cell.State, null));
        var isPlain = step.Addends.Length <= MostOnOneLine && Array.TrueForAll(step.Addends, a => !a.IsWeighted && a.Only is null && a.Weight > 0);
        if (isGiven) return new LineWords("given as a total") { Parts = isPlain ? [] : Parts(step) };
        var words = new LineWords(isPlain ? OnOneLine(step) : "") { Parts = isPlain ? [] : Parts(step) };
        if (cell.IsFigure && step.IsReadAs) words = words with { Working = (words.Working + ", read as " + step.Unit).TrimStart(',', ' ') };
        if (cell.IsFigure) return explainer.Rounded(step, cell, words);
        return words with { Working = cell.State == State.DoesNotApply ? "does not apply: none of its parts does" : explainer.Because(cell) };
    }

    private string OnOneLine(TotalStep step)
    {
        var added = step.Addends.Where(a => cells[a.Step].State != State.DoesNotApply).Select(a => a.Step + 1).ToList();
        var dropped = step.Addends.Where(a => cells[a.Step].State == State.DoesNotApply).Select(a => a.Step + 1).ToList();
        if (dropped.Count == 0) return Phrases.Lines(added, " + ");
        return $"{Phrases.Lines(added, " + ")}; {Phrases.Lines(dropped, " and ")} {(dropped.Count == 1 ? "does" : "do")} not apply";
    }

    private LinePart[] Parts(TotalStep step) => [.. step.Addends.Select(a => Part(step, a))];

    private LinePart Part(TotalStep step, Addend addend)
    {
        var part = plan.Steps[addend.Step];
        var cell = cells[addend.Step];
        var line = "line " + Numbers.Plain(part.Number);
        var working = addend.IsWeighted ? line + " × " + Numbers.Plain(addend.Weight) : addend.Weight < 0 ? "less " + line : line;
        if (addend.Only is { } only && only.Holds(cells, out _) is false)
            return new LinePart(part.Label, $"left out: {new ConditionWords(plan, cells).Failed(only)}", "");
        if (cell.IsFigure) return new LinePart(part.Label, working, part.Unit.Format(cell.Value * addend.Weight));
        return new LinePart(part.Label, working, explainer.Why(cell));
    }
}
