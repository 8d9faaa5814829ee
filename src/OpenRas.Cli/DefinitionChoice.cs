using System.Globalization;

namespace OpenRas.Cli;

/// <summary>A definition as a command line names it: a file, or a folder with the day that chooses from it.</summary>
internal sealed class DefinitionChoice
{
    private readonly string path;
    private readonly DateOnly? day;
    private readonly IReadOnlyList<string>? files;

    internal DefinitionChoice(string path, DateOnly? day)
    {
        this.path = path;
        this.day = day;
        files = Directory.Exists(path) ? RasFolder.FindDefinitions(path) : null;
    }

    /// <summary>What to add to the command line, where a folder leaves the choice open; null otherwise.</summary>
    internal string? NeedsDay => files?.Count > 1 && day is null
        ? string.Create(CultureInfo.InvariantCulture, $"`{path}` is a folder of {files.Count} definitions; add --on yyyy-MM-dd to choose the one in force on a day, or name a file")
        : null;

    /// <summary>The definition; null after an error has been reported.</summary>
    internal RasDefinition? Read(Screen screen)
    {
        if (files is null) return screen.Take(RasDefinition.Load(path));
        DefinitionFile.SayPassedOver(path, screen);
        if (files is [var only]) return screen.Take(RasDefinition.Load(only));
        var loaded = RasFolder.Load(path);
        if (!loaded.TryGet(out var folder))
        {
            screen.Report(loaded.Diagnostics);
            return null;
        }

        var chosen = screen.Take(folder.InForce(day!.Value));

        // What there is to say of the others is for `ras check`.
        if (chosen is not null) screen.Report([.. loaded.Diagnostics.Where(d => d.File == files[folder.Definitions.ToList().IndexOf(chosen)])]);
        return chosen;
    }
}
