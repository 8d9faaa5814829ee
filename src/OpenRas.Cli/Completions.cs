using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenRas.Cli;

/// <summary>
/// <c>ras [suggest:7] "ras calc"</c>: what a shell may offer where somebody has typed so far, one a line. The scripts of <c>--completion</c> ask it.
/// </summary>
internal static partial class Completions
{
    internal static bool AreAskedFor(string[] arguments) => arguments is [var first, _] && Asked().IsMatch(first);

    /// <summary>Prints them; an empty line where there are none.</summary>
    internal static int Print(RootCommand root, string[] arguments, Screen screen)
    {
        OfferWordsAndFiles(root);
        var position = int.Parse(Asked().Match(arguments[0]).Groups[1].Value, CultureInfo.InvariantCulture);

        // A shell may leave out the space at the end. Behind `=` the parser completes nothing.
        var line = arguments[1].PadRight(position)[..position].Replace('=', ' ');
        var (rest, word) = (line[line.TakeWhile(c => c != ' ').Count()..], line[(line.LastIndexOf(' ') + 1)..]);
        var offered = root.Parse(rest).GetCompletions(rest.Length).Select(c => c.Label)
            .Where(label => label.StartsWith(word, StringComparison.Ordinal) && (word is ['-', ..] || label is not ['-', ..]))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        screen.Out.WriteLine(string.Join('\n', offered.Select(Written.Visible)));
        return ExitCodes.Done;
    }

    /// <summary>Says what each argument and option offers. In a help text it would take the place of the argument's name, so only here.</summary>
    private static void OfferWordsAndFiles(RootCommand root)
    {
        foreach (var alias in new[] { "-?", "/?", "/h" }) root.Options.OfType<HelpOption>().Single().Aliases.Remove(alias);

        // All arguments are files or folders.
        foreach (var argument in root.Subcommands.SelectMany(c => c.Arguments)) argument.CompletionSources.Add(Files);
        foreach (var option in root.Options.Concat(root.Subcommands.SelectMany(c => c.Options)))
        {
            var help = option.HelpName ?? "";
            if (help.Contains('|', StringComparison.Ordinal)) option.CompletionSources.Add(help.Split('|'));
            if (help.StartsWith("FILE", StringComparison.Ordinal)) option.CompletionSources.Add(Files);
        }
    }

    /// <summary>The files and folders that begin as it is written; a folder ends in a slash.</summary>
    private static IEnumerable<CompletionItem> Files(CompletionContext context)
    {
        var written = context.WordToComplete;
        var cut = written.LastIndexOf('/') + 1;
        var (folder, name) = (written[..cut], written[cut..]);
        try
        {
            return [.. new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos()
                .Where(f => f.Name.StartsWith(name, StringComparison.Ordinal) && (name.Length > 0 || f.Name[0] != '.'))
                .Select(f => new CompletionItem(folder + f.Name + (f is DirectoryInfo ? "/" : "")))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex("^\\[suggest:([0-9]{1,4})\\]\\z")]
    private static partial Regex Asked();
}
