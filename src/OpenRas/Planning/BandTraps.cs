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

    /// <summary>Help for <c>16</c> and <c>10-28</c> on a line that has more decimal places; null where it has more than can be written.</summary>
    internal static string? ToTheLastPlace(string written, int places, Unit unit)
    {
        if (places > Numbers.MostDecimalDigits) return null;
        var dash = written.IndexOf('-', 1);
        var (low, high) = dash < 0 ? (written, written) : (written[..dash], written[(dash + 1)..]);
        var range = dash < 0 ? Padded(low, places) : $"{Padded(low, places)}-{Padded(high, places)}";
        if (BandText.Parse(range, unit, out _) is null) return null;
        var next = Numbers.TryParse(low, out var from) && Numbers.TryParse(high, out var to) && from % 1 == 0 && to % 1 == 0
            ? $"; or, if it runs up to the next whole number, `{Numbers.Plain(from)} to under {Numbers.Plain(to + 1)}`" : "";
        return $"Write `{range}`{next}; or round the line above.";
    }

    private static string Padded(string number, int places)
    {
        var tail = number.EndsWith('%') ? "%" : "";
        var digits = number[..^tail.Length];
        var wanted = tail.Length > 0 ? places - 2 : places;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var has = point < 0 ? 0 : digits.Length - point - 1;
        return digits + (point < 0 && wanted > 0 ? "." : "") + new string('0', Math.Max(0, wanted - has)) + tail;
    }

    private static string Tail(string text, string written, string meant) =>
        text.EndsWith(written, StringComparison.OrdinalIgnoreCase) ? text[..^written.Length].TrimEnd() + meant : text;

    private static string Head(string text, string written, string before, string after) =>
        text.StartsWith(written, StringComparison.OrdinalIgnoreCase) ? before + text[written.Length..].Trim() + after : text;
}
