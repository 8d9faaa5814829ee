using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Fuzz;

/// <summary>What is fuzzed. Each takes any bytes and throws where a promise of the library is broken.</summary>
internal sealed class Targets
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly RasDefinition[] definitions;

    internal Targets(string folder) =>
        definitions = [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(f => RasDefinition.Load(f).OrThrow())];

    internal Action<byte[]> Named(string name) => name switch
    {
        "definition" => Definition,
        "answers" => Answers,
        "examples" => Examples,
        "bytes" => Bytes,
        "readings" => Read,
        "findings" => Find,
        "folder" => Folder,
        "command" => Command,
        "itself" => Itself,
        _ => throw new ArgumentException($"`{name}` is not a target; the targets are definition, answers, examples, bytes, readings, findings, folder and command.", nameof(name)),
    };

    private static void Definition(byte[] bytes)
    {
        var text = Utf8.GetString(bytes);
        var read = Oracle.Same(() => RasDefinition.Parse(text), text);
        if (read.TryGet(out var definition)) Oracle.Calculates(definition);
    }

    /// <summary>The first byte chooses the definition. What follows is answers or a case.</summary>
    private void Answers(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var definition = definitions[bytes[0] % definitions.Length];
        var text = Utf8.GetString(bytes.AsSpan(1));
        var read = Oracle.Same(() => definition.ParseAnswers(text), text);
        Oracle.QuotesNothing(definition, read.Diagnostics);
        if (read.TryGet(out var answers)) Oracle.Fills(definition, answers);
    }

    /// <summary>The first byte chooses the definition. What follows is a file of worked examples, which are calculated as they are read.</summary>
    private void Examples(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var definition = definitions[bytes[0] % definitions.Length];
        var text = Utf8.GetString(bytes.AsSpan(1));
        Oracle.Same(() => definition.ParseExamples(text), text);
    }

    /// <summary>The way from a file: any encoding, for a definition or for answers.</summary>
    private void Bytes(byte[] bytes)
    {
        Checks(RasDefinition.Load(new MemoryStream(bytes)).Diagnostics);
        Checks(definitions[0].ParseExamples(Utf8.GetString(bytes)).Diagnostics);
        Checks(definitions[0].LoadAnswers(new MemoryStream(bytes)).Diagnostics);
        using var small = new MemoryStream(bytes);
        Checks(RasDefinition.Load(small, maximumBytes: 100).Diagnostics);
        if (small.Position > 101) throw new BrokenPromiseException("it read past its limit");

        void Checks(IReadOnlyList<Diagnostic> found) => Oracle.PointInto(found, Utf8.GetString(bytes), mayBeUnread: true);
    }

    /// <summary>A definition, and what is asked of all sheets.</summary>
    private static void Read(byte[] bytes)
    {
        var text = Utf8.GetString(bytes);
        if (RasDefinition.Parse(text).IsOk) Readings.Hold(() => RasDefinition.Parse(text).OrThrow());
    }

    /// <summary>A definition, and what is found in it. It may take less memory than the other readings, and so stands alone.</summary>
    private static void Find(byte[] bytes)
    {
        if (RasDefinition.Parse(Utf8.GetString(bytes)).TryGet(out var definition)) Readings.Finds(definition);
    }

    /// <summary>Days, and the files of a folder.</summary>
    private static void Folder(byte[] bytes)
    {
        using var files = Files.Of(bytes);
        if (files is not null) Folders.Hold(files);
    }

    /// <summary>Arguments, and the files of the folder in which they are given.</summary>
    private static void Command(byte[] bytes)
    {
        using var files = Files.Of(bytes);
        if (files is not null) CommandLine.Hold(files);
    }

    /// <summary>A crash, a hang and an endless recursion, to see that the bridge notices them.</summary>
    private static void Itself(byte[] bytes)
    {
        Trace.Hit(1);
        switch (bytes)
        {
            case [(byte)'c', ..]: throw new BrokenPromiseException("a crash");
            case [(byte)'h', ..]: Thread.Sleep(Timeout.Infinite); break;
            case [(byte)'d', ..]: Deep(0); break;
        }

        static int Deep(int i) => Deep(i + 1) + Deep(i + 2);
    }
}
