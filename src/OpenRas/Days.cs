using System.Globalization;

namespace OpenRas;

/// <summary>The one way days are read and written: <c>2026-04-01</c>; and how they are said.</summary>
internal static class Days
{
    /// <summary>What <see cref="TryParse"/> accepts, as a regular expression: the days of each month, and the 29th of February in leap years.</summary>
    internal const string Pattern =
        "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    /// <summary>What <see cref="InWords"/> accepts, as a regular expression.</summary>
    internal const string PatternInWords = Pattern + "|" + PatternOfMonth + "|(?!0000)[0-9]{4}(?:/[0-9]{2})?";

    /// <summary>What <see cref="IsDayOrMonth"/> accepts, as a regular expression.</summary>
    internal const string PatternOfDayOrMonth = Pattern + "|" + PatternOfMonth;

    internal const string PatternOfMonth = "(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])";

    internal static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A day, a month, a year or 2023/24 as people say it: <c>30 September 2011</c>, <c>September 2011</c>; null when it is none of these.</summary>
    internal static string? InWords(string text)
    {
        if (TryParse(text, out var day)) return Say(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return IsYear(text) || (text.Length == 7 && text[4] == '/' && IsYear(text[..4]) && char.IsAsciiDigit(text[5]) && char.IsAsciiDigit(text[6])) ? text : null;

        static bool IsYear(string text) => DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>The last day of what <see cref="InWords"/> accepts, 31 March 2024 for 2023/24; null for anything else.</summary>
    internal static DateOnly? LastOf(string? text)
    {
        if (text is null || InWords(text) is null) return null;
        if (TryParse(text, out var day)) return day;
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (text.Length == 4) return new(year, 12, 31);
        if (text[4] == '/') return year < 9999 ? new(year + 1, 3, 31) : DateOnly.MaxValue;
        var month = int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture);
        return new(year, month, DateTime.DaysInMonth(year, month));
    }

    /// <summary>The first day of what <see cref="InWords"/> accepts, 1 April 2023 for 2023/24; null for anything else.</summary>
    internal static DateOnly? FirstOf(string? text)
    {
        if (text is null || LastOf(text) is not { } last) return null;
        if (text.Length == 4) return new(last.Year, 1, 1);
        if (text[4] == '/') return new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), 4, 1);
        return text.Length == 7 ? new(last.Year, last.Month, 1) : last;
    }

    internal static bool IsDayOrMonth(string text) => text.Length >= 7 && text[4] == '-' && InWords(text) is not null;

    /// <summary>Whether a day is so many months, or more, after a day or a month; after a month it is counted from the month's end.</summary>
    internal static bool IsMonthsAfter(DateOnly day, int months, string dayOrMonth)
    {
        var from = LastOf(dayOrMonth)!.Value;
        var passed = (12 * (day.Year - from.Year)) + day.Month - from.Month;
        var isDay = TryParse(dayOrMonth, out _);
        return passed > months || (passed == months && isDay && day.Day >= from.Day);
    }

    /// <summary><c>1 July 2028</c>.</summary>
    internal static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
