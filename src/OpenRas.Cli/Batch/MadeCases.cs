using System.Globalization;
using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Cli.Batch;

/// <summary>
/// Made sets of answers, the same on every machine: each question that is asked is answered, each answer as likely as another. They are no people,
/// and say nothing of any.
/// </summary>
internal sealed class MadeCases
{
    /// <summary>Answers that contradict each other are drawn again, so often.</summary>
    private const int MostDraws = 1_000;

    private readonly RasDefinition definition;
    private readonly Drawn[] drawn;
    private ulong state;

    internal MadeCases(RasDefinition definition, ulong seed)
    {
        this.definition = definition;
        state = seed;
        drawn = [.. definition.Form.Select(l => Of(definition, l)).OfType<Drawn>()];
    }

    internal IReadOnlyList<string> Columns => [.. drawn.Select(d => d.Id)];

    /// <summary>One set of answers, in the order of the columns; empty where the question is not asked. Null where none that holds was found.</summary>
    internal string[]? Next()
    {
        for (var draw = 0; draw < MostDraws; draw++)
        {
            if (Draw() is { } cells) return cells;
        }

        return null;
    }

    private string[]? Draw()
    {
        var (cells, given) = (new string[drawn.Length], new List<(string, string)>());
        for (var at = 0; at < drawn.Length; at++)
        {
            var (id, ways, way, isConditional) = drawn[at];
            cells[at] = "";
            if (isConditional && !IsAsked(id, given)) continue;
            cells[at] = way(Below(ways));
            given.Add((id, cells[at]));
        }

        return definition.CheckAnswers([.. given]).IsOk ? cells : null;
    }

    private bool IsAsked(string id, List<(string, string)> given) => definition.CheckAnswers([.. given]).TryGet(out var answers) && answers.IsAsked(id) is true;

    private static Drawn? Of(RasDefinition definition, FormLine line)
    {
        if (definition.Questions.FirstOrDefault(q => q.Id == line.Id) is { } question)
        {
            var isConditional = question.AskOnly is not null;
            return question.Number is { } number
                ? Drawn.Number(line.Id, number.From, number.To, number.Step, isConditional)
                : new Drawn(line.Id, question.Answers.Count, at => question.Answers[at].Id, isConditional);
        }

        // A total whose questions nobody read is all that can be answered there.
        if (definition.Plan.Find(line.Id) is not TotalStep { IsEntered: true } total) return null;
        var scores = Scores.Of(definition, total);
        return scores.Count == 0 ? null : new Drawn(line.Id, scores.Count, at => Numbers.Plain(scores[at]), IsConditional: false);
    }

    /// <summary>SplitMix64, whose numbers are the same everywhere and in every version of the runtime (Steele, Lea and Flood 2014).</summary>
    private int Below(int count)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
        }
    }

    private sealed record Drawn(string Id, int Ways, Func<int, string> Way, bool IsConditional)
    {
        internal static Drawn Number(string id, decimal from, decimal to, decimal step, bool isConditional)
        {
            var steps = (int)Math.Min(int.MaxValue - 1, (to - from) / step);
            return new(id, steps + 1, at => (from + (at * step)).ToString(CultureInfo.InvariantCulture), isConditional);
        }
    }
}
