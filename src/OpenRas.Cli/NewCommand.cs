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
    private readonly Option<bool> ask = new("--ask") { Description = "Ask even if the input is not a terminal." };
    private readonly Screen screen;

    internal NewCommand(Screen screen)
        : base("new", "Write a commented definition to start from. On a terminal, first ask what it is for.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(file);
        file.Validators.Add(MustBeFound);
        Add(file);
        foreach (var question in StarterQuestion.All) Add(question.Option);
        Add(force);
        Add(ask);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(file) is { } written and not StandardOutput ? written : null;
        var replaces = parsed.GetValue(force);
        if (path is not null && !replaces && Path.Exists(path))
        {
            screen.Report($"`{path}` already exists", "Write another name, or add --force to replace it.");
            return ExitCodes.Errors;
        }

        if (Read(parsed) is not { } starter)
        {
            screen.Report("you did not answer all the questions, so nothing was written");
            return ExitCodes.Errors;
        }

        if (path is null) screen.Out.Write(starter);
        else Write(path, starter.ToString(), replaces);
        return ExitCodes.Done;
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

    private void Write(string path, string text, bool replaces)
    {
        WriteFile(path, text, replaces);
        screen.Out.WriteLine($"{Written.Visible(path)}: written");
        var schema = Path.Combine(Path.GetDirectoryName(path)!, Starter.SchemaFile);
        if (!File.Exists(schema))
        {
            WriteFile(schema, RasDefinition.Schema, replaces: false);
            screen.Out.WriteLine($"{Written.Visible(schema)}: written, for editors");
        }

        screen.Out.WriteLine($"Next: ras check {Written.ForShell(path)}\n      ras calculate {Written.ForShell(path)} --answer washing=some --answer going-out=some");
    }

    /// <summary>A file that appeared since it was looked for is not replaced either.</summary>
    private static void WriteFile(string path, string text, bool replaces)
    {
        using var to = new FileStream(path, replaces ? FileMode.Create : FileMode.CreateNew);
        to.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Only such files are found in a folder; `case.answers.yaml` is none of them.</summary>
    private static void MustBeFound(ArgumentResult result)
    {
        var name = result.Tokens.Count > 0 ? Path.GetFileName(result.Tokens[0].Value) : StandardOutput;
        if (name == StandardOutput || (YamlFiles.Endings.Contains(Path.GetExtension(name)) && name[0] != '.' && name.Count(c => c == '.') == 1)) return;
        result.AddError($"`{result.Tokens[0].Value}` would not be found as a definition; write NAME.yaml or NAME.yml, with no other point in the name");
    }
}
