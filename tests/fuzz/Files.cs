using System.Text;

namespace OpenRas.Fuzz;

/// <summary>
/// A folder of its own, made from one input and gone afterwards. A line <c>=== name</c> begins a file, and <c>=|= name</c> is a named pipe; what
/// stands before the first is <see cref="Head"/>.
/// </summary>
internal sealed class Files : IDisposable
{
    private const string FileMark = "=== ";
    private const string PipeMark = "=|= ";

    private readonly Dictionary<string, byte[]> written = new(StringComparer.Ordinal);

    private Files(string path) => Folder = path;

    internal string Folder { get; }

    /// <summary>The lines before the first file.</summary>
    internal IReadOnlyList<string> Head { get; private set; } = [];

    /// <summary>Each path with what was written there.</summary>
    internal IReadOnlyDictionary<string, byte[]> Written => written;

    /// <summary>Null where the input has a name that no file can have, or one outside the folder.</summary>
    internal static Files? Of(byte[] input)
    {
        var files = new Files(Directory.CreateTempSubdirectory("fuzz-").FullName);
        try
        {
            if (files.Write(input)) return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A name that the system refuses.
        }

        files.Dispose();
        return null;
    }

    /// <summary>The paths of all that is in the folder now.</summary>
    internal List<string> Now() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Bytes stay as they are: one letter of Latin-1 for each.</summary>
    private bool Write(byte[] input)
    {
        var lines = Encoding.Latin1.GetString(input).Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => IsStart(lines[i])).ToList();
        Head = [.. lines[..(starts.Count == 0 ? lines.Length : starts[0])].Select(Text)];
        foreach (var (start, end) in starts.Zip([.. starts.Skip(1), lines.Length]))
        {
            var path = Path.Combine(Folder, Text(lines[start][FileMark.Length..]));
            if (!Path.GetFullPath(path).StartsWith(Folder + "/", StringComparison.Ordinal) || Path.Exists(path)) return false;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (lines[start].StartsWith(PipeMark, StringComparison.Ordinal))
            {
                Libc.MakePipe(path);
                continue;
            }

            var bytes = Encoding.Latin1.GetBytes(string.Join('\n', lines[(start + 1)..end]));
            File.WriteAllBytes(path, bytes);
            written[path] = bytes;
        }

        return true;
    }

    private static bool IsStart(string line) => line.StartsWith(FileMark, StringComparison.Ordinal) || line.StartsWith(PipeMark, StringComparison.Ordinal);

    private static string Text(string line) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(line));
}
