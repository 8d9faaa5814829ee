namespace OpenRas.Calculation;

/// <summary>Counts and tests in words: what was looked at, and what it showed.</summary>
internal sealed class TestWords(Explainer explainer, Plan plan, Fill[] cells)
{
    /// <summary><c>lines 2, 5 are some or more; line 6 is not</c>.</summary>
    internal LineWords Count(CountStep step, in Fill cell)
    {
        if (!cell.IsFigure) return new LineWords(explainer.Because(cell));
        var isApplies = step.Of[0].Test is null;
        var counted = step.Of.Where(IsCounted).Select(c => c.Step + 1).ToList();
        var others = step.Of.Select(c => c.Step + 1).Except(counted).ToList();
        if (counted.Count == 0) return new LineWords($"none of {Phrases.Lines(others, ", ")} {(isApplies ? "applies" : "is " + step.Written)}");
        var are = isApplies ? (counted.Count == 1 ? "applies" : "apply") : (counted.Count == 1 ? "is " : "are ") + step.Written;
        var not = isApplies ? (others.Count == 1 ? "does not" : "do not") : others.Count == 1 ? "is not" : "are not";
        return new LineWords($"{Phrases.Lines(counted, ", ")} {are}{(others.Count == 0 ? "" : $"; {Phrases.Lines(others, ", ")} {not}")}");
    }

    /// <summary>Each row with yes or no, and the figures it looked at.</summary>
    internal LineWords Eligibility(EligibilityStep step, in Fill cell)
    {
        var parts = step.MetBy.Select(Row).ToArray();
        if (!cell.IsFigure) return new LineWords(cell.Cause == step.Index ? "the test is " + Phrases.InFull(cell.State, null) : explainer.Because(cell)) { Parts = parts };
        var isMet = cell.Value == EligibilityStep.Yes;
        return new LineWords(isMet ? "met" : "not met: " + Phrases.InFull(step.Otherwise.State, step.Otherwise.Text)) { Parts = parts };
    }

    private bool IsCounted(Counted counted) =>
        cells[counted.Step].State != State.DoesNotApply && (counted.Test?.Accepts(cells[counted.Step]) ?? true);

    private LinePart Row(Condition row)
    {
        var words = new ConditionWords(plan, cells);
        var label = string.Join("; ", row.Parts.Select(p => plan.Steps[p.Step].Label + (char.IsLetterOrDigit(plan.Steps[p.Step].Label[^1]) ? ": " : " ") + p.Test.Written));
        var looked = string.Join("; ", row.Parts.Where(p => !p.Test.IsAny).Select(p => words.LookedAt(p, explainer)));
        return new LinePart(label, looked, row.Holds(cells, out _) switch { true => "yes", false => "no", _ => "not known" });
    }
}
