namespace OpenRas.Calculation;

/// <summary>Conditions in words, with the values that they looked at.</summary>
internal sealed class ConditionWords(Plan plan, Fill[] cells)
{
    /// <summary><c>older; 37 is in 29-60</c>.</summary>
    internal string Row(Condition condition) =>
        Array.TrueForAll(condition.Parts, p => p.Test.IsAny) ? "any" : string.Join("; ", condition.Parts.Where(p => !p.Test.IsAny).Select(Held));

    /// <summary>The first part that does not hold: <c>line 12 is 37, not 61 and over</c>.</summary>
    internal string Failed(Condition condition)
    {
        foreach (var part in condition.Parts)
        {
            var cell = cells[part.Step];
            if (part.Test.IsAny || (cell.Pick < 0 && cell.State is not (State.Figure or State.DoesNotApply))) continue;
            var isAnswered = part.Test is AnswerTest { IsOfRows: false } && cell.Pick >= 0;
            if (cell.State == State.DoesNotApply && !isAnswered) return $"line {part.Step + 1} does not apply";
            if (part.Test is BandTest or AnswerTest { IsOfRows: true } && !cell.IsFigure) continue;
            if (!part.Test.Accepts(cell)) return $"line {part.Step + 1} is {Value(part)}, not {part.Test.Written}";
        }

        return "";
    }

    /// <summary>What one part looked at, whether it holds or not: <c>line 12 is 37</c>.</summary>
    internal string LookedAt(Condition.Part part, Explainer explainer)
    {
        var cell = cells[part.Step];
        var isKnown = cell.IsFigure || (cell.Pick >= 0 && part.Test is AnswerTest { IsOfRows: false });
        if (cell.State == State.DoesNotApply && !isKnown) return $"line {part.Step + 1} does not apply";
        return isKnown ? $"line {part.Step + 1} is {Value(part)}" : $"line {part.Step + 1} is {explainer.Why(cell)}";
    }

    private string Held(Condition.Part part)
    {
        var value = Value(part);
        if (value == part.Test.Written) return part.Test is BandTest ? "row for " + value : value;
        var isRange = part.Test is BandTest && char.IsAsciiDigit(part.Test.Written[0]) && !part.Test.Written.EndsWith("over", StringComparison.Ordinal)
            && !part.Test.Written.EndsWith("and under", StringComparison.Ordinal);
        return $"{value} is {(isRange || part.Test.Written.Contains(" or ", StringComparison.Ordinal) ? "in " : "")}{part.Test.Written}";
    }

    private string Value(Condition.Part part)
    {
        var cell = cells[part.Step];
        if (plan.Steps[part.Step] is EligibilityStep or TableStep { Unit.IsNumber: false }) return Explainer.TextOf(plan.Steps[part.Step], cell);
        return plan.Steps[part.Step] is QuestionStep question && cell.Pick >= 0 && part.Test is not BandTest
            ? question.Choices[cell.Pick].Answer.Id
            : Phrases.Short(plan.Steps[part.Step].Unit, cell.Value);
    }
}
