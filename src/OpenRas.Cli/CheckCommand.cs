using System.CommandLine;
using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary><c>ras check</c>: loads definitions, and says what is wrong with them.</summary>
internal sealed class CheckCommand : Command
{
    private const string Unreadable = "examples that cannot be read";

    private readonly Argument<string[]> paths = new("PATH") { Description = "A definition, or a folder. The command searches the folder and all folders below it.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> strict = new("--strict") { Description = "Fail the check for a warning as for an error, unless it is a finding that the definition acknowledges." };
    private readonly Option<bool> coverage = new("--coverage") { Description = "Show which rows of tables and price bands no example uses, and which tests no example answers with yes or with no." };
    private readonly FormatOption format = new("The format of the coverage of one definition. With json, standard output has nothing else.", "text", "json");
    private readonly MemoryOption mostMemory = new("128MB for each definition");
    private readonly Screen screen;

    internal CheckCommand(Screen screen)
        : base("check", "Check definitions, and say what is wrong, where, and what to write instead. Calculate the examples next to them. Print findings: what a reader should know about the rules. For a file, each finding has its place and what to do. For a folder, each has one line, and gaps and overlaps between versions are findings too.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(paths);
        Add(paths);
        Add(strict);
        Add(coverage);
        Add(format);
        Add(mostMemory);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var written = parsed.GetRequiredValue(paths);
        var found = written.Select(p => Directory.Exists(p) ? DefinitionFile.LoadAll(p, screen) : [DefinitionFile.Load(p)]).ToList();
        var files = found.SelectMany(f => f ?? []).DistinctBy(f => f.Name).ToList();
        var examples = files.ToDictionary(f => f.Name, ExamplesFile.Beside, StringComparer.Ordinal);
        screen.Report([.. files.SelectMany(f => f.Diagnostics.Concat(examples[f.Name]?.Diagnostics ?? []))]);
        var isFolder = Array.Exists(written, Directory.Exists);
        var isJson = parsed.GetRequiredValue(format) == "json";
        if (isJson && (!parsed.GetValue(coverage) || isFolder || files.Count != 1)) return new UsageError(screen, parsed).Report("`--format json` works only with `--coverage` and one definition");
        foreach (var file in files) file.Find(parsed.GetValue(mostMemory), screen);
        List<Diagnostic> findings = [.. files.SelectMany(f => f.Findings), .. written.Where(Directory.Exists).SelectMany(OfVersions)];
        if (isFolder) screen.List(findings);
        else screen.Report(findings);
        var alone = written.Where(Directory.Exists).SelectMany(ExamplesFile.Alone).Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in alone) screen.Report($"there is no definition next to {path}", "Put the examples of `scheme.yaml` in `scheme.examples.yaml`, in the same folder.");

        var calculated = examples.Values.OfType<ExamplesFile>().ToList();
        if (isJson) files[0].PrintCoverage(examples[files[0].Name], isJson, screen);
        else Sum(files, examples, findings, isFolder);
        if (!isJson && calculated.Count > 0) screen.Out.WriteLine(Count(calculated));
        if (!isJson && parsed.GetValue(coverage)) files.ForEach(f => f.PrintCoverage(examples[f.Name], isJson, screen));

        var warnings = files.Sum(f => f.Warnings);
        var isGood = files.TrueForAll(f => f.Definition is not null) && !found.Contains(null) && alone.Count == 0 && calculated.TrueForAll(e => e is { IsRead: true, Failed: 0 });
        return isGood && (warnings + findings.Count(IsOpenWarning) == 0 || !parsed.GetValue(strict)) ? ExitCodes.Done : ExitCodes.Errors;
    }

    /// <summary>What is found between the versions of the schemes of a folder; nothing where a file of it cannot be read.</summary>
    private static IReadOnlyList<Diagnostic> OfVersions(string folder) => RasFolder.Load(folder).TryGet(out var loaded) ? loaded.ListFindings() : [];

    /// <summary>What was found; of a folder in a table.</summary>
    private void Sum(List<DefinitionFile> files, Dictionary<string, ExamplesFile?> examples, List<Diagnostic> findings, bool isFolder)
    {
        if (isFolder) Tabulate(files, findings);
        else foreach (var file in files) screen.Out.WriteLine(Said(file, examples[file.Name]));
        if (files.Count == 1 && !isFolder) return;
        var (errors, warnings) = (Written.Count(files.Sum(f => f.Errors), "error"), Written.Count(files.Sum(f => f.Warnings), "warning"));
        screen.Out.WriteLine($"{Written.Count(files.Count, "definition")}, {errors}, {warnings}{Count(findings)}");
    }

    private static string Count(List<ExamplesFile> files)
    {
        var unread = files.Count(f => !f.IsRead);
        return $"examples: {Written.Count(files.Sum(f => f.Held))} pass, {Written.Count(files.Sum(f => f.Failed))} fail{(unread > 0 ? $"; {Written.Count(unread, "file")} cannot be read" : "")}";
    }

    private static bool IsOpenWarning(Diagnostic finding) => finding is { Severity: Severity.Warning, Acknowledged: null };

    /// <summary><c>; 7 findings: 2 warnings, 4 infos, 1 acknowledged</c>; nothing where there are none.</summary>
    private static string Count(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return "";
        var acknowledged = findings.Count(f => f.Acknowledged is not null);
        var warnings = findings.Count(IsOpenWarning);
        var infos = findings.Count - warnings - acknowledged;
        (int Count, string Said)[] kinds =
        [
            (warnings, Written.Count(warnings, "warning")), (infos, Written.Count(infos, "info")), (acknowledged, $"{Written.Count(acknowledged)} acknowledged"),
        ];
        return $"; {Written.Count(findings.Count, "finding")}: {string.Join(", ", kinds.Where(k => k.Count > 0).Select(k => k.Said))}";
    }

    private void Tabulate(List<DefinitionFile> files, List<Diagnostic> findings)
    {
        if (files.Count == 0) return;
        var table = new Table("file", "id", "status", "disclosure", "in force", "errors", "warnings", "findings", "acknowledged");
        foreach (var file in files)
        {
            var ras = file.Definition;
            table.Add(
                file.Name,
                ras?.Id ?? Written.Nothing,
                ras is null ? Written.Nothing : Written.Word(ras.Status),
                ras is null ? Written.Nothing : Written.Word(ras.Disclosure),
                ras?.InForce.ToString() ?? Written.Nothing,
                Written.Count(file.Errors),
                Written.Count(file.Warnings),
                Written.Count(findings.Count(f => f.File == file.Name)),
                Written.Count(file.Findings.Count(f => f.Acknowledged is not null)));
        }

        table.Print(screen);
    }

    /// <summary>What was found in a file; then who approved it, and what the authority said about it, in a line each.</summary>
    private static string Said(DefinitionFile file, ExamplesFile? examples)
    {
        var (name, ras) = (Written.Visible(file.Name), file.Definition);
        var stands = new[] { ras?.ApprovedBy?.Printed, ras?.Reply?.Printed }.OfType<string>().Select(said => "\n  " + Written.Visible(said));
        return $"{name}: {Found(file, examples)}{string.Concat(stands)}";
    }

    private static string Found(DefinitionFile file, ExamplesFile? examples)
    {
        string[] found =
        [
            .. new[] { (file.Errors, "error"), (file.Warnings, "warning"), (examples?.Failed ?? 0, "failing example") }.Where(f => f.Item1 > 0).Select(f => Written.Count(f.Item1, f.Item2)),
            .. examples is { IsRead: false } ? [Unreadable] : Array.Empty<string>(),
        ];
        return (found.Length == 0 ? "ok" : string.Join(", ", found)) + Count(file.Findings);
    }
}
