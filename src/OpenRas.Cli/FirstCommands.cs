using System.CommandLine;

namespace OpenRas.Cli;

/// <summary>The commands that the first help screen names first. A name that is no command is passed over.</summary>
internal static class FirstCommands
{
    private static readonly string[] Names = ["calculate", "check-award", "check", "publish", "list"];

    /// <summary>Puts them before the others, which keep their order.</summary>
    internal static void Order(RootCommand root)
    {
        var ordered = root.Subcommands.OrderBy(c => Array.IndexOf(Names, c.Name) is >= 0 and var at ? at : Names.Length).ToList();
        root.Subcommands.Clear();
        foreach (var command in ordered) root.Subcommands.Add(command);
    }

    /// <summary>The same help, with a heading of their own above the other commands.</summary>
    internal static string Divide(string help, Command root)
    {
        if (root.Subcommands.FirstOrDefault(c => !Names.Contains(c.Name)) is not { } other) return help;
        return help.Replace($"\n  {other.Name} ", $"\n\nOther commands:\n  {other.Name} ", StringComparison.Ordinal);
    }
}
