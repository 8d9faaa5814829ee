namespace OpenRas.Analysis;

/// <summary>
/// What more need does to one line, over all pairs of sheets that can be compared. To rise is never to go from an amount to a smaller one or to nothing;
/// nothing is said of pairs of which one is referred or blank.
/// </summary>
/// <param name="Direction">Where the line applies in both sheets.</param>
/// <param name="Applies">Whether it applies: once more, always the same, or once less.</param>
/// <param name="Why">Why that is so.</param>
internal sealed record Trend(Direction Direction, Direction Applies, TrendReason Why)
{
    internal Trend(Direction direction, Direction applies, Plainly why)
        : this(direction, applies, new PlainReason(why))
    {
    }

    /// <summary>It may be referred to somebody, and with more need come to nothing.</summary>
    internal bool MayDrop { get; init; }

    /// <summary>It comes out the same in both sheets, whatever it comes out as.</summary>
    internal bool IsFixed => Direction == Direction.Constant && Applies == Direction.Constant;

    internal bool Rises => Direction is Direction.Rising or Direction.Constant;
}

internal static class Directions
{
    internal static Direction Of(bool rises, bool falls) => (rises, falls) switch
    {
        (true, true) => Direction.Constant,
        (true, false) => Direction.Rising,
        (false, true) => Direction.Falling,
        _ => Direction.Open,
    };

    internal static Direction Reversed(this Direction direction) => direction switch
    {
        Direction.Rising => Direction.Falling,
        Direction.Falling => Direction.Rising,
        _ => direction,
    };

    /// <summary>Several things that all must go the same way for the whole to go that way.</summary>
    internal static Direction Together(this IEnumerable<Direction> all)
    {
        var both = Direction.Constant;
        foreach (var one in all)
        {
            if (one == Direction.Open || (both != Direction.Constant && one != Direction.Constant && one != both)) return Direction.Open;
            if (one != Direction.Constant) both = one;
        }

        return both;
    }
}
