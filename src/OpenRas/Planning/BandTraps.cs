using System.Globalization;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Ranges as people write them, and what the format writes.</summary>
internal static class BandTraps
{
    private static readonly string[] Upwards = [" or more", " or over", " or above", " and above", " and more", " upwards", " plus", " +", "+"];
    private static readonly string[] Downwards = [" or less", " or under", " or below", " or fewer", " and below", " and less"];

    /// <summary>The range that was most likely meant; null when it cannot be told.</summary>
    internal static string? Mend(string written, RasUnit unit)
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

    /// <summary>What to write in place of a text that is no range, on a line of so many decimal places.</summary>
    internal static Extra Help(string written, int places, RasUnit unit, IEnumerable<string>? beside)
    {
        var meant = Mend(written, unit);
        var isOpen = meant is not null && BandText.Parse(meant, unit, out var has) is not null && has < places;
        var help = places > 0 ? "On a line with decimals, write a range in one of these forms: `61 and over`, `28 and under`, `over 170`, `under 70`, `28 to under 61`, `over 28 to 61` or `any`." : null;
        return isOpen ? new Extra { Help = WithoutGap(meant!, places, unit, beside) } : new Extra { Nearest = () => meant, Help = help };
    }

    /// <summary>Help for <c>16</c> and <c>10-28</c> on a line that has more decimal places: up to where the next range begins, or to the last place.</summary>
    /// <param name="written">The range.</param>
    /// <param name="places">The decimal places of its line.</param>
    /// <param name="unit">The unit of its line.</param>
    /// <param name="beside">The ranges of the rows beside it, one of which goes on where it ends; null where there are no rows.</param>
    internal static string? WithoutGap(string written, int places, RasUnit unit, IEnumerable<string>? beside)
    {
        var dash = written.IndexOf('-', 1);
        var (low, high) = dash < 0 ? (written, written) : (written[..dash], written[(dash + 1)..]);
        var padded = dash < 0 ? Padded(low, places) : $"{Padded(low, places)}-{Padded(high, places)}";
        var exact = places <= Numbers.MostDecimalDigits && BandText.Parse(padded, unit, out _) is not null ? padded : null;
        var upTo = Next(high) is { } next && BandText.Parse($"{low} to under {next}", unit, out _) is not null ? $"{low} to under {next}" : null;
        if (upTo is null || exact is null) return (upTo ?? exact) is { } one ? $"Write `{one}`, or round the line above." : null;
        if (beside is null) return $"Write `{exact}`, or `{upTo}` if the range runs up to the next number. You can also round the line above.";
        return $"Write `{(BeginsBefore(BandText.Parse(upTo, unit, out _)!.Value, BandText.Parse(exact, unit, out _)!.Value, beside, unit) ? exact : upTo)}`, or round the line above.";
    }

    /// <summary>Whether a row beside begins between the two ends that a range could have.</summary>
    private static bool BeginsBefore(Band upTo, Band exact, IEnumerable<string> beside, RasUnit unit) =>
        beside.Select(b => BandText.Parse(b, unit, out _)).Any(b => b is { Low: { } low } band && low < upTo.High && (low > exact.High || (low == exact.High && !band.HasLow)));

    /// <summary>What follows a number in the decimal places that it is written with: 29 after 28, 28.5 after 28.4.</summary>
    private static string? Next(string number)
    {
        var sign = string.Concat(number.TakeWhile(c => !char.IsAsciiDigit(c) && c != '-'));
        var tail = number.EndsWith('%') ? "%" : "";
        if (!Numbers.TryParse(number.AsSpan()[sign.Length..^tail.Length], out var value)) return null;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : number.Length - tail.Length - point - 1;
        return sign + Numbers.Plain(value + new decimal(1, 0, 0, false, (byte)places)) + tail;
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
