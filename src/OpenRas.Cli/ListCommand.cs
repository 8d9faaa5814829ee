using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>ras list</c>: the definitions of a folder, or those of them that somebody looks for.</summary>
internal sealed class ListCommand : Command
{
    /// <summary>The folder of definitions in this repository.</summary>
    internal const string Shipped = "ras-definitions";

    private const int Widest = 100;

    /// <summary>A space at which no line ends.</summary>
    private const char Stays = '\u00A0';

    private static readonly string[] Members =
    [
        "id", "authority", "title", "status", "disclosure", "asAt", "inForce", "version", "file",
        "checked", "scheme", "approvedBy", "approvedOn", "repliedOn", "kind", "for",
    ];

    private readonly Argument<string> folder = new("FOLDER")
    {
        Description = "A folder. The command searches it and all folders below it.",
        DefaultValueFactory = _ => Shipped,
    };

    private readonly Option<string?> authority = new("--authority")
    {
        Description = "List only authorities with these letters in their name.",
        HelpName = "NAME",
    };

    private readonly Option<string?> word = new("--word")
    {
        Description = "List only definitions with these letters in the title, the authority, the id or the name of the scheme.",
        HelpName = "WORD",
    };

    private readonly WordOption<SchemeKind> kind = new("--kind", "List only schemes of this kind");
    private readonly WordOption<SchemePeople> people = new("--for", "List only schemes for these people");
    private readonly WordOption<SchemeStatus> status = new("--status", "List only rules with this status");
    private readonly FormatOption format = new("The format of the list.", "text", "json");
    private readonly Screen screen;

    internal ListCommand(Screen screen)
        : base("list", "List the definitions of a folder: whose scheme each is, whom it is for, and whether it is in use. "
            + "With several of the options below, a definition must have all that they say.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(folder);
        Add(folder);
        foreach (var option in new Option[] { authority, word, kind, people, status, format }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(folder);
        if (parsed.GetResult(folder) is not { Tokens.Count: > 0 } && !Directory.Exists(path))
        {
            screen.Report(
                $"there is no folder `{path}` here",
                $"Name a folder of definitions: ras list FOLDER. `{path}` comes with the source of OpenRas.");
            return ExitCodes.Errors;
        }

        if (DefinitionFile.LoadAll(path, screen) is not { } files) return ExitCodes.Errors;
        var broken = files.Where(f => f.Definition is null).ToList();
        screen.Report([.. broken.SelectMany(f => f.Diagnostics)]);

        // Nobody knows of a file with errors whether it is looked for, so it is always there.
        var found = files.Where(f => f.Definition is not { } ras || IsLookedFor(ras, parsed)).ToList();
        if (parsed.GetRequiredValue(format) == "json") JsonRows.Print(screen, Members, found.Select(Facts));
        else Print(found, files.Count);
        return broken.Count > 0 ? ExitCodes.Errors : ExitCodes.Done;
    }

    private bool IsLookedFor(RasDefinition ras, ParseResult parsed) =>
        (parsed.GetValue(authority) is not { } name || Has(ras.Authority, name))
        && (parsed.GetValue(word) is not { } letters || Has($"{ras.Title}\n{ras.Authority}\n{ras.Id}\n{ras.Scheme}", letters))
        && (parsed.GetValue(kind) is not { } ofKind || ras.Kind == ofKind)
        && (parsed.GetValue(people) is not { } those || ras.People.Contains(those))
        && (parsed.GetValue(status) is not { } standing || ras.Status == standing);

    private static bool Has(string text, string letters) => text.Contains(letters, StringComparison.OrdinalIgnoreCase);

    private static string?[] Facts(DefinitionFile file)
    {
        if (file.Definition is not { } ras)
            return [null, null, null, Written.Count(file.Errors, "error"), null, null, null, null, file.Name, .. new string?[7]];
        return
        [
            ras.Id, ras.Authority, ras.Title, Written.Word(ras.Status), Written.Word(ras.Disclosure), ras.AsAt, ras.InForce.ToString(),
            ras.Version, file.Name, ras.LastChecked, ras.Scheme, ras.ApprovedBy?.Role, ras.ApprovedBy?.On, ras.Reply?.On, Kind(ras), People(ras),
        ];
    }

    private static string? Kind(RasDefinition ras) => ras.Kind is { } kind ? Written.Word(kind) : null;

    private static string? People(RasDefinition ras) => ras.People.Count > 0 ? string.Join(", ", ras.People.Select(Written.Word)) : null;

    /// <summary>A status that is only as good as its month is said with it, and that the authority replied.</summary>
    private static string Status(RasDefinition ras)
    {
        var status = ras.Status switch
        {
            SchemeStatus.InUse => $"in use, last checked {ras.LastChecked}",
            SchemeStatus.Published => $"published {ras.AsAt}, not checked since".Replace(" ,", ",", StringComparison.Ordinal),
            _ => Written.Word(ras.Status),
        };
        return ras.Reply is { } reply ? $"{status}; authority replied {reply.On}" : status;
    }

    private void Print(List<DefinitionFile> found, int all)
    {
        foreach (var file in found)
        {
            if (file.Definition is { } ras)
            {
                Write("", ras.Id);
                Write("  ", $"{ras.Authority}: {ras.Title}");
                Write("  ", string.Join("; ", Said(ras).Select(s => s.Length < Widest / 2 ? s.Replace(' ', Stays) : s)));
                Write("  ", file.Name);
            }
            else Write("", $"{file.Name}: {Written.Count(file.Errors, "error")}");

            screen.Out.WriteLine();
        }

        var some = found.Count == all ? "" : $"{Written.Count(found.Count)} of ";
        screen.Out.WriteLine(some + Written.Count(all, "definition"));
    }

    private static IEnumerable<string> Said(RasDefinition ras)
    {
        yield return $"for: {People(ras) ?? "not stated"}";
        if (Kind(ras) is { } kind) yield return $"kind: {kind}";
        yield return $"status: {Status(ras)}";
        yield return $"disclosure: {Written.Word(ras.Disclosure)}";
        if (ras.AsAt is { } asAt) yield return $"as at: {asAt}";
        yield return $"in force: {ras.InForce}";
        if (ras.Version is { } version) yield return $"version: {version}";
    }

    /// <summary>In lines of at most 100 letters; a word that is longer stays whole.</summary>
    private void Write(string indent, string text)
    {
        var line = indent;
        foreach (var word in Written.Visible(text).Split(' '))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > Widest)
            {
                Print(line);
                line = indent + "  ";
            }

            line += string.IsNullOrWhiteSpace(line) ? word : " " + word;
        }

        Print(line);
    }

    private void Print(string line) => screen.Out.WriteLine(line.Replace(Stays, ' '));
}
