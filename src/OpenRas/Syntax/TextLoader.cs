using System.Globalization;
using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Syntax;

/// <summary>Bytes to text: a stated largest size, UTF-8 and nothing else, no control characters.</summary>
internal static class TextLoader
{
    /// <summary>A text is printed wherever a line speaks of it, so a long one would make a printed form without end.</summary>
    private const int LongestText = 2_000;

    private const char ByteOrderMark = '\uFEFF';
    private const int LookedAtForBinary = 8_000;
    private const int MostControls = 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null after an error has been reported.</summary>
    internal static DiagnosticBag FromFile(string path, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        try
        {
            using var stream = File.OpenRead(path);
            return FromStream(stream, path, maximumBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Refused(path, Rules.CannotRead, e switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException when Directory.Exists(path) => "it is a folder",
                UnauthorizedAccessException => "permission denied",
                _ => "the system refused it",
            });
        }
    }

    internal static DiagnosticBag FromStream(Stream stream, string name, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        using var kept = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, maximumBytes + 1L - kept.Length))) > 0)
        {
            kept.Write(chunk, 0, read);
            if (kept.Length > maximumBytes) return Refused(name, Rules.TooLarge, maximumBytes);
        }

        return FromBytes(kept.ToArray(), name);
    }

    /// <summary>The same, read without waiting: the body of a request refuses to be waited for.</summary>
    internal static async Task<DiagnosticBag> FromStreamAsync(Stream stream, string name, int maximumBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        using var kept = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, maximumBytes + 1L - kept.Length)), cancellationToken).ConfigureAwait(false)) > 0)
        {
            kept.Write(chunk, 0, read);
            if (kept.Length > maximumBytes) return Refused(name, Rules.TooLarge, maximumBytes);
        }

        return FromBytes(kept.ToArray(), name);
    }

    internal static DiagnosticBag FromUtf8(ReadOnlySpan<byte> bytes, string name, int maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return bytes.Length > maximumBytes ? Refused(name, Rules.TooLarge, maximumBytes) : FromBytes(bytes.ToArray(), name);
    }

    internal static DiagnosticBag FromText(string text, string name, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        var isTooLarge = text.Length > maximumBytes || Encoding.UTF8.GetByteCount(text) > maximumBytes;
        return isTooLarge ? Refused(name, Rules.TooLarge, maximumBytes) : Bag(text, name);
    }

    private static DiagnosticBag FromBytes(byte[] bytes, string name)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] or [0, 0, 0, not 0, ..]) return Refused(name, Rules.NotUtf8, "it begins like UTF-16");
        if (IsBinary(bytes)) return Refused(name, Rules.NotText);
        try
        {
            return Bag(Strict.GetString(bytes), name);
        }
        catch (DecoderFallbackException e)
        {
            // What can be read is kept, so that the place can be shown.
            var bag = Bag(Encoding.UTF8.GetString(bytes), name);
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, e.Index));
            var line = new SourceText(name, before);
            bag.Add(Rules.NotUtf8, SourceSpan.At(line.LineCount, line.Line(line.LineCount).Length + 1), $"byte 0x{bytes[e.Index]:X2} at position {(e.Index + 1).ToString(CultureInfo.InvariantCulture)}");
            return bag;
        }
    }

    /// <summary>A document, a picture or a program: its first letters, or many signs that no text has.</summary>
    private static bool IsBinary(byte[] bytes) =>
        bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..]
        || bytes.Take(LookedAtForBinary).Count(b => b is < 9 or (> 13 and < 32)) > MostControls;

    private static DiagnosticBag Bag(string text, string name)
    {
        var source = new SourceText(name, text.StartsWith(ByteOrderMark) ? text[1..] : text);
        var bag = new DiagnosticBag(source);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            for (var i = 0; i < line.Length; i++)
            {
                if (!IsAllowed(line, i) || EndsALine(line[i]))
                    bag.Add(Rules.Control, SourceSpan.At(number, i + 1), ((int)line[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        if (string.IsNullOrWhiteSpace(source.Text) && !bag.HasErrors) bag.Add(Rules.Empty, default);
        return bag;
    }

    /// <summary>Reports a text that is too long to print.</summary>
    internal static void Length(DiagnosticBag bag, string text, SourceSpan span)
    {
        if (text.Length > LongestText) bag.Add(Rules.TooLong, SourceSpan.At(span.Line, span.Column), LongestText);
    }

    /// <summary>Reports a control character that was written as an escape, such as <c>"\e"</c>: what is printed must not steer a terminal.</summary>
    internal static void Escapes(DiagnosticBag bag, string text, SourceSpan span)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' || IsAllowed(text, i)) continue;
            bag.Add(Rules.Control, span, ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            return;
        }
    }

    private static bool IsAllowed(string line, int i)
    {
        var c = line[i];
        if (char.IsHighSurrogate(c)) return i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
        if (char.IsLowSurrogate(c)) return i > 0 && char.IsHighSurrogate(line[i - 1]);
        return c == '\t' || (!char.IsControl(c) && !TurnsAround(c) && c is not (ByteOrderMark or '\uFFFE' or '\uFFFF'));
    }

    /// <summary>What ends a line for some readers of YAML and not for others, so that a comment before it may hide a key or not. U+0085 is a control character. As an escape it ends no line.</summary>
    private static bool EndsALine(char c) => c is '\u2028' or '\u2029';

    /// <summary>Marks that let a text be shown in another order than it is read in, such as a row of prices.</summary>
    private static bool TurnsAround(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static DiagnosticBag Refused(string name, Rule rule, params object[] words)
    {
        var bag = new DiagnosticBag(new SourceText(name, ""));
        bag.Add(rule, default, words);
        return bag;
    }
}
