using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Tests.Properties;

/// <summary>Answers by name, as a person writes them.</summary>
internal sealed record Sheet(IReadOnlyList<(string Id, string Value)> Values)
{
    internal AnswerSet? For(RasDefinition definition) => definition.CheckAnswers([.. Values]).TryGet(out var answers) ? answers : null;

    internal string? this[string id] => Values.Where(v => v.Id == id).Select(v => v.Value).FirstOrDefault();

    internal Sheet With(string id, string value) => new([.. Values.Where(v => v.Id != id), (id, value)]);

    internal Sheet Without(string id) => new([.. Values.Where(v => v.Id != id)]);

    internal string Yaml => Values.Count == 0 ? "{}" : string.Join('\n', Values.Select(v => $"{v.Id}: {v.Value}"));

    internal IEnumerable<Sheet> Smaller() => Values.Select(v => Without(v.Id));

    /// <summary>A sheet that the definition accepts, each question answered with the given chance in 100, each total given with another.</summary>
    internal static Sheet Random(RasDefinition definition, Random random, int answered, int given)
    {
        var values = definition.Questions.Where(_ => random.Next(100) < answered).Select(q => (q.Id, AnswerTo(q, random))).ToList();
        foreach (var total in definition.Plan.Steps.OfType<TotalStep>())
        {
            if (total.MayBeGiven is null || random.Next(100) >= given) continue;
            if (random.Next(4) > 0) values.RemoveAll(v => definition.Plan.Feeding(total.Index)[definition.Plan.Find(v.Id)!.Index]);
            values.Add((total.Id, GivenFor(total.MayBeGiven, random)));
        }

        return new Sheet(values).Accepted(definition);
    }

    /// <summary>Without what the definition refuses: answers to what is not asked, and totals that the answers cannot make.</summary>
    internal Sheet Accepted(RasDefinition definition)
    {
        var sheet = this;
        while (sheet.Values.Count > 0)
        {
            var refused = definition.CheckAnswers([.. sheet.Values]).Diagnostics.Select(d => d.Span.Line - 1).ToHashSet();
            if (refused.Count == 0) break;
            sheet = new Sheet([.. sheet.Values.Where((_, at) => !refused.Contains(at))]);
        }

        return sheet;
    }

    internal static string AnswerTo(Question question, Random random) =>
        question.Number is { } range ? NumberIn(range, random)
        : question.InBetween is { } scores && random.Next(2) == 0 ? NumberIn(scores, random)
        : question.Answers[random.Next(question.Answers.Count)].Id;

    private static string NumberIn(NumberRange range, Random random)
    {
        var steps = (int)Math.Min((range.To - range.From) / range.Step, random.Next(3) == 0 ? 10 : 100_000);
        return Numbers.Plain(range.From + (range.Step * random.Next(steps + 1)));
    }

    internal static string GivenFor(GivenRange range, Random random) =>
        NumberIn(new NumberRange(range.Least, Math.Min(range.Greatest, range.Least + (range.Step * 250)), range.Step), random);
}
