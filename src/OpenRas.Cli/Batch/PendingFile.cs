namespace OpenRas.Cli.Batch;

/// <summary>
/// A file that has its name only once it is whole: until then, and after a run that ended early, there is another name beside it. Nobody else may
/// read it, where the system can keep them out.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string path;
    private readonly string pending;
    private bool isWhole;

    internal PendingFile(string path)
    {
        (this.path, pending) = (path, $"{path}.part");
        File.Delete(pending);
        Stream = NewFile.Private(pending);
    }

    internal Stream Stream { get; }

    /// <summary>Gives it its name, in place of any file that had it.</summary>
    internal void Finish()
    {
        Stream.Dispose();
        File.Move(pending, path, overwrite: true);
        isWhole = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!isWhole) File.Delete(pending);
    }
}
