using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>A file that should be a definition, and what loading it gave.</summary>
internal sealed class DefinitionFile
{
    private IReadOnlyList<Diagnostic>? findings;

    private DefinitionFile(string name, IReadOnlyList<Diagnostic> diagnostics, RasDefinition? definition)
    {
        Name = name;
        Diagnostics = diagnostics;
        Definition = definition;
    }

    /// <summary>As it was written, or as it was found below the folder that was written.</summary>
    internal string Name { get; }

    internal IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Null where there are errors.</summary>
    internal RasDefinition? Definition { get; }

    /// <summary>What is found in the definition itself; none where there are errors.</summary>
    internal IReadOnlyList<Diagnostic> Findings => findings ??= Definition?.Findings() ?? [];

    internal int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    internal int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    internal static DefinitionFile Load(string path)
    {
        var loaded = RasDefinition.Load(path);
        return new(path, loaded.Diagnostics, loaded.TryGet(out var definition) ? definition : null);
    }

    /// <summary>Every definition below a folder; null after reporting that there is none.</summary>
    internal static IReadOnlyList<DefinitionFile>? LoadAll(string folder, Screen screen)
    {
        var files = Directory.Exists(folder) ? RasFolder.FindDefinitions(folder) : [];
        if (files.Count > 0) return [.. files.Select(Load)];
        screen.Report(RasFolder.Load(folder).Diagnostics);
        return null;
    }
}
