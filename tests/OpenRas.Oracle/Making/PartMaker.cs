namespace OpenRas.Oracle.Making;

/// <summary>Makes the parts of totals: names, weights, conditions, and what each answer is worth in this part.</summary>
internal sealed class PartMaker(Dice dice, ConditionMaker conditions)
{
    /// <summary>Questions with a list of answers: whatever these are worth there, a part can say what they add.</summary>
    internal static List<Made> Answered(IReadOnlyList<Made> above) =>
        [.. above.Where(m => m.IsQuestion && m.Answers.Count > 0 && !m.IsInBetween)];

    internal MadePart Make(Made line, IReadOnlyList<Made> above)
    {
        var (weight, only) = (Weight(), Only(above));
        var text = weight == 1 && only is null ? line.Id : $"{{ line: {line.Id}, weight: {Dice.Text(weight)}{Written(only)} }}";
        return Part(text, weight, line.Least, line.Most, only is null && line.AlwaysApplies);
    }

    internal MadePart Worth(Made question, IReadOnlyList<Made> above)
    {
        var (weight, only) = (dice.Chance(60) ? 1 : Weight(), Only(above));
        var named = question.Answers.Concat(question.Aside).Where(_ => dice.Chance(80)).DefaultIfEmpty(question.Answers[^1]).ToList();
        var (points, at) = (new List<decimal> { 0 }, 0m);
        var isRising = dice.Chance(75);
        var worth = named.ConvertAll(a => $"{a}: {(dice.Chance(8) ? Word() : Dice.Text(Next()))}");
        var weighted = weight == 1 ? "" : $", weight: {Dice.Text(weight)}";
        var isLeftOut = worth.Exists(w => w.EndsWith("does-not-apply", StringComparison.Ordinal));
        var text = $"{{ line: {question.Id}, worth: {{ {string.Join(", ", worth)} }}{weighted}{Written(only)} }}";
        return Part(text, weight, points.Min(), points.Max(), only is null && question.Only is null && !isLeftOut);

        decimal Next()
        {
            at = (isRising ? at : 0) + dice.Number(dice.Chance(8) ? -4 : 0, 12, dice.From(0, 2));
            points.Add(at);
            return at;
        }
    }

    private string Word() => dice.Chance(20) ? "does-not-apply" : WordMaker.Any(dice);

    private decimal Weight() => dice.Chance(45) ? dice.Number(dice.Chance(12) ? -2 : 0, 3, dice.Chance(25) ? 9 : 3) : 1;

    private string? Only(IReadOnlyList<Made> above) =>
        dice.Chance(22) && LineMaker.Lookable(above) is { Count: > 0 } looked ? conditions.Any(looked, 1) : null;

    private static string Written(string? only) => only is null ? "" : $", only: {only}";

    private static MadePart Part(string text, decimal weight, decimal least, decimal most, bool alwaysApplies) =>
        new(text, Math.Min(0, Math.Min(least * weight, most * weight)), Math.Max(0, Math.Max(least * weight, most * weight)), alwaysApplies);
}

/// <summary>A part as it is written, and from what to what it adds.</summary>
internal sealed record MadePart(string Text, decimal Least, decimal Most, bool AlwaysApplies);
