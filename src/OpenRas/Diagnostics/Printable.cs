using System.Globalization;

namespace OpenRas.Diagnostics;

/// <summary>What is printed must not steer a terminal, nor show in another order than it is read in.</summary>
internal static class Printable
{
    private const char Unseen = '\uFFFD';

    /// <summary>Control characters, and those that only steer how others are shown.</summary>
    internal static bool IsUnseen(char c) => char.IsControl(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The text with a mark in place of each such character; a tab becomes a space.</summary>
    internal static string Of(string text) =>
        text.Any(IsUnseen) ? string.Create(text.Length, text, static (shown, t) => Write(t, shown)) : text;

    private static void Write(string text, Span<char> shown)
    {
        for (var i = 0; i < shown.Length; i++) shown[i] = Shown(text[i]);
    }

    private static char Shown(char c)
    {
        if (c == '\t') return ' ';
        return IsUnseen(c) ? Unseen : c;
    }
}
