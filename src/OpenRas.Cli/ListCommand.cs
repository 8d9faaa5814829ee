using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>ras list</c>: the definitions of a folder, one line each.</summary>
internal sealed class ListCommand : Command
{
    private static readonly string[] Columns = ["id", "authority", "title", "status", "disclosure", "as at", "in force", "version", "file"];
    private static readonly string[] Members =
        ["id", "authority", "title", "status", "disclosure", "asAt", "inForce", "version", "file", "checked", "scheme", "approvedBy", "approvedOn", "repliedOn"];

    private readonly Argument<string> folder = new("FOLDER") { Description = "A folder. The command searches it and all folders below it.", DefaultValueFactory = _ => "ras-definitions" };
    private readonly FormatOption format = new("The format of the list.", "text", "json");
    private readonly Screen screen;

    internal ListCommand(Screen screen)
        : base("list", "List the definitions of a folder.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(folder);
        Add(folder);
        Add(format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (DefinitionFile.LoadAll(parsed.GetRequiredValue(folder), screen) is not { } files) return ExitCodes.Errors;
        var broken = files.Where(f => f.Definition is null).ToList();
        screen.Report([.. broken.SelectMany(f => f.Diagnostics)]);
        if (parsed.GetRequiredValue(format) == "json") JsonRows.Print(screen, Members, files.Select(Facts));
        else PrintTable(files);
        return broken.Count > 0 ? ExitCodes.Errors : ExitCodes.Done;
    }

    private static string?[] Facts(DefinitionFile file)
    {
        var ras = file.Definition;
        return [.. Cells(file, r => Written.Word(r.Status)), ras?.LastChecked, ras?.Scheme, ras?.ApprovedBy?.Role, ras?.ApprovedBy?.On, ras?.Reply?.On];
    }

    private static string?[] Cells(DefinitionFile file, Func<RasDefinition, string> status) => file.Definition is { } ras
        ? [ras.Id, ras.Authority, ras.Title, status(ras), Written.Word(ras.Disclosure), ras.AsAt, ras.InForce.ToString(), ras.Version, file.Name]
        : [null, null, null, Written.Count(file.Errors, "error"), null, null, null, null, file.Name];

    /// <summary>A status that is only as good as its month is said with it, and that the authority replied.</summary>
    private static string StatusInWords(RasDefinition ras)
    {
        var status = ras.Status switch
        {
            SchemeStatus.InUse => $"in use, last checked {ras.LastChecked}",
            SchemeStatus.Published => $"published {ras.AsAt}, not checked since".Replace(" ,", ",", StringComparison.Ordinal),
            _ => Written.Word(ras.Status),
        };
        return ras.Reply is { } reply ? $"{status}; authority replied {reply.On}" : status;
    }

    private void PrintTable(IReadOnlyList<DefinitionFile> files)
    {
        var table = new Table(Columns);
        foreach (var file in files) table.Add([.. Cells(file, StatusInWords).Select(c => c ?? Written.Nothing)]);
        table.Print(screen);
    }
}
