using System.Globalization;

namespace OpenRas.Diagnostics;

/// <summary>Two texts that look the same and are not: a Cyrillic letter among Latin ones, a space that has no width.</summary>
internal static class LookAlikes
{
    /// <summary>How a text differs from the one that was meant, where that is hard to see; null where it is not.</summary>
    internal static string? Difference(string written, string meant)
    {
        if (written.Length > 0 && (written[0] == ' ' || written[^1] == ' ') && written.Trim(' ') == meant) return "There is a space at its end, or before it.";
        foreach (var sign in written)
        {
            if (sign > 126 && !meant.Contains(sign, StringComparison.Ordinal) && IsOne(sign)) return string.Create(CultureInfo.InvariantCulture, $"It has the sign U+{(int)sign:X4}, which `{meant}` does not have.");
        }

        return null;
    }

    /// <summary>The same, where it is not the written text that has the other sign.</summary>
    internal static string? DifferenceOfOther(string other, string written) => Difference(other, written) is { } difference ? "The result looks the same. " + difference : null;

    /// <summary>Whether two texts can be taken for each other: of each two letters that differ, one is foreign.</summary>
    internal static bool Are(string one, string other)
    {
        var (a, b) = (Seen(one), Seen(other));
        return one != other && a.Length == b.Length && a.Zip(b).All(p => p.First == p.Second || p.First > 126 || p.Second > 126);
    }

    private static string Seen(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    /// <summary>A letter, or a sign that is not seen.</summary>
    private static bool IsOne(char sign) => char.IsLetter(sign) || char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
