using System.Globalization;

namespace OpenRas.Oracle.Making;

/// <summary>Chance from a seed. It is the same on every machine and version, so that a seed names a definition for good.</summary>
internal sealed class Dice(long seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>From 0 up to, and without, a number.</summary>
    internal int Below(int number) => (int)(Next() % (ulong)number);

    /// <summary>From one number to another, both included.</summary>
    internal int From(int least, int most) => least + Below(most - least + 1);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    internal T[] Some<T>(IReadOnlyList<T> list, int many) => [.. Shuffled(list).Take(many)];

    internal IEnumerable<T> Shuffled<T>(IReadOnlyList<T> list) => list.Select(item => (item, at: Next())).OrderBy(p => p.at).Select(p => p.item).ToList();

    /// <summary>A number with up to so many decimal places.</summary>
    internal decimal Number(int least, int most, int places)
    {
        var scale = 1L;
        for (var i = Below(places + 1); i > 0; i--) scale *= 10;
        return (decimal)((least * scale) + (long)(Next() % (ulong)(((most - least) * scale) + 1))) / scale;
    }

    internal static string Text(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
