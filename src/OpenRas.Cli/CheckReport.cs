using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>What <c>ras check</c> found in all files that it was given.</summary>
internal sealed class CheckReport
{
    private readonly List<string> folders;
    private readonly Dictionary<string, ExamplesFile?> examples;
    private readonly List<Diagnostic> refused = [];

    internal CheckReport(IReadOnlyList<string> paths, bool isStrict, Screen screen)
    {
        IsStrict = isStrict;
        folders = [.. paths.Where(Directory.Exists)];
        Files = [.. paths.SelectMany(p => Load(p, screen)).DistinctBy(f => f.Name)];
        examples = Files.ToDictionary(f => f.Name, ExamplesFile.Beside, StringComparer.Ordinal);
        Alone = [.. folders.SelectMany(ExamplesFile.Alone).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a warning fails the check too.</summary>
    internal bool IsStrict { get; }

    /// <summary>Whether a folder was named, so that there is much to say.</summary>
    internal bool IsOfFolder => folders.Count > 0;

    internal IReadOnlyList<DefinitionFile> Files { get; }

    /// <summary>Examples that no definition is next to.</summary>
    internal IReadOnlyList<string> Alone { get; }

    /// <summary>What is wrong with folders, definitions and examples.</summary>
    internal IEnumerable<Diagnostic> Faults =>
        refused.Concat(Files.SelectMany(f => f.Diagnostics.Concat(ExamplesOf(f)?.Diagnostics ?? [])));

    /// <summary>What a reader should know of definitions that load, and of the versions in a folder.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    internal IEnumerable<Diagnostic> All => Faults.Concat(Findings);

    internal IReadOnlyList<ExamplesFile> Examples => [.. examples.Values.OfType<ExamplesFile>()];

    internal int Warnings => Files.Sum(f => f.Warnings);

    /// <summary>Whether nothing is wrong, apart from warnings.</summary>
    internal bool HasNoErrors =>
        refused.Count == 0 && Alone.Count == 0
        && Files.All(f => f.Definition is not null) && Examples.All(e => e is { IsRead: true, Failed: 0 });

    internal bool Passes => HasNoErrors && !(IsStrict && HasOpenWarning);

    private bool HasOpenWarning => Warnings > 0 || Findings.Any(IsOpenWarning);

    /// <summary>A warning that the definition does not acknowledge.</summary>
    internal static bool IsOpenWarning(Diagnostic finding) => finding is { Severity: Severity.Warning, Acknowledged: null };

    internal ExamplesFile? ExamplesOf(DefinitionFile file) => examples[file.Name];

    /// <summary>Finds what there is to find.</summary>
    internal void Find(long? mostMemory, Screen screen)
    {
        foreach (var file in Files) file.Find(mostMemory, screen);
        Findings = [.. Files.SelectMany(f => f.Findings), .. folders.SelectMany(OfVersions)];
    }

    private IReadOnlyList<DefinitionFile> Load(string path, Screen screen) =>
        Directory.Exists(path) ? DefinitionFile.LoadAll(path, screen, refused.AddRange) ?? [] : [DefinitionFile.Load(path)];

    /// <summary>What is found between the versions of the schemes of a folder; nothing where a file of it cannot be read.</summary>
    private static IReadOnlyList<Diagnostic> OfVersions(string folder) =>
        RasFolder.Load(folder).TryGet(out var loaded) ? loaded.ListFindings() : [];
}
