using System.Globalization;
using System.Numerics;

namespace OpenRas.Oracle;

/// <summary>An exact number: one whole number over another. Nothing is ever rounded here.</summary>
public readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly BigInteger _below;

    public Fraction(BigInteger above, BigInteger below)
    {
        if (below.IsZero) throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        Above = above / common;
        _below = below / common;
    }

    public static Fraction Zero => new(0, 1);

    public static Fraction One => new(1, 1);

    public BigInteger Above { get; }

    public BigInteger Below => _below.IsZero ? BigInteger.One : _below;

    public int Sign => Above.Sign;

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Above * b.Above, a.Below * b.Below);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Above * b.Below, a.Below * b.Above);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>Reads plain digits with a point, such as `-12.50`.</summary>
    public static Fraction Parse(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : digits.Length - point - 1;
        var whole = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new(whole, BigInteger.Pow(10, places));
    }

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    public bool Equals(Fraction other) => Above == other.Above && Below == other.Below;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Above, Below);

    /// <summary>Every digit, without zeros at the end; a fraction that does not end has no such text.</summary>
    public override string ToString()
    {
        var (left, places) = (Below, 0);
        var above = Above;
        while (!left.IsOne)
        {
            above *= 10;
            places++;
            var common = BigInteger.GreatestCommonDivisor(above, left);
            if (common.IsOne) throw new InvalidOperationException($"{Above}/{Below} does not end.");
            (above, left) = (above / common, left / common);
        }

        var digits = BigInteger.Abs(above).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var text = places == 0 ? digits : digits[..^places] + "." + digits[^places..];
        return (above.Sign < 0 ? "-" : "") + text;
    }
}
