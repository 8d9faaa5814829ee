using System.CommandLine;
using System.CommandLine.Parsing;
using OpenRas.Analysis;
using OpenRas.Diagnostics;

namespace OpenRas.Cli;

/// <summary><c>ras check-award</c>: the figure in a letter next to the rules, and what to ask.</summary>
internal sealed class CheckAwardCommand : Command
{
    private readonly Argument<string?> definition = new("DEFINITION")
    {
        Description = "A definition: a file that has `format:`. Leave it out if there is none for this council.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly AnswersOptions given = new();
    private readonly Option<bool> ask = new("--ask")
    {
        Description = "Ask one question after another first. On a terminal, the command asks anyway if you give no answers.",
    };

    private readonly LetterOptions letter = new();
    private readonly PurchaseOptions purchase = new();
    private readonly Option<string?> requests = new("--requests")
    {
        Description = "Also write letters to send into this folder: "
            + "your questions, a request for information, and a subject access request.",
        HelpName = "FOLDER",
    };

    private readonly FormatOption format = new("The format of the output.", "text", "markdown", "json");
    private readonly Screen screen;

    internal CheckAwardCommand(Screen screen)
        : base("check-award", "Put the figure in a letter next to the rules: whether they match, what could explain a difference, and "
            + "what to ask the council.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        given.AddTo(this);
        Add(ask);
        letter.AddTo(this);
        purchase.AddTo(this);
        Add(requests);
        Add(format);
        Validators.Add(result => letter.Check(result, hasDefinition: result.GetValue(definition) is not null));
        Validators.Add(purchase.Check);
        Validators.Add(AskedOnly);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var check = parsed.GetValue(definition) is { } path ? WithRules(parsed, path) : letter.WithoutDefinition(parsed);
        if (check is null) return ExitCodes.Errors;
        if (check.Definition is null) SayWhichFilesThereAre(check.Authority);
        if (check.Figure is not null) check = purchase.Buying(check, parsed);
        screen.Out.Write(parsed.GetRequiredValue(format) switch
        {
            "json" => check.ToJson(),
            "markdown" => check.ToMarkdown(),
            _ => check.ToText(),
        });
        return parsed.GetValue(requests) is { } folder ? Write(check, folder) : ExitCodes.Done;
    }

    private AwardCheck? WithRules(ParseResult parsed, string path)
    {
        var loaded = RasDefinition.Load(path);
        if (loaded.Diagnostics.Any(IsNoDefinition))
        {
            screen.Report(
                $"`{path}` has no `format:`, so it is no definition",
                "Name a definition first. If there is none for this council, leave it out, and write --authority NAME.");
            return null;
        }

        if (screen.Take(loaded) is not { } ras) return null;
        if (letter.WhyNot(parsed, ras) is { } why)
        {
            screen.Report(why);
            return null;
        }

        var answers = IsToAsk(parsed) ? Interview.Hold(ras, screen) : given.Of(parsed).Read(ras, screen);
        return answers is null ? null : letter.Check(parsed, answers, OtherVersions(path, ras));
    }

    /// <summary>Whoever names a council may not know that its rules are in a file here.</summary>
    private void SayWhichFilesThereAre(string authority)
    {
        if (!Directory.Exists(ListCommand.Shipped)) return;
        var files = RasFolder.FindDefinitions(ListCommand.Shipped).Where(f => RasDefinition.Load(f).TryGet(out var ras) && IsOf(authority, ras));
        foreach (var file in files) screen.Warn($"there is a file of rules of this council: {file}. Name it before the figure to compare them.");
    }

    /// <summary>No council uses what is made up to show something.</summary>
    private static bool IsOf(string authority, RasDefinition ras) => ras.Status != SchemeStatus.Illustrative
        && (ras.Authority.Contains(authority, StringComparison.OrdinalIgnoreCase) || authority.Contains(ras.Authority, StringComparison.OrdinalIgnoreCase));

    private bool IsToAsk(ParseResult parsed) =>
        parsed.GetValue(ask) || (!given.AreIn(parsed.CommandResult) && !Console.IsInputRedirected && screen.IsErrorTerminal);

    private void AskedOnly(CommandResult result)
    {
        if (!result.GetValue(ask)) return;
        if (given.AreIn(result)) result.AddError("--ask gets the answers from you; leave out the answers");
        if (result.GetValue(definition) is null) result.AddError("--ask asks what a definition asks; name a definition");
    }

    /// <summary>Those of the same scheme in the same folder. A file that cannot be read says nothing of this letter.</summary>
    private static IReadOnlyList<RasDefinition> OtherVersions(string path, RasDefinition ras)
    {
        var files = RasFolder.FindDefinitionsIn(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var others = files.Select(f => RasDefinition.Load(f)).Select(l => l.TryGet(out var other) ? other : null);
        return [.. others.OfType<RasDefinition>().Where(o => o.Scheme == ras.Scheme && o.Digest != ras.Digest)];
    }

    /// <summary>A letter that is there already may have been changed by hand.</summary>
    private int Write(AwardCheck check, string folder)
    {
        var files = check.WriteRequests().Select(r => (Path: Path.Combine(folder, r.File), r.Text)).ToList();
        foreach (var (there, _) in files.Where(f => File.Exists(f.Path)))
            screen.Report($"{there} is there already", "Name another folder, or move the file.");
        if (files.Exists(f => File.Exists(f.Path))) return ExitCodes.Errors;
        Directory.CreateDirectory(folder);
        foreach (var (path, text) in files)
        {
            NewFile.WritePrivate(path, text);
            screen.Error.WriteLine($"{Written.Visible(path)}: written");
        }

        return ExitCodes.Done;
    }

    private static bool IsNoDefinition(Diagnostic fault) =>
        fault is { Code: "RAS2003" } && fault.Message.EndsWith("`format`", StringComparison.Ordinal);
}
