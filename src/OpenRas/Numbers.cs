using System.Globalization;

namespace OpenRas;

/// <summary>The one way numbers are read and written, whatever the culture of the machine.</summary>
internal static class Numbers
{
    internal const int MostWholeDigits = 12;
    internal const int MostDecimalDigits = 10;

    /// <summary>What <see cref="TryParse"/> accepts, as a regular expression.</summary>
    internal static string Pattern { get; } = string.Create(
        CultureInfo.InvariantCulture, $"(?!-0(?:[.]0+)?(?![0-9.]))-?(?:0|[1-9][0-9]{{0,{MostWholeDigits - 1}}})(?:[.][0-9]{{1,{MostDecimalDigits}}})?");

    /// <summary>The first whole number that is too long.</summary>
    internal static long Above { get; } = long.Parse("1" + new string('0', MostWholeDigits), CultureInfo.InvariantCulture);

    /// <summary>Strict: an optional minus, no leading zeros, no separators, no exponent.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="value">The number.</param>
    /// <param name="places">Decimals that are read where what is meant has so many, if more than elsewhere.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value, int places = 0)
    {
        value = 0;
        var digits = text.StartsWith("-") ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var parts = point < 0 ? "0" : digits[(point + 1)..];
        if (!AreDigits(whole, MostWholeDigits) || !AreDigits(parts, Math.Max(places, MostDecimalDigits))) return false;
        if (whole.Length > 1 && whole[0] == '0') return false;
        value = decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return !(value == 0 && text[0] == '-');
    }

    /// <summary>No exponent, no trailing zeros: <c>0.5</c>, <c>1248</c>.</summary>
    internal static string Plain(decimal value, bool grouped = false)
    {
        var text = value.ToString(grouped ? "#,0.############################" : "0.############################", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>At least two decimal places, and all there are.</summary>
    internal static string Money(decimal value, bool grouped = false) =>
        value.ToString(grouped ? "#,0.00##########################" : "0.00##########################", CultureInfo.InvariantCulture);

    /// <summary>How many decimal places a value needs.</summary>
    internal static int Places(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static bool AreDigits(ReadOnlySpan<char> text, int most)
    {
        if (text.Length == 0 || text.Length > most) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return true;
    }
}
