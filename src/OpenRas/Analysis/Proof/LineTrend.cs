namespace OpenRas.Analysis;

/// <summary>What more need does to one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Direction">Which way its figure goes, where it applies with less need and with more.</param>
/// <param name="Applies">Whether it applies: always or never alike; rising where it goes on applying once it does; falling where it never applies again once it does not; open where it may do either.</param>
/// <param name="HasFigure">Whether it can have a figure, nothing among them. It has none where none is on record, where it gives words, and where the answers to a question are worth nothing by themselves.</param>
/// <param name="Why">In a few words.</param>
public sealed record LineTrend(FormLine Line, Direction Direction, Direction Applies, bool HasFigure, string Why);
