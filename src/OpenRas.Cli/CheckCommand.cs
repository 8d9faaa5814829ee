using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>ras check</c>: loads definitions, and says what is wrong with them.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "A definition, or a folder that is searched with all folders below it.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> strict = new("--strict") { Description = "Let a warning fail the check as an error does." };
    private readonly Screen screen;

    internal CheckCommand(Screen screen)
        : base("check", "Checks definitions, and says what is wrong, where, and what to write instead.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(paths);
        Add(paths);
        Add(strict);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var written = parsed.GetRequiredValue(paths);
        var found = written.Select(p => Directory.Exists(p) ? DefinitionFile.LoadAll(p, screen) : [DefinitionFile.Load(p)]).ToList();
        var files = found.SelectMany(f => f ?? []).DistinctBy(f => f.Name).ToList();
        screen.Report([.. files.SelectMany(f => f.Diagnostics)]);

        if (Array.Exists(written, Directory.Exists)) Tabulate(files);
        else foreach (var file in files) screen.Out.WriteLine($"{file.Name}: {Found(file)}");
        var (errors, warnings) = (files.Sum(f => f.Errors), files.Sum(f => f.Warnings));
        if (files.Count != 1 || Array.Exists(written, Directory.Exists))
            screen.Out.WriteLine($"{Written.Count(files.Count, "definition")}, {Written.Count(errors, "error")}, {Written.Count(warnings, "warning")}");
        return files.Exists(f => f.Definition is null) || found.Contains(null) || (warnings > 0 && parsed.GetValue(strict)) ? ExitCodes.Errors : ExitCodes.Done;
    }

    private void Tabulate(List<DefinitionFile> files)
    {
        if (files.Count == 0) return;
        var table = new Table("file", "id", "status", "disclosure", "in force", "errors", "warnings");
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
                Written.Count(file.Warnings));
        }

        table.Print(screen);
    }

    private static string Found(DefinitionFile file)
    {
        string[] found = [.. new[] { (file.Errors, "error"), (file.Warnings, "warning") }.Where(f => f.Item1 > 0).Select(f => Written.Count(f.Item1, f.Item2))];
        return found.Length == 0 ? "ok" : string.Join(", ", found);
    }
}
