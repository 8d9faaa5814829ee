namespace OpenRas.Analysis;

/// <summary>What more need does to one line.</summary>
public sealed class LineTrend
{
    internal LineTrend(FormLine line, Direction direction, Direction applies, bool hasFigure, string why)
    {
        Line = line;
        Direction = direction;
        Applies = applies;
        HasFigure = hasFigure;
        Why = why;
    }

    /// <summary>The line.</summary>
    public FormLine Line { get; }

    /// <summary>Which way its figure goes, where it applies with less need and with more.</summary>
    public Direction Direction { get; }

    /// <summary>Whether it applies: always or never alike; rising where it goes on applying once it does; falling where it never applies again once it does not; open where it may do either.</summary>
    public Direction Applies { get; }

    /// <summary>Whether it can have a figure, nothing among them. It has none where none is on record, where it gives words, and where the answers to a question are worth nothing by themselves.</summary>
    public bool HasFigure { get; }

    /// <summary>In a few words.</summary>
    public string Why { get; }
}
