using System.Globalization;

namespace OpenRas;

/// <summary>The one way days are read and written: <c>2026-04-01</c>.</summary>
internal static class Days
{
    internal static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
