using System.Collections.Concurrent;
using OpenRas.Calculation;

namespace OpenRas.Kept;

/// <summary>One line of a form, as it was filled so far.</summary>
internal sealed class Shelf
{
    /// <summary>So many things are told apart on one line.</summary>
    private const int MostCodes = 1 << 16;

    /// <summary>What a fill takes, and what a line takes with its source: measured, and rounded up.</summary>
    private const int BytesOfFill = 256;
    private const int BytesOfLine = 256;

    private readonly Plan plan;
    private readonly Step step;
    private readonly KeptLines room;
    private readonly LineKey? key;
    private readonly FilledLine?[] picked;
    private readonly KeyTable<FilledLine> lines = new();
    private readonly KeyTable<LineFill> sums = new();
    private readonly ConcurrentDictionary<(Fill Fill, int Decimals), LineFill> fills = new();
    private int codes;

    internal Shelf(Plan plan, Step step, KeptLines room)
    {
        (this.plan, this.step, this.room) = (plan, step, room);
        key = LineKey.Of(step, plan.Steps);
        picked = step is QuestionStep question && key is { IsAlone: true } ? new FilledLine?[question.Choices.Length] : [];
    }

    /// <summary>The line with an answer of a list, where the question is always asked; null where none was made yet.</summary>
    internal FilledLine? Picked(in Entry entry) => entry.Kind == EntryKind.Picked && entry.Pick < picked.Length ? picked[entry.Pick] : null;

    /// <summary>The line, where it was filled so before; null where it was not.</summary>
    /// <param name="form">The form that it is for.</param>
    /// <param name="entry">What is said on it.</param>
    /// <param name="above">The lines above it.</param>
    internal FilledLine? Find(ILineSource form, in Entry entry, FilledLine?[] above)
    {
        if (key is null || !key.TryMake(entry, above, out var sum, out var rest)) return null;
        if (key.SaysAll) return lines.Find(sum, rest);
        return sums.Find(sum, rest) is { } fill ? new FilledLine(fill, form) : null;
    }

    /// <summary>The line, filled by the evaluator, and kept where there is room.</summary>
    internal FilledLine Make(ILineSource form, in Entry entry, FilledLine?[] above, ReadOnlySpan<Fill> cells)
    {
        var fill = Kept(Evaluator.At(step, entry, cells, plan.Steps));
        if (fill.Code < 0 || key is null || !key.TryMake(entry, above, out var sum, out var rest)) return new FilledLine(fill, form);
        if (!key.SaysAll)
        {
            if (room.Takes(KeyTable<LineFill>.BytesOfOne)) sums.Keep(sum, rest, fill);
            return new FilledLine(fill, form);
        }

        if (!room.Takes(KeyTable<FilledLine>.BytesOfOne + BytesOfLine)) return new FilledLine(fill, form);
        var line = lines.Keep(sum, rest, new FilledLine(fill, new LinesAbove(room, entry, [.. key.Lines.Select(l => above[l]!.Filled)])));
        if (entry.Kind == EntryKind.Picked && entry.Pick < picked.Length) picked[entry.Pick] = line;
        return line;
    }

    private LineFill Kept(in Fill fill)
    {
        var known = (fill, fill.Value.Scale);
        if (fills.TryGetValue(known, out var kept)) return kept;
        if (codes >= MostCodes || !room.Takes(BytesOfFill)) return new LineFill(step, fill, -1);
        return fills.GetOrAdd(known, new LineFill(step, fill, Interlocked.Increment(ref codes) - 1));
    }
}
