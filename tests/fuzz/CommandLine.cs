using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenRas.Fuzz;

/// <summary>The command <c>ras</c>, run in this process in a folder, and what holds whatever its arguments are.</summary>
internal static partial class CommandLine
{
    private const int Collected = 50;

    private static readonly MethodInfo Main = Assembly.Load("ras").EntryPoint!;
    private static int runs;

    /// <summary>Each line of the head is an argument, in which <c>␤</c> is the end of a line; the file <c>stdin</c> is what is typed.</summary>
    internal static void Hold(Files files)
    {
        string[] arguments = [.. files.Head.SkipLast(files.Written.Count > 0 ? 0 : 1).Select(a => a.Replace('␤', '\n'))];
        if (Array.Exists(arguments, a => LeavesTheFolder().IsMatch(a))) return;
        var isNew = Array.IndexOf(arguments, "new") >= 0;
        var before = files.Now();
        var ran = Run(files, arguments);
        Holds(arguments, ran);
        Oracle.Hold(isNew || files.Now().SequenceEqual(before), "only `new` writes a file");
        foreach (var (path, bytes) in files.Written)
            Oracle.Hold(isNew || File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes), "only `new` changes a file");
        if (!isNew) Oracle.Hold(Run(files, arguments) == ran, "the same command said two things");
    }

    private static void Holds(string[] arguments, Ran ran)
    {
        var (exit, said, error) = ran;
        Oracle.Hold(exit is 0 or 1 or 2, $"exit code {exit.ToString(CultureInfo.InvariantCulture)}");
        Oracle.Hold(!error.Contains("a fault in ras itself", StringComparison.Ordinal) && !error.Contains("\n   at ", StringComparison.Ordinal), error);
        Oracle.Steers(said);
        Oracle.Steers(error);
        Oracle.Hold(!error.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format), "what is reported steers a terminal");
        Oracle.Hold(said.Length == 0 || said.EndsWith('\n'), "what is printed ends its last line");
        var isAsked = Array.IndexOf(arguments, "--ask") >= 0;
        Oracle.Hold(error.Length == 0 || error.EndsWith('\n') || isAsked, "what is reported ends its last line");
        if (exit == 0) Oracle.Hold(said.Length > 0, "it did something and said nothing");
        if (exit == 1) Oracle.Hold(said.Length + error.Length > 0, "it failed and said nothing");
        if (exit == 2) Oracle.Hold(said.Length == 0 && error.Contains("Usage:", StringComparison.Ordinal), "a command line that it does not understand gets its usage");
        var isHelp = said.StartsWith("Description:", StringComparison.Ordinal);
        if (said.Length > 0 && !isHelp && arguments is [not "new" and not ['[', ..], .., "--format", "json"]) JsonDocument.Parse(said).Dispose();
    }

    private static Ran Run(Files files, string[] arguments)
    {
        // Our own output is opened before its output goes elsewhere.
        Console.Out.Flush();

        // What it opened and did not close would be too much after a thousand runs.
        if (++runs % Collected == 0) GC.Collect();
        var here = Environment.CurrentDirectory;
        var typed = Path.Combine(files.Folder, "stdin");
        using var input = File.OpenHandle(File.Exists(typed) ? typed : "/dev/null");
        using var said = new Caught();
        using var error = new Caught();
        using var watch = new Watch("a command");
        int[] kept = [Libc.Duplicate(0), Libc.Duplicate(1), Libc.Duplicate(2)];
        try
        {
            Environment.CurrentDirectory = files.Folder;
            Libc.Put((int)input.DangerousGetHandle(), 0);
            Libc.Put(said.Number, 1);
            Libc.Put(error.Number, 2);
            var exit = (int)Main.Invoke(null, [arguments])!;
            return new(exit, said.Text(), error.Text());
        }
        finally
        {
            for (var i = 0; i < kept.Length; i++)
            {
                Libc.Put(kept[i], i);
                Libc.Close(kept[i]);
            }

            Environment.CurrentDirectory = here;
            Oracle.Hold(!watch.Token.IsCancellationRequested, "a command took too long");
        }
    }

    /// <summary>A path above the folder, or from the root; wherever in an argument it may begin.</summary>
    [GeneratedRegex(@"\.\.|(^|[^\w-])/")]
    private static partial Regex LeavesTheFolder();

    private sealed record Ran(int Exit, string Out, string Error);

    /// <summary>What is written to an open file that nobody else sees.</summary>
    private sealed class Caught : IDisposable
    {
        private readonly FileStream file = new(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0, FileOptions.DeleteOnClose);

        internal int Number => (int)file.SafeFileHandle.DangerousGetHandle();

        public void Dispose() => file.Dispose();

        internal string Text()
        {
            var bytes = new byte[RandomAccess.GetLength(file.SafeFileHandle)];
            var read = RandomAccess.Read(file.SafeFileHandle, bytes, 0);
            return Encoding.UTF8.GetString(bytes, 0, read);
        }
    }
}
