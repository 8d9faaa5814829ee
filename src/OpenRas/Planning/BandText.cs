using OpenRas.Calculation;

namespace OpenRas.Planning;

/// <summary>
/// The one notation for numbers in conditions: <c>16</c>, <c>10-28</c>, <c>61 and over</c>, <c>28 and under</c>, <c>over 170</c>, <c>under 70</c>,
/// <c>28 to under 61</c>, <c>over 28 to 61</c>.
/// </summary>
internal static class BandText
{
    private const string AndOver = " and over";
    private const string AndUnder = " and under";
    private const string Over = "over ";
    private const string Under = "under ";
    private const string ToUnder = " to under ";
    private const string To = " to ";

    /// <summary>
    /// Reads a band. <c>16</c> and <c>10-28</c> say exactly which numbers stand in them only where these have no more decimal places than are written:
    /// <paramref name="places"/> says how many; null for the other notations.
    /// </summary>
    internal static Band? Parse(string text, RasUnit unit, out int? places)
    {
        places = null;
        if (text.EndsWith(AndOver, StringComparison.Ordinal)) return Number(text[..^AndOver.Length], unit) is { } low ? new Band(low, true, null, false) : null;
        if (text.EndsWith(AndUnder, StringComparison.Ordinal)) return Number(text[..^AndUnder.Length], unit) is { } high ? new Band(null, false, high, true) : null;
        var to = text.IndexOf(To, StringComparison.Ordinal);
        if (text.StartsWith(Over, StringComparison.Ordinal))
        {
            if (to > 0) return Between(Number(text[Over.Length..to], unit), false, Number(text[(to + To.Length)..], unit), true);
            return Number(text[Over.Length..], unit) is { } above ? new Band(above, false, null, false) : null;
        }

        if (text.StartsWith(Under, StringComparison.Ordinal)) return Number(text[Under.Length..], unit) is { } below ? new Band(null, false, below, false) : null;
        if (to > 0) return text[to..].StartsWith(ToUnder, StringComparison.Ordinal) ? Between(Number(text[..to], unit), true, Number(text[(to + ToUnder.Length)..], unit), false) : null;
        places = Places(text);
        if (Number(text, unit) is { } exactly) return new Band(exactly, true, exactly, true);
        var dash = text.IndexOf('-', 1);
        if (dash < 0) return null;
        places = Math.Min(Places(text[..dash]), Places(text[(dash + 1)..]));
        return Between(Number(text[..dash], unit), true, Number(text[(dash + 1)..], unit), true);
    }

    private static Band? Between(decimal? low, bool hasLow, decimal? high, bool hasHigh)
    {
        var isSome = low < high || (low == high && hasLow && hasHigh);
        return low is { } from && high is { } to && isSome ? new Band(from, hasLow, to, hasHigh) : null;
    }

    /// <summary>Decimal places as written, so that <c>20.0</c> has one.</summary>
    private static int Places(string number)
    {
        var isPercent = number.EndsWith('%');
        var digits = isPercent ? number[..^1] : number;
        var point = digits.IndexOf('.');
        return (point < 0 ? 0 : digits.Length - point - 1) + (isPercent ? 2 : 0);
    }

    /// <summary>A sign is allowed where the line has it too.</summary>
    private static decimal? Number(string text, RasUnit unit)
    {
        if (unit.IsMoney && text.StartsWith(unit.Thing, StringComparison.Ordinal)) text = text[unit.Thing.Length..].TrimStart();
        var isPercent = unit.Thing == "share" && text.EndsWith('%');
        if (!Numbers.TryParse(isPercent ? text[..^1] : text, out var number)) return null;
        return isPercent ? number / 100 : number;
    }
}
