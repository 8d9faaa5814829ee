using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Channels;

namespace CaseSystem.Tests;

/// <summary>A body whose length nobody knows when it begins. It goes out piece by piece.</summary>
internal sealed class Pieces : HttpContent
{
    private readonly Channel<string> pieces = Channel.CreateUnbounded<string>();

    internal Pieces() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

    internal async Task SendAsync(string piece) => await pieces.Writer.WriteAsync(piece);

    internal void End() => pieces.Writer.Complete();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await foreach (var piece in pieces.Reader.ReadAllAsync())
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(piece));
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
