namespace OpenRas.Cli;

/// <summary>Files of YAML: what their names end in, and where they are.</summary>
internal static class YamlFiles
{
    internal static readonly string[] Endings = [".yaml", ".yml"];

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <summary>Those in a folder, and in all folders below it, whose names end so before the ending of YAML, in ordinal order.</summary>
    internal static IEnumerable<string> Below(string folder, string before = "") =>
        Endings.SelectMany(e => Directory.EnumerateFiles(folder, $"*{before}{e}", Everywhere))
            .Select(f => Path.DirectorySeparatorChar == '\\' ? f.Replace('\\', '/') : f)
            .Order(StringComparer.Ordinal);
}
