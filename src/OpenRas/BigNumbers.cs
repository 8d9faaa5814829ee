using System.Globalization;
using System.Numerics;

namespace OpenRas;

/// <summary>Numbers of any number of digits, such as those of answer sheets.</summary>
internal static class BigNumbers
{
    /// <summary>Beyond as many a number is not written out.</summary>
    internal const int MostDigits = 15;

    /// <summary><c>6,103,515,625</c>; where nobody would read all the digits, <c>5.47 × 10^17</c>.</summary>
    internal static string Grouped(BigInteger count)
    {
        var digits = Exact(count);
        if (digits.Length <= MostDigits) return count.ToString("N0", CultureInfo.InvariantCulture);
        var (first, power) = ((int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture) + 5) / 10, digits.Length - 1);
        if (first == 1000) (first, power) = (100, power + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{first / 100}.{first % 100:00} × 10^{power}");
    }

    /// <summary>Every digit.</summary>
    internal static string Exact(BigInteger count) => count.ToString("D", CultureInfo.InvariantCulture);
}
