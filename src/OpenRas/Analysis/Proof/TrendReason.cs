namespace OpenRas.Analysis;

/// <summary>Why more need does to a line what it does. A closed set; lines are named by their numbers, rows as the file writes them.</summary>
internal abstract record TrendReason;

/// <summary>It needs no line to be named.</summary>
internal sealed record PlainReason(Plainly What) : TrendReason;

/// <summary>What the answers to a question are worth along their list.</summary>
/// <param name="Direction">Which way they go.</param>
/// <param name="HasFigures">They are worth something by themselves.</param>
/// <param name="Grows">What grows along the list.</param>
/// <param name="Decides">The lines that are asked or not because of the answer.</param>
internal sealed record AnswersReason(Direction Direction, bool HasFigures, Grows Grows, IReadOnlyList<int> Decides) : TrendReason;

/// <summary>Lines move it. With <paramref name="AreOpen"/> they are those of which it is not known which way they go themselves.</summary>
internal sealed record MovedReason(Direction Direction, IReadOnlyList<int> Lines, bool AreOpen) : TrendReason;

/// <summary>Columns of a table of which it is not known which way they go.</summary>
internal sealed record ColumnsReason(IReadOnlyList<int> Lines) : TrendReason;

/// <summary>A table has more rows than are compared with each other.</summary>
internal sealed record LongTableReason(int Most) : TrendReason;

/// <summary>A column of a table may be nothing, and some row does not look at it.</summary>
internal sealed record HiddenReason(int Line) : TrendReason;

/// <summary>The rows of a table, one beside the other.</summary>
/// <param name="IsLess">No row gives less as need grows; otherwise none gives more.</param>
/// <param name="Known">How many of them are worth an amount or nothing.</param>
/// <param name="IsInPart">Some are not on record.</param>
/// <param name="Empty">Those that no sheet can come to.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="Lines">What grows.</param>
internal sealed record RowsReason(bool IsLess, int Known, bool IsInPart, IReadOnlyList<string> Empty, int Rows, IReadOnlyList<int> Lines) : TrendReason;

/// <summary>A row gives less than one that stands at less need.</summary>
/// <param name="Less">The row at less need.</param>
/// <param name="More">The row at more need.</param>
/// <param name="Unit">What the rows give.</param>
/// <param name="IsNothing">The one gives 0 and the other nothing at all, which count alike.</param>
internal sealed record LowerRowReason(string Less, string More, RasUnit Unit, bool IsNothing) : TrendReason;

/// <summary>Another reason, and the line applies or not as need grows.</summary>
internal sealed record ApplyingReason(TrendReason Own, Direction Applies) : TrendReason;

/// <summary>It comes to nothing where a test is not met.</summary>
internal sealed record TestReason(int Line) : TrendReason;

/// <summary>Another reason, and the line may be below 0.</summary>
internal sealed record BelowNothingReason(TrendReason Own) : TrendReason;

/// <summary>Reasons that name no line.</summary>
internal enum Plainly
{
    NotNeeded,
    GivenAlike,
    GivenAsSupport,
    GivenAsNeed,
    Circumstance,
    Supply,
    PublishedFigure,
    NotKnown,
    NothingHangsOnNeed,
    WordsHaveNoOrder,
    AppliesToSomeFigures,
    StraightLineBesideAnother,
    BothWays,
}

/// <summary>What grows along the list of answers to a question.</summary>
internal enum Grows
{
    Need,
    CareGiven,
    LackOfSupport,
}
