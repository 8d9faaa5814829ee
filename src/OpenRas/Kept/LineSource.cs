using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Kept;

/// <summary>From what a line was filled: enough to say how.</summary>
internal interface ILineSource
{
    Language Language { get; }

    /// <summary>Whether there is room to keep the words of a line; then it is taken.</summary>
    bool TakesWords();

    Worked WorkedAt(Step step);
}

/// <summary>From what a kept line was filled: what was said on it, and what stood on the lines that it looks at. It holds nothing else of a person's answers.</summary>
internal sealed class LinesAbove(KeptLines room, Entry entry, LineFill[] above) : ILineSource
{
    public Language Language => Language.English;

    public bool TakesWords() => room.Takes(KeptLines.BytesOfWords);

    public Worked WorkedAt(Step step)
    {
        var plan = room.Plan;
        var (entries, cells) = (new Entry[plan.Steps.Length], new Fill[plan.Steps.Length]);
        entries[step.Index] = entry;
        foreach (var line in above) cells[line.Step.Index] = line.Fill;
        cells[step.Index] = Evaluator.At(step, entry, cells, plan.Steps);
        return new WorkingMaker(plan, entries, cells).Of(step);
    }
}
