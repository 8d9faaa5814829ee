using System.Numerics;
using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>One table, over all complete sets of answers.</summary>
public sealed class TableProfile
{
    internal TableProfile(FormLine line, IReadOnlyList<RowProfile> rows, BigInteger? between, BigInteger? elsewhere, BigInteger? notKnown, IReadOnlyList<BandEdge> edges, BigInteger? nearAnEdge)
    {
        Line = line;
        Rows = rows;
        Between = between;
        Elsewhere = elsewhere;
        NotKnown = notKnown;
        Edges = edges;
        NearAnEdge = nearAnEdge;
    }

    /// <summary>The table.</summary>
    public FormLine Line { get; }

    /// <summary>Its rows, in the order of the file.</summary>
    public IReadOnlyList<RowProfile> Rows { get; }

    /// <summary>How many sets of answers are on a straight line between two rows; 0 when the table draws none, null when not counted.</summary>
    public BigInteger? Between { get; }

    /// <summary>How many sets of answers reach no row because the table does not apply, or because something above decides; null when not counted.</summary>
    public BigInteger? Elsewhere { get; }

    /// <summary>How many sets of answers reach no row because the table needs something not published, not read or not clear; null when not counted.</summary>
    public BigInteger? NotKnown { get; }

    /// <summary>
    /// The places where one row ends and the next begins along a column of numbers, in each circumstance, from low to high. Empty for a table without such a
    /// column.
    /// </summary>
    public IReadOnlyList<BandEdge> Edges { get; }

    /// <summary>
    /// How many sets of answers have a number within one of an edge, such as one point; null when not counted, or when the table has no edge.
    /// </summary>
    public BigInteger? NearAnEdge { get; }
}

/// <summary>One row of a table.</summary>
public sealed class RowProfile
{
    internal RowProfile(IReadOnlyList<Asked> asks, Figure given, bool? isReached, BigInteger? sheets)
    {
        Asks = asks;
        Given = given;
        IsReached = isReached;
        AnswerSets = sheets;
    }

    /// <summary>Its conditions, as the file writes them: <c>group: older, needs: 10-28</c>.</summary>
    public string When => Asks.Count > 0 ? Asked.Written(Asks) : Asked.Any;

    /// <summary>What it gives, as printed.</summary>
    public string Gives => Language.English.Profile.Gives(this);

    /// <summary>The figure; null when it gives a word.</summary>
    public decimal? Figure => Given.IsKnown && Given.Unit.IsNumber ? Given.Value : null;

    /// <summary>Whether some set of answers reaches this row; null when that could not be followed.</summary>
    public bool? IsReached { get; }

    /// <summary>How many sets of answers reach it; null when they are not counted.</summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>Its conditions one by one; empty where every column is open.</summary>
    internal IReadOnlyList<Asked> Asks { get; }

    /// <summary>What it gives: a figure, or what stands for one.</summary>
    internal Figure Given { get; }

    /// <summary>The same as what sets of answers come out as.</summary>
    internal Outcome Outcome => Given.State.ToOutcome();
}

/// <summary>The place where one band ends and the next begins.</summary>
public sealed class BandEdge
{
    internal BandEdge(FormLine along, IReadOnlyList<Asked> asks, int below, int above, decimal top, decimal at, decimal? from, decimal? to, bool isStraightLine)
    {
        Along = along;
        Asks = asks;
        RowBelow = below;
        RowAbove = above;
        EndOfRowBelow = top;
        StartOfRowAbove = at;
        GivesBelow = from;
        GivesAbove = to;
        IsStraightLine = isStraightLine;
    }

    /// <summary>The line whose number decides.</summary>
    public FormLine Along { get; }

    /// <summary>The conditions that both rows share in the other columns, as the file writes them; empty when there are none.</summary>
    public string Circumstances => Asked.Written(Asks);

    /// <summary>The row below, by its place among the rows.</summary>
    public int RowBelow { get; }

    /// <summary>The row above, by its place among the rows.</summary>
    public int RowAbove { get; }

    /// <summary>The number at which the row below ends.</summary>
    public decimal EndOfRowBelow { get; }

    /// <summary>The number at which the row above begins.</summary>
    public decimal StartOfRowAbove { get; }

    /// <summary>The amount that the row below gives, with nothing as 0; null for another word.</summary>
    public decimal? GivesBelow { get; }

    /// <summary>The amount that the row above gives, with nothing as 0; null for another word.</summary>
    public decimal? GivesAbove { get; }

    /// <summary>Whether the words differ, when both rows give words; otherwise null.</summary>
    public bool? IsOtherWord { get; internal init; }

    /// <summary>Whether a straight line runs from one row to the other, so that nothing jumps.</summary>
    public bool IsStraightLine { get; }

    /// <summary>The circumstances one by one.</summary>
    internal IReadOnlyList<Asked> Asks { get; }

    /// <summary>
    /// How much more the next row gives; less than 0 when it gives less. Null when either row gives a word, or when a straight line runs between them.
    /// </summary>
    public decimal? Jump => IsStraightLine ? null : GivesAbove - GivesBelow;

    /// <summary>The jump as a percentage of what the row below gives, to one decimal place; null when that is nothing or a word.</summary>
    public decimal? JumpPercent => GivesBelow > 0 && Jump is { } jump ? new Rounding(0.1m, RoundingMode.HalfUp).Apply(100 * jump, GivesBelow.Value) : null;
}
