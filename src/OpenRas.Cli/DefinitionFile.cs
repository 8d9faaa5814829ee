using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>A file that should be a definition, and what loading it gave.</summary>
internal sealed class DefinitionFile
{
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

    /// <summary>What was found in the definition itself; none where there are errors.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    internal int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    internal int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    internal static DefinitionFile Load(string path)
    {
        var loaded = RasDefinition.Load(path);
        return new(path, loaded.Diagnostics, loaded.TryGet(out var definition) ? definition : null);
    }

    /// <summary>Finds what there is to find.</summary>
    /// <param name="mostMemory">What its tables may take; null for what they usually may.</param>
    /// <param name="screen">Where it is said what takes long.</param>
    internal void Find(long? mostMemory, Screen screen)
    {
        using var progress = new Progress(screen, $"Checking {Name}");
        Findings = (mostMemory is { } most ? Definition?.ListFindings(most) : Definition?.ListFindings()) ?? [];
    }

    /// <summary>Prints which rows its examples come to; nothing where there are errors.</summary>
    internal void PrintCoverage(ExamplesFile? examples, bool isJson, Screen screen)
    {
        if (Definition?.MeasureCoverage(examples?.Examples ?? []) is not { } coverage) return;
        screen.Out.Write(isJson ? coverage.ToJson() : $"\n{Written.Visible(Name)}\n{coverage.ToText()}");
    }

    /// <summary>Says what has the name of a definition or of examples, and is not read since it may never end.</summary>
    internal static void SayPassedOver(string folder, Screen screen)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in YamlFiles.Below(folder).Where(f => !RasFolder.IsOrdinaryFile(f))) screen.Warn($"`{path}` is not an ordinary file (it may be a named pipe), so we passed over it");
    }

    /// <summary>Every definition below a folder; null after reporting that there is none.</summary>
    internal static IReadOnlyList<DefinitionFile>? LoadAll(string folder, Screen screen) => LoadAll(folder, screen, screen.Report);

    /// <summary>The same; what is reported goes to somebody else.</summary>
    internal static IReadOnlyList<DefinitionFile>? LoadAll(string folder, Screen screen, Action<IReadOnlyList<Diagnostic>> report)
    {
        SayPassedOver(folder, screen);
        var files = Directory.Exists(folder) ? RasFolder.FindDefinitions(folder) : [];
        if (files.Count > 0) return [.. files.Select(Load)];
        report(RasFolder.Load(folder).Diagnostics);
        return null;
    }
}
