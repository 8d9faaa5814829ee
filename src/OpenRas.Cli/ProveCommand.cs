using System.CommandLine;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary><c>ras prove</c>: whether more need can ever lower a result.</summary>
internal sealed class ProveCommand : Command
{
    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition, or a folder. For a folder, the command prints a table of all definitions in it and below it." };
    private readonly FormatOption format = new("The format of the proof. For a folder, write text or json.", "text", "markdown", "json");
    private readonly Option<bool> strict = new("--strict") { Description = "Exit with 1 if a result, or its points, can go down, or if we could not rule that out. If the definition cites the scheme's own reason for a decrease, say so and do not fail." };
    private readonly MemoryOption mostMemory = new("1GB for each definition");
    private readonly Screen screen;

    internal ProveCommand(Screen screen)
        : base("prove", "Prove over all complete sets of answers that more need, or less support, never lowers a result. If it does, show two sets of answers.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        Add(format);
        Add(strict);
        Add(mostMemory);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(definition);
        var isFolder = Directory.Exists(path);
        var asked = parsed.GetRequiredValue(format);
        if (isFolder && asked == "markdown") return new UsageError(screen, parsed).Report($"`{path}` is a folder, so write text or json; name a file for markdown");
        var files = isFolder ? DefinitionFile.LoadAll(path, screen) : [DefinitionFile.Load(path)];
        if (files is null) return ExitCodes.Errors;

        // Of a folder only what hinders: the warnings of thirty files are for `ras check`.
        screen.Report([.. files.Where(f => !isFolder || f.Definition is null).SelectMany(f => f.Diagnostics)]);
        var proofs = files.Select(f => ProvedFile.Of(f, parsed.GetValue(mostMemory), screen)).ToList();
        if (isFolder) ProvedFile.Print(screen, proofs, asked == "json");
        else if (proofs[0].Proof is { } proof) screen.Out.Write(Printed(proof, asked, Written.ForShell(path)));
        if (!parsed.GetValue(strict)) return proofs.TrueForAll(p => p.Proof is not null) ? ExitCodes.Done : ExitCodes.Errors;
        var let = proofs.SelectMany(p => p.FallsWithReason).Count();
        if (let > 0) screen.Warn($"--strict does not fail for {Written.Count(let, "decrease")} for which the scheme gives its reason");
        return proofs.TrueForAll(p => p.Proof is not null && !p.HasDoubt) ? ExitCodes.Done : ExitCodes.Errors;
    }

    private static string Printed(Proof proof, string asked, string path) => asked switch
    {
        "json" => proof.ToJson(),
        "markdown" => proof.ToMarkdown(path),
        _ => proof.ToText(path),
    };
}
