using System.Diagnostics;
using System.Globalization;

namespace OpenRas.Cli;

/// <summary>What is being worked at: on a terminal, once it has taken a second, and gone when it is done. Elsewhere nothing is written.</summary>
internal sealed class Progress : IDisposable
{
    private const int Second = 1000;

    private readonly Stopwatch time = Stopwatch.StartNew();
    private readonly Lock writing = new();
    private readonly Screen screen;
    private readonly string what;
    private readonly Timer? timer;
    private int written;

    /// <param name="screen">Where it is written.</param>
    /// <param name="what">What is being done, such as <c>Proving short-breaks.yaml</c>.</param>
    internal Progress(Screen screen, string what)
    {
        (this.screen, this.what) = (screen, Written.Visible(what));
        if (screen.IsErrorTerminal) timer = new Timer(_ => Show(), null, Second, Second);
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (writing)
        {
            Write("");
            written = -1;
        }
    }

    private void Show()
    {
        lock (writing)
        {
            if (written >= 0) Write(string.Create(CultureInfo.InvariantCulture, $"{what}: {time.Elapsed.TotalSeconds:0} s. Ctrl+C stops it."));
        }
    }

    private void Write(string text)
    {
        if (written == 0 && text.Length == 0) return;
        screen.Error.Write($"\r{text.PadRight(written)}{(text.Length == 0 ? "\r" : "")}");
        written = text.Length;
    }
}
