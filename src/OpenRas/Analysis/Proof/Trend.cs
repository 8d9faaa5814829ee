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
    internal bool IsFixed => Direction == Direction.Same && Applies == Direction.Same;

    internal bool Rises => Direction is Direction.Up or Direction.Same;
}

internal static class Directions
{
    internal static Direction Of(bool rises, bool falls) => (rises, falls) switch
    {
        (true, true) => Direction.Same,
        (true, false) => Direction.Up,
        (false, true) => Direction.Down,
        _ => Direction.Open,
    };

    internal static Direction Reversed(this Direction direction) => direction switch
    {
        Direction.Up => Direction.Down,
        Direction.Down => Direction.Up,
        _ => direction,
    };

    /// <summary>Several things that all must go the same way for the whole to go that way.</summary>
    internal static Direction Together(this IEnumerable<Direction> all)
    {
        var both = Direction.Same;
        foreach (var one in all)
        {
            if (one == Direction.Open || (both != Direction.Same && one != Direction.Same && one != both)) return Direction.Open;
            if (one != Direction.Same) both = one;
        }

        return both;
    }
}
