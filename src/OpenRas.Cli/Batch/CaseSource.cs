namespace OpenRas.Cli.Batch;

/// <summary>Cases from a file or from standard input, row by row.</summary>
internal abstract class CaseSource : IDisposable
{
    /// <summary>The names of its columns, in order.</summary>
    internal abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Why no row can be read; null where some may be.</summary>
    internal virtual string? Fault => null;

    internal abstract IEnumerable<RawCase> Read();

    public abstract void Dispose();
}
