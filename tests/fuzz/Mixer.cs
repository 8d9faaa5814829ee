using System.Text;
using System.Text.RegularExpressions;

namespace OpenRas.Fuzz;

/// <summary>Makes inputs out of others without looking at what they reach: from the same seed the same ones. For CI, which has no AFL.</summary>
internal sealed partial class Mixer(IReadOnlyList<byte[]> inputs, IReadOnlyList<byte[]> words, int seed)
{
    private const int MostChanges = 6;
    private const int LongestPiece = 64;

    private readonly Random random = new(seed);

    /// <summary>The words of a dictionary for AFL: what stands between quotes, without its escapes.</summary>
    internal static IReadOnlyList<byte[]> Words(string path) =>
        [.. File.ReadLines(path).Where(l => l.Contains('"', StringComparison.Ordinal) && l[0] != '#').Select(l => Encoding.UTF8.GetBytes(l[(l.IndexOf('"', StringComparison.Ordinal) + 1)..l.LastIndexOf('"')]))];

    internal byte[] Next()
    {
        List<byte> bytes = [.. Any(inputs)];
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, LongestPiece), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0: bytes.RemoveRange(at, length); break;
            case 1: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 2: bytes.InsertRange(at, Any(words)); break;
            case 3: bytes.InsertRange(at, Piece(Any(inputs))); break;
            case 4 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 5 or 6: Name(bytes, at); break;
            default: Digit(bytes, at); break;
        }
    }

    /// <summary>One name in place of another of the same input, so that much of what is made can still be read.</summary>
    private void Name(List<byte> bytes, int from)
    {
        var names = Names().Matches(Encoding.Latin1.GetString([.. bytes]));
        if (names.FirstOrDefault(n => n.Index >= from) is not { } name) return;
        var other = names[random.Next(names.Count)].Value;
        bytes.RemoveRange(name.Index, name.Length);
        bytes.InsertRange(name.Index, Encoding.Latin1.GetBytes(other));
    }

    /// <summary>Most of what a definition says hangs on its figures.</summary>
    private void Digit(List<byte> bytes, int from)
    {
        var at = bytes.FindIndex(Math.Min(from, bytes.Count), b => b is >= (byte)'0' and <= (byte)'9');
        if (at >= 0) bytes[at] = (byte)random.Next('0', '9' + 1);
    }

    private byte[] Piece(byte[] of)
    {
        var at = random.Next(of.Length + 1);
        return of[at..Math.Min(of.Length, at + random.Next(1, LongestPiece))];
    }

    [GeneratedRegex("[a-z-]+")]
    private static partial Regex Names();

    private byte[] Any(IReadOnlyList<byte[]> of) => of[random.Next(of.Count)];
}
