using System.Security.Cryptography;

namespace OpenRas.Cli.Batch;

/// <summary>A stream that is read once, from its beginning to its end: how much was read, and its SHA-256.</summary>
internal sealed class CountedStream(Stream from) : Stream
{
    internal const string Standard = "-";

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A file, or standard input.</summary>
    internal static CountedStream Open(string path) => new(path == Standard ? Console.OpenStandardInput() : File.OpenRead(path));

    /// <summary>How long it is; null of standard input.</summary>
    internal static long? LengthOf(string path) => path == Standard ? null : new FileInfo(path).Length;

    /// <summary>Bytes that were read.</summary>
    internal long Count { get; private set; }

    /// <summary>Of all that was read.</summary>
    internal string Sha256 => Convert.ToHexStringLower(hash.GetCurrentHash());

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = from.Read(buffer);
        hash.AppendData(buffer[..read]);
        Count += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            from.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
