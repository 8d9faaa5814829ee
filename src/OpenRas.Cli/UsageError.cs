using System.CommandLine;
using System.CommandLine.Invocation;

namespace OpenRas.Cli;

/// <summary>A command line that cannot be understood: what is wrong and how it is written, on standard error.</summary>
internal sealed class UsageError(Screen screen, ParseResult parsed)
{
    private const string NoOption = "there is no option";

    private readonly Command root = parsed.RootCommandResult.Command;
    private readonly Command command = parsed.CommandResult.Command;

    internal static bool IsIn(ParseResult parsed) => parsed.Action is ParseErrorAction;

    /// <summary>Reports what the parser found.</summary>
    internal int Report()
    {
        var messages = parsed.Errors.Select(e => e.Message).Distinct().ToList();

        // A mistyped option makes nonsense of what follows it.
        if (messages.Exists(IsNoOption)) messages.RemoveAll(m => !IsNoOption(m));
        if (command != root) return Report([.. messages]);
        var commands = string.Join(", ", root.Subcommands.Select(c => c.Name));
        return Report(parsed.UnmatchedTokens is [var first, ..] ? $"`{first}` is not a command; the commands are {commands}" : $"name a command: {commands}");
    }

    internal int Report(params string[] messages)
    {
        foreach (var message in messages) screen.Report(message);
        screen.Error.Write("\n" + Usage());
        return ExitCodes.Usage;
    }

    /// <summary>Refuses what looks like an option but is none, before it is taken for a name.</summary>
    internal static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..])) result.AddError($"{NoOption} `{token.Value}`");
    });

    private static bool IsNoOption(string message) => message.StartsWith(NoOption, StringComparison.Ordinal);

    /// <summary>The usage line of a command; all the help when no command was named.</summary>
    private string Usage()
    {
        using var help = new StringWriter { NewLine = "\n" };
        root.Parse(command == root ? ["--help"] : [command.Name, "--help"]).Invoke(new InvocationConfiguration { Output = help });
        if (command == root) return help.ToString();
        var usage = help.ToString().Split("\n\n").First(p => p.StartsWith("Usage:", StringComparison.Ordinal));
        return $"{usage}\n\nMore: ras {command.Name} --help\n";
    }
}
