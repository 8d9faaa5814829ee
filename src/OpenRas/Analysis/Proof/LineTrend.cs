using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>The effect of more need on one line.</summary>
public sealed class LineTrend
{
    private readonly bool isAlike;

    /// <param name="line">The line.</param>
    /// <param name="direction">Which way its figure goes.</param>
    /// <param name="applies">Whether it applies.</param>
    /// <param name="reason">Why that is so.</param>
    /// <param name="hasFigure">It can have a figure.</param>
    /// <param name="isAlike">It is a question whose answers are the same in two sets of answers that can be compared.</param>
    internal LineTrend(FormLine line, Direction direction, Direction applies, TrendReason reason, bool hasFigure, bool isAlike)
    {
        (Line, Direction, Applies, HasFigure) = (line, direction, applies, hasFigure);
        (Reason, this.isAlike) = (reason, isAlike);
    }

    /// <summary>The line.</summary>
    public FormLine Line { get; }

    /// <summary>Which way its figure goes as needs grow, if it applies both with less need and with more.</summary>
    public Direction Direction { get; }

    /// <summary>
    /// Whether the line applies. <see cref="Direction.Same"/>: more need changes nothing. <see cref="Direction.Up"/>: once it applies, it keeps applying.
    /// <see cref="Direction.Down"/>: once it stops, it never applies again. <see cref="Direction.Open"/>: it may start and stop.
    /// </summary>
    public Direction Applies { get; }

    /// <summary>
    /// Whether it can have a figure; nothing counts as one. It has no figure when none is on record, when it gives words, or when the answers to a question are
    /// worth nothing by themselves.
    /// </summary>
    public bool HasFigure { get; }

    /// <summary>The reason, in a few words.</summary>
    public string Why => Language.English.Proof.Why(this);

    /// <summary>The same as a fact.</summary>
    internal TrendReason Reason { get; }

    /// <summary>What more need does to it, one thing after the other.</summary>
    internal IReadOnlyList<TrendPart> Parts
    {
        get
        {
            if (!HasFigure) return [isAlike ? Way : TrendPart.NoFigure];
            return (Applies, Direction) switch
            {
                (Direction.Same, _) => [Way],
                (Direction.Up, Direction.Same) => [TrendPart.Begins],
                (Direction.Up, _) => [TrendPart.Begins, Way],
                (Direction.Down, Direction.Same) => [TrendPart.Ends],
                (Direction.Down, _) => [Way, TrendPart.Ends],
                (_, Direction.Same) => [TrendPart.OnAndOff],
                _ => [Way, TrendPart.OnAndOff],
            };
        }
    }

    private TrendPart Way => Direction switch
    {
        Direction.Same => TrendPart.Constant,
        Direction.Up => TrendPart.Rising,
        Direction.Down => TrendPart.Falling,
        _ => TrendPart.Open,
    };
}

/// <summary>One thing that more need does to a line.</summary>
internal enum TrendPart
{
    Constant,
    Rising,
    Falling,
    Begins,
    Ends,
    OnAndOff,
    Open,
    NoFigure,
}
