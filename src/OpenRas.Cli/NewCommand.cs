using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;

namespace OpenRas.Cli;

/// <summary><c>ras new</c>: writes a first definition, and asks on a terminal what it is made of.</summary>
internal sealed class NewCommand : Command
{
    private const string StandardOutput = "-";

    private readonly Argument<string?> file = new("FILE") { Description = "The file to write, NAME.yaml or NAME.yml. Without it, the command prints the definition.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> force = new("--force") { Description = "Replace FILE if it exists." };
    private readonly Option<string?> from = new("--from") { Description = BandsTable.Explained, HelpName = "FILE.csv" };
    private readonly Option<bool> schema = new("--schema")
    {
        Description = "Print the JSON Schema of a definition, and nothing else. Editors use it to complete and check what you write.",
    };

    private readonly Option<bool> ask = new("--ask") { Description = "Ask even if the input is not a terminal." };
    private readonly Screen screen;

    internal NewCommand(Screen screen)
        : base("new", "Write a commented definition to start from, with invented figures or with those of a table of bands. "
            + "On a terminal, first ask what it is for.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(file);
        file.Validators.Add(MustBeFound);
        Add(file);
        foreach (var question in StarterQuestion.All) Add(question.Option);
        foreach (var option in new Option[] { from, force, ask, schema }) Add(option);
        Validators.Add(result =>
        {
            if (result.GetValue(schema) && result.Children.Count() > 1)
                result.AddError("--schema prints the schema; write nothing else with it");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(schema))
        {
            screen.Out.Write(RasDefinition.Schema);
            return ExitCodes.Done;
        }

        var path = parsed.GetValue(file) is { } written and not StandardOutput ? written : null;
        var replaces = parsed.GetValue(force);
        if (path is not null && !replaces && Path.Exists(path))
        {
            screen.Report($"`{path}` already exists", "Write another name, or add --force to replace it.");
            return ExitCodes.Errors;
        }

        if (Read(parsed) is not { } asked)
        {
            screen.Report("you did not answer all the questions, so nothing was written");
            return ExitCodes.Errors;
        }

        var starter = parsed.GetValue(from) is { } csv ? WithBands(asked, csv) : asked;
        if (starter is null) return ExitCodes.Errors;
        if (path is null) screen.Out.Write(starter);
        else Write(path, starter, replaces);
        return ExitCodes.Done;
    }

    /// <summary>The same with the bands of a table; null after it has been said what is wrong with them.</summary>
    private Starter? WithBands(Starter starter, string csv)
    {
        var table = BandsTable.Read(csv, starter.Per);
        foreach (var fault in table.Faults) screen.Report($"{csv}: {fault}");
        if (table.Faults.Count > 0) return null;
        if (table.LeftOut.Count > 0)
            screen.Warn($"{csv}: we left out the columns {string.Join(", ", table.LeftOut.Select(c => $"`{c}`"))}");
        var made = starter with { Bands = table };
        var loaded = RasDefinition.Parse(made.ToString(), csv);
        if (loaded.Diagnostics.Count == 0)
        {
            screen.Warn($"{csv} does not say all that a definition says; "
                + "check `status: proposed`, `author: transcribed`, and `counts: need` for more points");
            return made;
        }

        screen.Report(loaded.Diagnostics);
        return null;
    }

    /// <summary>From the options, and from the answers to what no option says; null where they end too early.</summary>
    private Starter? Read(ParseResult parsed)
    {
        var starter = new Starter();
        foreach (var question in StarterQuestion.All)
        {
            if (parsed.GetValue(question.Option) is { } said) starter = question.Put(starter, said)!;
        }

        if (Console.IsInputRedirected && !parsed.GetValue(ask)) return starter;
        var input = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : Console.In;

        // Standard output may be the new file.
        screen.Error.WriteLine("Press Enter to keep the text in brackets.");
        foreach (var question in StarterQuestion.All.Where(q => parsed.GetValue(q.Option) is null))
        {
            if (question.Ask(starter, input, screen.Error) is not { } answered) return null;
            starter = answered;
        }

        return starter;
    }

    private void Write(string path, Starter starter, bool replaces)
    {
        NewFile.Write(path, starter.ToString(), replaces);
        screen.Out.WriteLine($"{Written.Visible(path)}: written");
        var schema = Path.Combine(Path.GetDirectoryName(path)!, Starter.SchemaFile);
        if (!File.Exists(schema))
        {
            NewFile.Write(schema, RasDefinition.Schema);
            screen.Out.WriteLine($"{Written.Visible(schema)}: written, for editors");
        }

        screen.Out.WriteLine($"Next: ras check {Written.ForShell(path)}\n      ras calculate {Written.ForShell(path)} {starter.Answers}");
    }

    /// <summary>Only such files are found in a folder; `case.answers.yaml` is none of them.</summary>
    private static void MustBeFound(ArgumentResult result)
    {
        var name = result.Tokens.Count > 0 ? Path.GetFileName(result.Tokens[0].Value) : StandardOutput;
        if (name == StandardOutput || (YamlFiles.Endings.Contains(Path.GetExtension(name)) && name[0] != '.' && name.Count(c => c == '.') == 1)) return;
        result.AddError($"`{result.Tokens[0].Value}` would not be found as a definition; write NAME.yaml or NAME.yml, with no other point in the name");
    }
}
