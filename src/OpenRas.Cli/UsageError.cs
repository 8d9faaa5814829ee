using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace OpenRas.Cli;

/// <summary>A command line that cannot be understood: what is wrong and how it is written, on standard error.</summary>
internal sealed class UsageError(Screen screen, ParseResult parsed)
{
    private readonly Command root = parsed.RootCommandResult.Command;
    private readonly Command command = parsed.CommandResult.Command;

    internal static bool IsIn(ParseResult parsed) => parsed.Action is ParseErrorAction;

    /// <summary>Reports what the parser found.</summary>
    internal int Report()
    {
        var errors = parsed.Errors.ToList();

        // A mistyped option makes nonsense of what follows it.
        if (errors.Exists(IsNoOption)) errors.RemoveAll(e => !IsNoOption(e));
        if (command != root) return Report([.. errors.Select(e => e.Message).Distinct()]);
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
        foreach (var token in result.Tokens.Where(LooksLikeOption)) result.AddError($"there is no option `{token.Value}`");
    });

    private static bool IsNoOption(ParseError error) => error.SymbolResult is ArgumentResult result && result.Tokens.Any(LooksLikeOption);

    private static bool LooksLikeOption(Token token) => token.Value is ['-', _, ..];

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
