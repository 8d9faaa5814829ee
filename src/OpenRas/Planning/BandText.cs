using OpenRas.Calculation;

namespace OpenRas.Planning;

/// <summary>The one notation for numbers in conditions: <c>16</c>, <c>10-28</c>, <c>61 and over</c>, <c>28 and under</c>, <c>over 170</c>, <c>under 70</c>, <c>28 to under 61</c>.</summary>
internal static class BandText
{
    private const string AndOver = " and over";
    private const string AndUnder = " and under";
    private const string Over = "over ";
    private const string Under = "under ";
    private const string ToUnder = " to under ";

    /// <summary>Reads a band; <paramref name="isWhole"/> says that the notation is for whole numbers only.</summary>
    internal static Band? Parse(string text, Unit unit, out bool isWhole)
    {
        isWhole = false;
        if (text.EndsWith(AndOver, StringComparison.Ordinal)) return Number(text[..^AndOver.Length], unit) is { } low ? new Band(low, true, null, false) : null;
        if (text.EndsWith(AndUnder, StringComparison.Ordinal)) return Number(text[..^AndUnder.Length], unit) is { } high ? new Band(null, false, high, true) : null;
        if (text.StartsWith(Over, StringComparison.Ordinal)) return Number(text[Over.Length..], unit) is { } above ? new Band(above, false, null, false) : null;
        if (text.StartsWith(Under, StringComparison.Ordinal)) return Number(text[Under.Length..], unit) is { } below ? new Band(null, false, below, false) : null;
        var to = text.IndexOf(ToUnder, StringComparison.Ordinal);
        if (to > 0) return Between(Number(text[..to], unit), Number(text[(to + ToUnder.Length)..], unit), false);
        isWhole = true;
        if (Number(text, unit) is { } exactly) return new Band(exactly, true, exactly, true);
        var dash = text.IndexOf('-', 1);
        return dash > 0 ? Between(Number(text[..dash], unit), Number(text[(dash + 1)..], unit), true) : null;
    }

    private static Band? Between(decimal? low, decimal? high, bool hasHigh) =>
        low is { } from && high is { } to && (hasHigh ? from <= to : from < to) ? new Band(from, true, to, hasHigh) : null;

    /// <summary>A sign is allowed where the line has it too.</summary>
    private static decimal? Number(string text, Unit unit)
    {
        if (unit.IsMoney && text.StartsWith(Unit.Pound, StringComparison.Ordinal)) text = text[Unit.Pound.Length..];
        var isPercent = unit.Thing == "share" && text.EndsWith('%');
        if (!Numbers.TryParse(isPercent ? text[..^1] : text, out var number)) return null;
        return isPercent ? number / 100 : number;
    }
}
