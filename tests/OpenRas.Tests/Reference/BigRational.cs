using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace OpenRas.Tests.Reference;

internal readonly struct BigRational : IEquatable<BigRational>, IComparable<BigRational>
{
    private static readonly Regex StrictDecimal = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly BigInteger denominator;

    public BigRational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    public static BigRational Zero { get; } = new(0, 1);

    public static BigRational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;   // default(BigRational) is 0

    public static BigRational Parse(string text)
    {
        if (!StrictDecimal.IsMatch(text))
        {
            throw new FormatException($"'{text}' is not a strict decimal");
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : text.Length - point - 1;
        string digits = text.Replace(".", "", StringComparison.Ordinal);
        BigInteger scaled = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new BigRational(scaled, BigInteger.Pow(10, places));
    }

    public static BigRational operator +(BigRational a, BigRational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static BigRational operator -(BigRational a) => new(-a.Numerator, a.Denominator);

    public static BigRational operator -(BigRational a, BigRational b) => a + -b;

    public static BigRational operator *(BigRational a, BigRational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static BigRational operator /(BigRational a, BigRational b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(BigRational a, BigRational b) => a.CompareTo(b) == 0;

    public static bool operator !=(BigRational a, BigRational b) => a.CompareTo(b) != 0;

    public static bool operator <(BigRational a, BigRational b) => a.CompareTo(b) < 0;

    public static bool operator >(BigRational a, BigRational b) => a.CompareTo(b) > 0;

    public static bool operator <=(BigRational a, BigRational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(BigRational a, BigRational b) => a.CompareTo(b) >= 0;

    public int CompareTo(BigRational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(BigRational other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is BigRational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public string ToDecimalString()
    {
        int places = 0;
        BigInteger scaled = BigInteger.Abs(Numerator);
        BigInteger left = Denominator;
        foreach (int prime in new[] { 2, 5 })
        {
            while (left % prime == 0)
            {
                left /= prime;
            }
        }

        if (!left.IsOne)
        {
            throw new InvalidOperationException($"{Numerator}/{Denominator} is not a finite decimal");
        }

        while (scaled % Denominator != 0)
        {
            scaled *= 10;
            places++;
        }

        string digits = (scaled / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string whole = digits[..^places];
        string fraction = digits[^places..];
        return (Numerator.Sign < 0 ? "-" : "") + whole + (places == 0 ? "" : "." + fraction);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
