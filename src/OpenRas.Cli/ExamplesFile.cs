using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>The examples beside a definition, <c>scheme.examples.yaml</c> beside <c>scheme.yaml</c>, calculated.</summary>
internal sealed class ExamplesFile
{
    private const string Ending = ".examples.yaml";

    private readonly IReadOnlyList<Diagnostic> unread;
    private readonly IReadOnlyList<Example> examples;

    private ExamplesFile(Checked<IReadOnlyList<Example>> read)
    {
        unread = read.Diagnostics;
        examples = read.TryGet(out var found) ? found : [];
        IsRead = read.IsOk;
    }

    /// <summary>Whether the file itself could be read.</summary>
    internal bool IsRead { get; }

    internal int Held => examples.Count(e => e.Holds);

    internal int Failed => examples.Count - Held;

    /// <summary>What stands in the way of reading it, and each expectation that does not hold.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => unread.Concat(examples.SelectMany(e => e.Failures));

    /// <summary>Null where there is no such file, and where the definition itself has errors.</summary>
    internal static ExamplesFile? Beside(DefinitionFile file)
    {
        var path = Path.ChangeExtension(file.Name, null) + Ending;
        return file.Definition is { } definition && File.Exists(path) && RasFolder.IsOrdinaryFile(path) ? new(definition.LoadExamples(path)) : null;
    }

    /// <summary>Examples in a folder that no definition stands beside, so that nothing would ever calculate them.</summary>
    internal static IEnumerable<string> Alone(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Ending, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false })
            .Where(f => !File.Exists(f[..^Ending.Length] + ".yaml"))
            .Select(f => Path.DirectorySeparatorChar == '\\' ? f.Replace('\\', '/') : f)
            .Order(StringComparer.Ordinal);
}
