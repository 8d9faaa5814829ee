using System.Diagnostics;
using System.Globalization;

namespace OpenRas.Cli.Batch;

/// <summary>How far a run is: on a terminal one line that is written again each second, elsewhere a line every few seconds. Never an answer.</summary>
/// <param name="screen">Where it is written.</param>
/// <param name="all">Bytes of the input; null where nobody knows.</param>
internal sealed class BatchProgress(Screen screen, long? all)
{
    private const long Second = 1_000;
    private const long Seldom = 5_000;

    private readonly Stopwatch time = Stopwatch.StartNew();
    private long next = screen.IsErrorTerminal ? Second : Seldom;
    private int written;

    internal void Show(long rows, long bytes)
    {
        if (time.ElapsedMilliseconds < next) return;
        next = time.ElapsedMilliseconds + (screen.IsErrorTerminal ? Second : Seldom);
        var line = Said(rows, bytes);
        if (screen.IsErrorTerminal) screen.Error.Write($"\r{line.PadRight(written)}");
        else screen.Error.WriteLine(line);
        written = line.Length;
    }

    /// <summary>The line of a terminal is gone.</summary>
    internal void End()
    {
        if (screen.IsErrorTerminal && written > 0) screen.Error.Write($"\r{new string(' ', written)}\r");
    }

    internal string Rate(long rows) => string.Create(CultureInfo.InvariantCulture, $"{rows / Math.Max(0.001, time.Elapsed.TotalSeconds):#,0} rows a second");

    internal string Took => string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed.TotalSeconds:0.0} s");

    private string Said(long rows, long bytes)
    {
        var read = string.Create(CultureInfo.InvariantCulture, $"{rows:#,0} rows, {Rate(rows)}");
        if (all is not > 0 || bytes == 0) return read;
        var left = time.Elapsed.TotalSeconds * (all.Value - bytes) / bytes;
        return string.Create(CultureInfo.InvariantCulture, $"{read}, {100 * bytes / all.Value}%, about {left:0} s left");
    }
}
