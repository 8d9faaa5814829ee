using System.Numerics;

namespace OpenRas.Oracle;

/// <summary>`round: { to: 0.01, mode: half-up }`: to a multiple of `to`. Up is away from zero and down towards it, for halves too.</summary>
public sealed record Rounding(Fraction To, string Mode)
{
    public Fraction Of(Fraction figure)
    {
        var steps = figure / To;
        var whole = BigInteger.DivRem(BigInteger.Abs(steps.Above), steps.Below, out var rest);
        var away = IsAway(whole, rest, steps.Below) ? whole + 1 : whole;
        return new Fraction(steps.Sign < 0 ? -away : away, 1) * To;
    }

    private bool IsAway(BigInteger whole, BigInteger rest, BigInteger below)
    {
        if (rest.IsZero) return false;
        var half = (rest * 2).CompareTo(below);
        return Mode switch
        {
            "up" => true,
            "down" => false,
            "half-up" => half >= 0,
            "half-down" => half > 0,
            "half-even" => half > 0 || (half == 0 && !whole.IsEven),
            _ => throw new NotSupportedException($"The rounding `{Mode}` is not on the page."),
        };
    }
}
