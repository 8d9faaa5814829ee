using System.Globalization;

namespace OpenRas.Cli;

/// <summary>A definition as a command line names it: a file, or a folder with the scheme and the day that choose from it.</summary>
internal sealed class DefinitionChoice
{
    private readonly string path;
    private readonly string? scheme;
    private readonly DateOnly? day;
    private readonly IReadOnlyList<string>? files;

    internal DefinitionChoice(string path, string? scheme, DateOnly? day)
    {
        this.path = path;
        this.scheme = scheme;
        this.day = day;
        files = Directory.Exists(path) ? RasFolder.FindDefinitions(path) : null;
    }

    /// <summary>What to change in the command line, where it does not choose one definition; null otherwise.</summary>
    internal string? WhyNone
    {
        get
        {
            if (files is null) return scheme is null ? null : $"`{path}` is not a folder, so --scheme has nothing to choose from";
            if (files.Count < 2 || day is not null) return null;
            return string.Create(CultureInfo.InvariantCulture, $"`{path}` is a folder of {files.Count} definitions; add --on yyyy-MM-dd to choose the one in force on a day, or name a file");
        }
    }

    /// <summary>The definition; null after an error has been reported.</summary>
    internal RasDefinition? Read(Screen screen)
    {
        if (files is null) return screen.Take(RasDefinition.Load(path));
        DefinitionFile.SayPassedOver(path, screen);
        if (files is [var only] && scheme is null) return screen.Take(RasDefinition.Load(only));
        var loaded = RasFolder.Load(path);
        if (!loaded.TryGet(out var folder) || folder.Refused.Count > 0)
        {
            screen.Report(loaded.Diagnostics);
            return null;
        }

        var chosen = screen.Take(scheme is null ? folder.FindInForce(day!.Value) : folder.FindInForce(scheme, day!.Value));

        // What there is to say of the others is for `ras check`.
        if (chosen is not null) screen.Report([.. loaded.Diagnostics.Where(d => d.File == files[folder.Definitions.ToList().IndexOf(chosen)])]);
        return chosen;
    }
}
