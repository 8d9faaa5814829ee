using System.Text;
using OpenRas.Diagnostics;
using Spectre.Console;

namespace OpenRas.Cli;

/// <summary>Where the tool writes: results to standard output, all else to standard error. UTF-8 without a mark, and lines that end in a line feed, everywhere.</summary>
internal sealed class Screen
{
    private bool hasReported;

    internal Screen()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Out = new StreamWriter(Console.OpenStandardOutput(), encoding) { NewLine = "\n", AutoFlush = true };
        Error = new StreamWriter(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };
        var canDraw = Environment.GetEnvironmentVariable("TERM") != "dumb";
        (IsTerminal, IsErrorTerminal) = (!Console.IsOutputRedirected && canDraw, !Console.IsErrorRedirected && canDraw);
        HasColour = IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && HasEscapeCodes();
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = encoding;
    }

    internal TextWriter Out { get; }

    internal TextWriter Error { get; }

    /// <summary>Whether a person is looking at standard output, on something that can draw.</summary>
    internal bool IsTerminal { get; }

    /// <summary>Whether a person is looking at standard error, on something that can draw.</summary>
    internal bool IsErrorTerminal { get; }

    internal bool HasColour { get; }

    /// <summary>Reports all that was found, and gives the value where there is one.</summary>
    internal T? Take<T>(Checked<T> found)
        where T : class
    {
        Report(found.Diagnostics);
        return found.TryGet(out var value) ? value : null;
    }

    /// <summary>Diagnostics to standard error, an empty line between any two.</summary>
    internal void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0) Write(diagnostics.ToText());
    }

    /// <summary>An error that stands in no text.</summary>
    internal void Report(string message, string? help = null) => Write(Said(message, help));

    /// <summary>How such an error is said.</summary>
    internal static string Said(string message, string? help) =>
        $"ras: error: {Written.Visible(message)}\n{(help is null ? "" : $"   help: {help}\n")}";

    /// <summary>Something that stops nothing.</summary>
    internal void Warn(string message) => Write($"ras: warning: {Written.Visible(message)}\n");

    /// <summary>On Windows the question also switches the console to them.</summary>
    private static bool HasEscapeCodes() => OperatingSystem.IsWindows()
        ? AnsiConsole.Profile.Capabilities.Ansi
        : !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TERM"));

    private void Write(string report)
    {
        Error.Write(hasReported ? "\n" + report : report);
        hasReported = true;
    }
}
