using System.Runtime.CompilerServices;
using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>The files of the repository, wherever the tests run from.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Loads a definition so that diagnostics name it by its path in the repository.</summary>
    internal static Checked<RasDefinition> Load(string relative)
    {
        using var stream = File.OpenRead(PathOf(relative));
        return RasDefinition.Load(stream, relative);
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(File.Exists(here) ? here : AppContext.BaseDirectory)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenRas.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("OpenRas.slnx is not above the tests.");
    }
}
