using System.Globalization;
using System.Numerics;

namespace OpenRas;

/// <summary>Numbers of answer sheets in words. They may have any number of digits.</summary>
internal static class CountWords
{
    private const int MostDigits = 15;

    internal static string InWords(BigInteger count) => count == 1 ? "1 answer sheet" : Grouped(count) + " answer sheets";

    internal static string OrNot(BigInteger? count) => count is { } counted ? Grouped(counted) : "not counted";

    /// <summary><c>6,103,515,625</c>; where nobody would read all the digits, <c>5.47 × 10^17</c>.</summary>
    internal static string Grouped(BigInteger count)
    {
        var digits = Exact(count);
        if (digits.Length <= MostDigits) return count.ToString("N0", CultureInfo.InvariantCulture);
        var (first, power) = ((int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture) + 5) / 10, digits.Length - 1);
        if (first == 1000) (first, power) = (100, power + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{first / 100}.{first % 100:00} × 10^{power}");
    }

    /// <summary>The same, and of what is not written out how many digits it has: <c>5.47 × 10^17, a number of 18 digits</c>.</summary>
    internal static string Long(BigInteger count) => Exact(count).Length is > MostDigits and var digits ? string.Create(CultureInfo.InvariantCulture, $"{Grouped(count)}, a number of {digits} digits") : Grouped(count);

    /// <summary>Every digit.</summary>
    internal static string Exact(BigInteger count) => count.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>A share in per cent to one decimal place, half up. Only nothing is 0%, and only all is 100%.</summary>
    internal static string Share(BigInteger part, BigInteger whole)
    {
        if (part.IsZero || whole.IsZero) return "0%";
        if (part == whole) return "100%";
        var tenths = (int)(((part * 2000) + whole) / (whole * 2));
        return tenths switch
        {
            0 => "under 0.1%",
            1000 => "over 99.9%",
            _ => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%"),
        };
    }
}
