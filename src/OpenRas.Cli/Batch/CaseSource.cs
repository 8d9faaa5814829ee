using System.Text;

namespace OpenRas.Cli.Batch;

/// <summary>Cases from a file or from standard input, row by row.</summary>
internal abstract class CaseSource : IDisposable
{
    /// <summary>Opens cases.</summary>
    /// <param name="name">The name of the file, by whose ending its kind is known.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="columns">The columns of a file that does not name them.</param>
    internal static CaseSource Open(string name, Stream bytes, IReadOnlyList<string> columns)
    {
        // A mark at its beginning says if the text is UTF-16. Bytes that are no UTF-8 are seen again in their row.
        var text = new StreamReader(bytes, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? new JsonCases(text, columns) : new CsvCases(text);
    }

    /// <summary>The names of its columns, in order.</summary>
    internal abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Why no row can be read; null where some may be.</summary>
    internal virtual string? Fault => null;

    internal abstract IEnumerable<RawCase> Read();

    public abstract void Dispose();
}
