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

    /// <summary>Sets of answers on a straight line between two rows; 0 where the table draws none, null where not counted.</summary>
    public BigInteger? Between { get; }

    /// <summary>Sets of answers that reach no row, because the table does not apply or something above decides; null where not counted.</summary>
    public BigInteger? Elsewhere { get; }

    /// <summary>Sets of answers that reach no row, because what the table looks at is not published, not read or not clear; null where not counted.</summary>
    public BigInteger? NotKnown { get; }

    /// <summary>Where one row ends and the next begins along a column of numbers, in each circumstance, rising. Empty for a table without such a column.</summary>
    public IReadOnlyList<BandEdge> Edges { get; }

    /// <summary>Sets of answers whose number is within one of an edge, such as one point; null where not counted, or where the table has no edge.</summary>
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

    /// <summary>The figure; null where it gives a word.</summary>
    public decimal? Figure => Given.IsKnown && Given.Unit.IsNumber ? Given.Value : null;

    /// <summary>Whether some set of answers reaches this row; null where that could not be followed.</summary>
    public bool? IsReached { get; }

    /// <summary>How many sets of answers do; null where they are not counted.</summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>Its conditions one by one; empty where every column is open.</summary>
    internal IReadOnlyList<Asked> Asks { get; }

    /// <summary>What it gives: a figure, or what stands for one.</summary>
    internal Figure Given { get; }

    /// <summary>The same as what sets of answers come out as.</summary>
    internal Outcome Outcome => Given.State.ToOutcome();
}

/// <summary>Where one band ends and the next begins.</summary>
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

    /// <summary>What the other columns of both rows ask together, as the file writes it; empty where they ask nothing.</summary>
    public string Circumstances => Asked.Written(Asks);

    /// <summary>The row below, by its place among the rows.</summary>
    public int RowBelow { get; }

    /// <summary>The row above, by its place among the rows.</summary>
    public int RowAbove { get; }

    /// <summary>Where the row below ends.</summary>
    public decimal EndOfRowBelow { get; }

    /// <summary>Where the row above begins.</summary>
    public decimal StartOfRowAbove { get; }

    /// <summary>What the row below gives, nothing as 0; null for another word.</summary>
    public decimal? GivesBelow { get; }

    /// <summary>What the row above gives, nothing as 0; null for another word.</summary>
    public decimal? GivesAbove { get; }

    /// <summary>Where both rows give words, whether these differ; otherwise null.</summary>
    public bool? IsOtherWord { get; internal init; }

    /// <summary>Whether a straight line runs from the one row to the other, so that nothing jumps.</summary>
    public bool IsStraightLine { get; }

    /// <summary>The circumstances one by one.</summary>
    internal IReadOnlyList<Asked> Asks { get; }

    /// <summary>What the next row gives more; less than 0 where it gives less, null where either gives a word, or a straight line runs between them.</summary>
    public decimal? Jump => IsStraightLine ? null : GivesAbove - GivesBelow;

    /// <summary>The jump in per cent of what the row below gives, to one decimal place; null where that is nothing or a word.</summary>
    public decimal? JumpPercent => GivesBelow > 0 && Jump is { } jump ? new Rounding(0.1m, RoundingMode.HalfUp).Apply(100 * jump, GivesBelow.Value) : null;
}
