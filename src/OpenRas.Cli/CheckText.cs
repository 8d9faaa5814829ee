using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary>What <c>ras check</c> found, for people: each thing, and then how much of it there is.</summary>
internal sealed class CheckText(CheckReport report, Screen screen)
{
    private const string Unreadable = "examples that cannot be read";
    private const string NextToIt = "Put the examples of `scheme.yaml` in `scheme.examples.yaml`, in the same folder.";

    internal void Print(bool withCoverage)
    {
        string[] found =
        [
            report.Faults.ToText(),
            report.IsOfFolder ? string.Concat(report.Findings.Select(f => $"{f}\n")) : report.Findings.ToText(),
            .. report.Alone.Select(path => Screen.Said($"there is no definition next to {path}", NextToIt)),
        ];
        foreach (var text in found.Where(t => t.Length > 0)) screen.Out.Write(text + "\n");
        Sum();
        if (report.Examples.Count > 0) screen.Out.WriteLine(Count(report.Examples));
        if (report is { HasNoErrors: true, Passes: false }) screen.Out.WriteLine("The check fails, because --strict allows no warning.");
        if (withCoverage) foreach (var file in report.Files) file.PrintCoverage(report.ExamplesOf(file), isJson: false, screen);
    }

    /// <summary>How much was found in each file; of a folder in a table.</summary>
    private void Sum()
    {
        if (report.IsOfFolder) Tabulate();
        else foreach (var file in report.Files) screen.Out.WriteLine(Said(file));
        if (report.Files.Count == 1 && !report.IsOfFolder) return;
        var (errors, warnings) = (Written.Count(report.Files.Sum(f => f.Errors), "error"), Written.Count(report.Warnings, "warning"));
        screen.Out.WriteLine($"{Written.Count(report.Files.Count, "definition")}, {errors}, {warnings}{Count(report.Findings)}");
    }

    private static string Count(IReadOnlyList<ExamplesFile> files)
    {
        var unread = files.Count(f => !f.IsRead);
        return $"examples: {Written.Count(files.Sum(f => f.Held))} pass, {Written.Count(files.Sum(f => f.Failed))} fail"
            + (unread > 0 ? $"; {Written.Count(unread, "file")} cannot be read" : "");
    }

    /// <summary><c>; 7 findings: 2 warnings, 4 infos, 1 acknowledged</c>; nothing where there are none.</summary>
    private static string Count(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return "";
        var acknowledged = findings.Count(f => f.Acknowledged is not null);
        var warnings = findings.Count(CheckReport.IsOpenWarning);
        var infos = findings.Count - warnings - acknowledged;
        (int Count, string Said)[] kinds =
        [
            (warnings, Written.Count(warnings, "warning")),
            (infos, Written.Count(infos, "info")),
            (acknowledged, $"{Written.Count(acknowledged)} acknowledged"),
        ];
        return $"; {Written.Count(findings.Count, "finding")}: {string.Join(", ", kinds.Where(k => k.Count > 0).Select(k => k.Said))}";
    }

    private void Tabulate()
    {
        if (report.Files.Count == 0) return;
        var table = new Table("file", "id", "status", "disclosure", "in force", "errors", "warnings", "findings", "acknowledged");
        foreach (var file in report.Files)
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
                Written.Count(report.Findings.Count(f => f.File == file.Name)),
                Written.Count(file.Findings.Count(f => f.Acknowledged is not null)));
        }

        table.Print(screen);
    }

    /// <summary>What was found in a file; then who approved it, and what the authority said about it, in a line each.</summary>
    private string Said(DefinitionFile file)
    {
        var (name, ras) = (Written.Visible(file.Name), file.Definition);
        var stands = new[] { ras?.ApprovedBy?.Printed, ras?.Reply?.Printed }.OfType<string>();
        return $"{name}: {Found(file, report.ExamplesOf(file))}{string.Concat(stands.Select(said => "\n  " + Written.Visible(said)))}";
    }

    private static string Found(DefinitionFile file, ExamplesFile? examples)
    {
        (int Count, string Thing)[] kinds =
            [(file.Errors, "error"), (file.Warnings, "warning"), (examples?.Failed ?? 0, "failing example")];
        string[] found =
        [
            .. kinds.Where(k => k.Count > 0).Select(k => Written.Count(k.Count, k.Thing)),
            .. examples is { IsRead: false } ? [Unreadable] : Array.Empty<string>(),
        ];
        return (found.Length == 0 ? "no errors" : string.Join(", ", found)) + Count(file.Findings);
    }
}
