using System.Text.RegularExpressions;

namespace OpenRas.Oracle;

/// <summary>A range as conditions write it: `16`, `10-28`, `61 and over`, `over 28 to 61`.</summary>
public sealed partial record Interval(Fraction? From, bool WithFrom, Fraction? To, bool WithTo)
{
    private const string N = @"(-?\d+(?:\.\d+)?%?)";

    /// <summary>Whether it stands at one number, as a straight line runs from one such row to the next.</summary>
    public Fraction? Alone => From is { } from && To is { } to && from == to ? from : null;

    public static Interval? Read(string text)
    {
        if (Match(Exactly(), text) is { } n) return new(n[0], true, n[0], true);
        if (Match(FromTo(), text) is { } both) return new(both[0], true, both[1], true);
        if (Match(AndOver(), text) is { } least) return new(least[0], true, null, false);
        if (Match(AndUnder(), text) is { } most) return new(null, false, most[0], true);
        if (Match(Over(), text) is { } over) return new(over[0], false, null, false);
        if (Match(Under(), text) is { } under) return new(null, false, under[0], false);
        if (Match(ToUnder(), text) is { } below) return new(below[0], true, below[1], false);
        if (Match(OverTo(), text) is { } above) return new(above[0], false, above[1], true);
        return null;
    }

    public bool Has(Fraction number) => IsFromOn(number) && IsUpTo(number);

    private bool IsFromOn(Fraction number) => From is not { } from || number > from || (WithFrom && number == from);

    private bool IsUpTo(Fraction number) => To is not { } to || number < to || (WithTo && number == to);

    private static List<Fraction>? Match(Regex shape, string text)
    {
        var match = shape.Match(text);
        return match.Success ? [.. match.Groups.Values.Skip(1).Select(g => Written.Number(g.Value)!.Value)] : null;
    }

    [GeneratedRegex($"^{N}$")]
    private static partial Regex Exactly();

    [GeneratedRegex($"^{N}-{N}$")]
    private static partial Regex FromTo();

    [GeneratedRegex($"^{N} and over$")]
    private static partial Regex AndOver();

    [GeneratedRegex($"^{N} and under$")]
    private static partial Regex AndUnder();

    [GeneratedRegex($"^over {N}$")]
    private static partial Regex Over();

    [GeneratedRegex($"^under {N}$")]
    private static partial Regex Under();

    [GeneratedRegex($"^{N} to under {N}$")]
    private static partial Regex ToUnder();

    [GeneratedRegex($"^over {N} to {N}$")]
    private static partial Regex OverTo();
}
