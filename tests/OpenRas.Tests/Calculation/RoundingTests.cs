using System.Globalization;
using OpenRas.Calculation;

namespace OpenRas.Tests.Calculation;

/// <summary>To the nearest 5p, 50p or £10, as sources say it; up and down are away from and towards nothing.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("0.05", "1.025", "1.05 1.00 1.00 1.05 1.00")]
    [InlineData("0.05", "1.026", "1.05 1.05 1.05 1.05 1.00")]
    [InlineData("0.05", "1.024", "1.00 1.00 1.00 1.05 1.00")]
    [InlineData("0.05", "1.05", "1.05 1.05 1.05 1.05 1.05")]
    [InlineData("0.5", "10.75", "11 10.5 11 11 10.5")]
    [InlineData("0.5", "-10.75", "-11 -10.5 -11 -11 -10.5")]
    [InlineData("10", "124.99", "120 120 120 130 120")]
    [InlineData("10", "-125", "-130 -120 -120 -130 -120")]
    [InlineData("10", "-130", "-130 -130 -130 -130 -130")]
    [InlineData("0.01", "2.675", "2.68 2.67 2.68 2.68 2.67")]
    [InlineData("0.0001", "-0.00005", "-0.0001 0 0 -0.0001 0")]
    [InlineData("0.00001", "0.000015", "0.00002 0.00001 0.00002 0.00002 0.00001")]
    public void Half_up_half_down_half_even_up_down(string to, string value, string expected) => Rounds(to, value, "1", expected);

    [Theory]
    [InlineData("0.01", "100", "3", "33.33 33.33 33.33 33.34 33.33")]
    [InlineData("0.01", "200", "3", "66.67 66.67 66.67 66.67 66.66")]
    [InlineData("1", "5", "2", "3 2 2 3 2")]
    [InlineData("1", "7", "2", "4 3 4 4 3")]
    [InlineData("1", "5", "-2", "-3 -2 -2 -3 -2")]
    [InlineData("1", "-5", "-2", "3 2 2 3 2")]
    [InlineData("0.5", "6", "4", "1.5 1.5 1.5 1.5 1.5")]
    public void A_division_is_rounded_once(string to, string value, string divisor, string expected) => Rounds(to, value, divisor, expected);

    private static void Rounds(string to, string value, string divisor, string expected)
    {
        RoundingMode[] modes = [RoundingMode.HalfUp, RoundingMode.HalfDown, RoundingMode.HalfEven, RoundingMode.Up, RoundingMode.Down];
        Assert.Equal(expected.Split(' ').Select(Read), modes.Select(m => new Rounding(Read(to), m).Apply(Read(value), Read(divisor))));
    }

    private static decimal Read(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
