using OpenRas.Analysis;
using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What a form still waits for, what can be answered, and what can come of it, in English.</summary>
internal static class EnglishOpenQuestions
{
    internal const string Title = "Not answered yet, and what you can answer:";

    /// <summary>What a result that waits for an answer can still be: <c>£68.58 to £93.92 a week or no budget</c>; null where it cannot be said.</summary>
    internal static string? Still(Allocation form, AllocationResult result)
    {
        if (result.Outcome != Outcome.NotDetermined || !result.Unit.IsNumber || form.Bounds is not { } bounds) return null;
        var can = bounds.Results.First(r => r.Number == result.Line);
        var others = can.Outcomes.Where(o => o is not (Outcome.Amount or Outcome.NotDetermined)).Select(Language.English.Common.Outcome);
        return Lists.List(new[] { Figures(can, bounds.IsExact) }.OfType<string>().Concat(others), "or");
    }

    /// <summary><c>out (line 5): Getting out</c>.</summary>
    internal static string Asked(RasDefinition definition, string id)
    {
        var step = definition.Plan.Find(id)!;
        return $"{id} ({Line(definition.Form[step.Index])}): {Question(definition, id)}";
    }

    /// <summary><c>Getting out</c>; with what can be given, where that is no choice.</summary>
    internal static string Question(RasDefinition definition, string id) => definition.Plan.Find(id)! switch
    {
        TotalStep { MayBeGiven: { IsOpen: false } given } total =>
            $"{total.Label}: a total that you can give, {Range(total.Unit, given.Least, given.Greatest, given.Step)}",
        TotalStep { MayBeGiven: not null } total => $"{total.Label}: a total that you can give",
        QuestionStep { Question.Number: { } number } asked => $"{asked.Label}: {Range(asked.Unit, number.From, number.To, number.Step)}",
        var step => step.Label,
    };

    /// <summary><c>all: I need a lot of help</c>.</summary>
    internal static IReadOnlyList<string> Choices(RasDefinition definition, string id)
    {
        if (definition.Plan.Find(id) is not QuestionStep { Question: var question }) return [];
        IEnumerable<string> answers = question.Answers.Select(a => $"{a.Id}: {a.Text}");
        return question.InBetween is { } scores ? [.. answers, $"or {Range(question.Unit, scores.From, scores.To, scores.Step)}"] : [.. answers];
    }

    private static string? Figures(LineBounds can, bool isExact)
    {
        if (can is not { Least: { } least, Greatest: { } greatest }) return can.Outcomes.Contains(Outcome.Amount) ? Language.English.Common.Outcome(Outcome.Amount) : null;
        if (least == greatest) return can.Unit.Format(least);
        return $"{Short(can.Unit, least)} to {can.Unit.Format(greatest)}{(isExact ? "" : " at the widest")}";
    }

    private static string Range(RasUnit? unit, decimal from, decimal to, decimal step)
    {
        var steps = step == 1 ? "" : $" in steps of {Numbers.Plain(step)}";
        return $"from {Numbers.Plain(from, grouped: true)} to {unit?.Format(to) ?? Numbers.Plain(to, grouped: true)}{steps}";
    }
}
