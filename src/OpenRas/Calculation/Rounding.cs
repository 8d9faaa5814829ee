#pragma warning disable RS0030 // The one place that states how it rounds.
namespace OpenRas.Calculation;

/// <summary>To the nearest multiple of a stated figure, in a stated way. Exact: no digit is lost before the choice is made.</summary>
/// <param name="To">The figure whose multiples are kept, such as 0.01.</param>
/// <param name="Mode">What happens in between. Up and down, and halves, are away from and towards zero.</param>
internal sealed record Rounding(decimal To, RoundingMode Mode)
{
    /// <summary>As an amount is paid: to the penny, half up.</summary>
    internal static readonly Rounding Penny = new(0.01m, RoundingMode.HalfUp);

    /// <summary>The decimal places, where the framework rounds just so: to 1, 0.1, 0.01 ..., and in one of its modes.</summary>
    private int? ToPlaces { get; } = To is 1m or 0.1m or 0.01m or 0.001m or 0.0001m && Mode is (RoundingMode.HalfUp or RoundingMode.HalfEven or RoundingMode.Down) ? Numbers.Places(To) : null;

    private MidpointRounding Framework { get; } = Mode switch
    {
        RoundingMode.HalfUp => MidpointRounding.AwayFromZero,
        RoundingMode.HalfEven => MidpointRounding.ToEven,
        _ => MidpointRounding.ToZero,
    };

    /// <summary>Rounds <paramref name="value"/> divided by <paramref name="divisor"/>.</summary>
    internal decimal Apply(decimal value, decimal divisor = 1)
    {
        if (divisor == 1 && ToPlaces is { } places) return decimal.Round(value, places, Framework);
        var unit = To * divisor;
        var left = value % unit;
        var whole = (value - left) / unit;
        if (left == 0) return whole * To;
        var away = Math.Sign(left) == Math.Sign(unit) ? 1 : -1;
        var toHalf = (Math.Abs(left) * 2).CompareTo(Math.Abs(unit));
        var moves = (Mode, toHalf) switch
        {
            (RoundingMode.Up, _) => true,
            (RoundingMode.Down, _) => false,
            (_, > 0) => true,
            (_, < 0) => false,
            (RoundingMode.HalfUp, _) => true,
            (RoundingMode.HalfDown, _) => false,
            _ => whole % 2 != 0,
        };
        return (moves ? whole + away : whole) * To;
    }
}
