using OpenRas.Calculation;

namespace OpenRas.Kept;

/// <summary>
/// The lines of a definition that were filled before. A line that is filled with the same from the same is the same line, words included, so that a form mostly
/// points at lines that are there. They are immutable and are not given back. Past a size nothing more is kept, and lines are made for their form alone. Safe
/// to use from many threads.
/// </summary>
internal sealed class KeptLines
{
    /// <summary>Bytes, counted from what is kept and not from what the runtime takes, so that every machine keeps the same.</summary>
    internal const long Most = 32 << 20;

    /// <summary>What the words of a line take, and what a page makes of them: measured, and rounded up.</summary>
    internal const int BytesOfWords = 4_096;

    /// <summary>Longer forms are filled beside the stack.</summary>
    private const int MostOnStack = 128;

    private readonly Shelf[] shelves;
    private long taken;

    internal KeptLines(Plan plan)
    {
        Plan = plan;
        shelves = [.. plan.Steps.Select(s => new Shelf(plan, s, this))];
    }

    internal Plan Plan { get; }

    /// <summary>What is kept takes so much.</summary>
    internal long Taken => Interlocked.Read(ref taken);

    /// <summary>The lines that answers alone decide; null for the others.</summary>
    internal FilledLine?[] Said(Entry[] entries)
    {
        var said = new FilledLine?[entries.Length];
        for (var i = 0; i < said.Length; i++) said[i] = shelves[i].Picked(entries[i]);
        return said;
    }

    /// <summary>Every line of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="entries">What is said on each line.</param>
    /// <param name="said">The lines that this alone decides, as far as they are known.</param>
    internal FilledLine[] Fill(ILineSource form, Entry[] entries, FilledLine?[] said)
    {
        var lines = new FilledLine[said.Length];
        said.CopyTo(lines, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not null) continue;
            if (shelves[i].Find(form, entries[i], lines) is not { } line)
            {
                Evaluate(form, entries, lines, i);
                break;
            }

            lines[i] = line;
        }

        return lines;
    }

    /// <summary>Whether there is room for so many bytes more; then they are taken.</summary>
    internal bool Takes(int bytes)
    {
        if (Interlocked.Add(ref taken, bytes) <= Most) return true;
        Interlocked.Add(ref taken, -bytes);
        return false;
    }

    /// <summary>From the first line that was not filled so before, with the figures for the evaluator.</summary>
    private void Evaluate(ILineSource form, Entry[] entries, FilledLine[] lines, int first)
    {
        var cells = lines.Length <= MostOnStack ? stackalloc Fill[lines.Length] : new Fill[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i >= first) lines[i] ??= shelves[i].Find(form, entries[i], lines) ?? shelves[i].Make(form, entries[i], lines, cells);
            cells[i] = lines[i].Filled.Fill;
        }
    }
}
