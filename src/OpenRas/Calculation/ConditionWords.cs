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
        var part = condition.Parts.First(p => new Condition([p]).Holds(cells, out _) is false);
        return Applies(part) ? $"line {part.Step + 1} is {Value(part)}, not {part.Test.Written}" : DoesNotApply(part);
    }

    /// <summary>What one part looked at, whether it holds or not: <c>line 12 is 37</c>.</summary>
    internal string LookedAt(Condition.Part part, Explainer explainer)
    {
        if (!Applies(part)) return DoesNotApply(part);
        return cells[part.Step].IsFigure || IsAnswered(part) ? $"line {part.Step + 1} is {Value(part)}" : explainer.Because(cells[part.Step]);
    }

    private static string DoesNotApply(Condition.Part part) => $"line {part.Step + 1} does not apply";

    private bool Applies(Condition.Part part) => cells[part.Step].State != State.DoesNotApply || IsAnswered(part);

    /// <summary>It asks which answer was given, and one was: that is known whatever the answer is worth.</summary>
    private bool IsAnswered(Condition.Part part) => part.Test is AnswerTest { IsOfRows: false } && cells[part.Step].Pick >= 0;

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
