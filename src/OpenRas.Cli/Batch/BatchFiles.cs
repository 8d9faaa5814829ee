namespace OpenRas.Cli.Batch;

/// <summary>The files of one run: the output, and what stands beside it.</summary>
/// <param name="output">The name of the output.</param>
/// <param name="jsonLines">The name of the whole results; null for none.</param>
internal sealed class BatchFiles(string output, string? jsonLines)
{
    private readonly string stem = Path.Combine(Path.GetDirectoryName(output) ?? "", Path.GetFileNameWithoutExtension(output));

    internal string Output { get; } = output;

    internal string? JsonLines { get; } = jsonLines;

    internal string Rejects => $"{stem}.rejects.csv";

    internal string Columns => $"{stem}.columns.json";

    internal string Manifest => $"{stem}.manifest.json";

    /// <summary>Which of them is one of these, and so would be written over; null where none is.</summary>
    internal string? WouldReplace(params IEnumerable<string?> read)
    {
        var all = new[] { Output, Rejects, Columns, Manifest, JsonLines }.OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return read.OfType<string>().FirstOrDefault(f => all.Contains(Path.GetFullPath(f)));
    }
}
