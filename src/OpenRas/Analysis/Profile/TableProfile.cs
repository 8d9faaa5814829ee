using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>One table, over all complete sheets.</summary>
/// <param name="Line">The table.</param>
/// <param name="Rows">Its rows, in the order of the file.</param>
/// <param name="Between">Sheets that come to stand on a straight line between two rows; 0 where the table draws none, null where not counted.</param>
/// <param name="Elsewhere">Sheets that come to no row, since the table does not apply or something above decides; null where not counted.</param>
/// <param name="NotKnown">Sheets that come to no row, since what the table looks at is not published, not read or not clear; null where not counted.</param>
/// <param name="Edges">Where one row ends and the next begins along a column of numbers, in each circumstance, rising. Empty for a table without such a column.</param>
/// <param name="NearAnEdge">Sheets whose number stands within one of an edge, such as one point; null where not counted, or where the table has no edge.</param>
public sealed record TableProfile(FormLine Line, IReadOnlyList<RowProfile> Rows, BigInteger? Between, BigInteger? Elsewhere, BigInteger? NotKnown, IReadOnlyList<BandEdge> Edges, BigInteger? NearAnEdge);

/// <summary>One row of a table.</summary>
/// <param name="When">Its conditions, as the file writes them: <c>group: older, needs: 10-28</c>.</param>
/// <param name="Gives">What it gives, as printed.</param>
/// <param name="Figure">The figure; null where it gives a word.</param>
/// <param name="IsReached">Whether some sheet comes to this row; null where that could not be followed.</param>
/// <param name="Sheets">How many sheets do; null where they are not counted.</param>
public sealed record RowProfile(string When, string Gives, decimal? Figure, bool? IsReached, BigInteger? Sheets)
{
    /// <summary>Its conditions one by one; empty where every column is open.</summary>
    internal IReadOnlyList<Asked> Conditions { get; init; } = [];

    /// <summary>What it gives: an amount, or what stands for one.</summary>
    internal Outcome Outcome { get; init; }
}

/// <summary>Where one band ends and the next begins.</summary>
/// <param name="Along">The line whose number decides.</param>
/// <param name="Circumstances">What the other columns of both rows ask together, as the file writes it; empty where they ask nothing.</param>
/// <param name="Below">The row below, by its place among the rows.</param>
/// <param name="Above">The row above, by its place among the rows.</param>
/// <param name="Top">Where the row below ends.</param>
/// <param name="At">Where the row above begins.</param>
/// <param name="From">What the row below gives, nothing as 0; null for another word.</param>
/// <param name="To">What the row above gives, nothing as 0; null for another word.</param>
/// <param name="IsStraightLine">Whether a straight line runs from the one row to the other, so that nothing jumps.</param>
public sealed record BandEdge(FormLine Along, string Circumstances, int Below, int Above, decimal Top, decimal At, decimal? From, decimal? To, bool IsStraightLine)
{
    /// <summary>The circumstances one by one.</summary>
    internal IReadOnlyList<Asked> Asked { get; init; } = [];

    /// <summary>What the next row gives more; less than 0 where it gives less, null where either gives a word, or a straight line runs between them.</summary>
    public decimal? Jump => IsStraightLine ? null : To - From;

    /// <summary>The jump in per cent of what the row below gives, to one decimal place; null where that is nothing or a word.</summary>
    public decimal? JumpPercent => From > 0 && Jump is { } jump ? new Rounding(0.1m, RoundingMode.HalfUp).Apply(100 * jump, From.Value) : null;
}
