namespace OpenRas.Calculation;

/// <summary>To the nearest multiple of a stated figure, in a stated way. Exact: no digit is lost before the choice is made.</summary>
/// <param name="To">The figure whose multiples are kept, such as 0.01.</param>
/// <param name="Mode">What happens in between. Up and down, and halves, are away from and towards zero.</param>
internal sealed record Rounding(decimal To, RoundingMode Mode)
{
    /// <summary>Rounds <paramref name="value"/> divided by <paramref name="divisor"/>.</summary>
    internal decimal Apply(decimal value, decimal divisor = 1)
    {
        var unit = To * divisor;
        var left = value % unit;
        var whole = (value - left) / unit;
        if (left == 0) return whole * To;
        var away = Math.Sign(left) * Math.Sign(unit);
        var twice = Math.Abs(left) * 2;
        var size = Math.Abs(unit);
        var moves = Mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            _ when twice != size => twice > size,
            RoundingMode.HalfUp => true,
            RoundingMode.HalfDown => false,
            _ => whole % 2 != 0,
        };
        return (moves ? whole + away : whole) * To;
    }
}
