using System.Globalization;

namespace OpenRas.Planning;

/// <summary>Ranges as people write them, and what the format writes.</summary>
internal static class BandTraps
{
    private static readonly string[] Upwards = [" or more", " or over", " or above", " and above", " and more", " upwards", " plus", " +", "+"];
    private static readonly string[] Downwards = [" or less", " or under", " or below", " or fewer", " and below", " and less"];

    /// <summary>The range that was most likely meant; null when it cannot be told.</summary>
    internal static string? Mend(string written, Unit unit)
    {
        var text = written.Trim().Replace(",", "", StringComparison.Ordinal).Replace('\u2013', '-').Replace('\u2014', '-');
        foreach (var tail in Upwards) text = Tail(text, tail, " and over");
        foreach (var tail in Downwards) text = Tail(text, tail, " and under");
        text = Head(Head(Head(Head(text, ">=", "", " and over"), "<=", "", " and under"), ">", "over ", ""), "<", "under ", "");
        text = Head(Head(Head(text, "up to ", "", " and under"), "more than ", "over ", ""), "less than ", "under ", "");
        if (text.Split(" to ") is [var from, var to] && !to.StartsWith("under ", StringComparison.Ordinal)) text = $"{from}-{to}";
        text = string.Join('-', text.Split('-', StringSplitOptions.TrimEntries));
        if (text.Split('-') is [var high, var low] && BandText.Parse($"{low}-{high}", unit, out _) is { Low: { } a, High: { } b } && a < b)
            text = string.Create(CultureInfo.InvariantCulture, $"{low}-{high}");
        return text != written && BandText.Parse(text, unit, out _) is not null ? text : null;
    }

    private static string Tail(string text, string written, string meant) =>
        text.EndsWith(written, StringComparison.OrdinalIgnoreCase) ? text[..^written.Length].TrimEnd() + meant : text;

    private static string Head(string text, string written, string before, string after) =>
        text.StartsWith(written, StringComparison.OrdinalIgnoreCase) ? before + text[written.Length..].Trim() + after : text;
}
