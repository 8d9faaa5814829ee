using System.Buffers;
using System.Text;

namespace OpenRas.Rendering;

/// <summary>Writes words as UTF-8 to where the caller wants them.</summary>
internal sealed class Utf8Text(IBufferWriter<byte> to)
{
    internal void Write(ReadOnlySpan<byte> bytes) => to.Write(bytes);

    internal void Write(ReadOnlySpan<char> words)
    {
        var room = to.GetSpan(Encoding.UTF8.GetMaxByteCount(words.Length));
        to.Advance(Encoding.UTF8.GetBytes(words, room));
    }

    /// <summary>One line, without the spaces at its end.</summary>
    internal void WriteLine(ReadOnlySpan<char> line)
    {
        Write(line.TrimEnd());
        Write("\n"u8);
    }
}
