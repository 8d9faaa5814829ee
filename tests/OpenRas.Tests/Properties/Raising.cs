using OpenRas.Sheets;

namespace OpenRas.Tests.Properties;

internal static class Raising
{
    /// <summary>A sheet with at least the need of this one, and no more support; for a carer's result, more support, which is what it is for.</summary>
    internal static Sheet Raised(this Sheet sheet, RasDefinition definition, Random random, bool isForCarer)
    {
        foreach (var (id, value) in sheet.Values.Where(_ => random.Next(3) > 0).ToList())
        {
            var raised = definition.Questions.FirstOrDefault(q => q.Id == id) is { } question
                ? Answer(question, value, random, isForCarer)
                : Given(definition.Plan.Find(id)!, value, random);
            sheet = sheet.With(id, raised);
        }

        return sheet;
    }

    private static string Answer(Question question, string value, Random random, bool isForCarer)
    {
        if (question.Counts is not (CountsAs.Need or CountsAs.Support)) return value;
        var isUp = question.Counts == CountsAs.Need || isForCarer;
        if (question.Number is { } range) return Number(range, value, random, isUp);
        if (question.InBetween is { } scores && Score(question, value) is { } score) return Number(scores, score, random, isUp);
        var ids = question.Answers.Where(a => !a.IsAside).Select(a => a.Id).ToList();
        var at = ids.IndexOf(value);
        return at < 0 ? value : ids[isUp ? random.Next(at, ids.Count) : random.Next(at + 1)];
    }

    /// <summary>Where scores may stand between answers, the score of an answer too; null for one that stands aside.</summary>
    private static string? Score(Question question, string value) =>
        question.Answers.FirstOrDefault(a => a.Id == value) is not { } answer ? value : answer.IsAside ? null : Numbers.Plain(answer.Value!.Value);

    /// <summary>A given total is a need of its own; one of something else stays.</summary>
    private static string Given(OpenRas.Calculation.Step step, string value, Random random) =>
        step is OpenRas.Calculation.TotalStep { MayBeGiven: { Counts: CountsAs.Need } range }
            ? Number(new NumberRange(range.Least, Math.Min(range.Greatest, 1_000), range.Step), value, random, isUp: true)
            : value;

    private static string Number(NumberRange range, string value, Random random, bool isUp)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var steps = (int)((isUp ? range.To - number : number - range.From) / range.Step);
        var moved = random.Next(Math.Max(0, steps) + 1) * range.Step;
        return Numbers.Plain(isUp ? number + moved : number - moved);
    }
}
