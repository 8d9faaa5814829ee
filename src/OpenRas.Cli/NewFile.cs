using System.Text;

namespace OpenRas.Cli;

/// <summary>A file that a command writes. One that appeared since it was looked for is not replaced.</summary>
internal static class NewFile
{
    internal static void Write(string path, string text, bool replaces = false) =>
        Write(path, text, new FileStreamOptions { Mode = replaces ? FileMode.Create : FileMode.CreateNew, Access = FileAccess.Write });

    /// <summary>Answers and letters are somebody's own: nobody else may read them, where the system can keep them out.</summary>
    internal static void WritePrivate(string path, string text)
    {
        using var to = Private(path);
        to.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The same, to be written bit by bit.</summary>
    internal static FileStream Private(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private static void Write(string path, string text, FileStreamOptions options)
    {
        using var to = new FileStream(path, options);
        to.Write(Encoding.UTF8.GetBytes(text));
    }
}
