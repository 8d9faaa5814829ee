namespace OpenRas.Cli.Batch;

/// <summary>The files of one run: the output, and what stands beside it.</summary>
/// <param name="output">The name of the output.</param>
internal sealed class BatchFiles(string output)
{
    private readonly string stem = Path.Combine(Path.GetDirectoryName(output) ?? "", Path.GetFileNameWithoutExtension(output));

    internal string Output { get; } = output;

    internal string Rejects => $"{stem}.rejects.csv";

    internal string Columns => $"{stem}.columns.json";

    internal string Manifest => $"{stem}.manifest.json";

    internal IEnumerable<string> All => [Output, Rejects, Columns, Manifest];
}
