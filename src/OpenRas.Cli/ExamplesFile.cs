using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>The examples beside a definition, <c>scheme.examples.yaml</c> or <c>.yml</c> beside <c>scheme.yaml</c>, calculated.</summary>
internal sealed class ExamplesFile
{
    private const string Before = ".examples";

    private readonly IReadOnlyList<Diagnostic> unread;

    private ExamplesFile(IReadOnlyList<Checked<IReadOnlyList<WorkedExample>>> read)
    {
        unread = [.. read.SelectMany(r => r.Diagnostics)];
        Examples = [.. read.SelectMany(r => r.TryGet(out var found) ? found : [])];
        IsRead = read.All(r => r.IsOk);
    }

    /// <summary>Whether the file itself could be read.</summary>
    internal bool IsRead { get; }

    /// <summary>All that it holds; none where it cannot be read.</summary>
    internal IReadOnlyList<WorkedExample> Examples { get; }

    internal int Held => Examples.Count(e => e.Holds);

    internal int Failed => Examples.Count - Held;

    /// <summary>What stands in the way of reading it, and each expectation that does not hold.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => unread.Concat(Examples.SelectMany(e => e.Failures));

    /// <summary>Null where there is no such file, and where the definition itself has errors. Of two that end otherwise both are read.</summary>
    internal static ExamplesFile? Beside(DefinitionFile file)
    {
        if (file.Definition is not { } definition) return null;
        var paths = YamlFiles.Endings.Select(e => Path.ChangeExtension(file.Name, null) + Before + e)
            .Where(p => File.Exists(p) && RasFolder.IsOrdinaryFile(p) && (DefinitionOf(p) ?? file.Name) == file.Name).ToList();
        return paths.Count == 0 ? null : new([.. paths.Select(p => definition.LoadExamples(p))]);
    }

    /// <summary>Examples in a folder that no definition stands beside, so that nothing would ever calculate them.</summary>
    internal static IEnumerable<string> Alone(string folder) => YamlFiles.Below(folder, Before).Where(f => DefinitionOf(f) is null);

    /// <summary>The definition that examples stand beside: one with the same ending, or else with the other; null where there is none.</summary>
    private static string? DefinitionOf(string examples)
    {
        var ending = Path.GetExtension(examples);
        var name = examples[..^(Before.Length + ending.Length)];
        return YamlFiles.Endings.OrderByDescending(e => e == ending).Select(e => name + e).FirstOrDefault(File.Exists);
    }
}
