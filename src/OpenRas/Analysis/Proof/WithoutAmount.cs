using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>Sheets that come out with neither an amount nor nothing.</summary>
/// <param name="Outcome">What they come out as.</param>
/// <param name="Line">The line where it arises.</param>
/// <param name="Where">The rows of that line that say so, as the file writes them (<c>score: 186 and over</c>); empty where it is no table.</param>
/// <param name="Sheets">How many complete sheets, with no total given that could be added up; null where they were not counted.</param>
public sealed record WithoutAmount(Outcome Outcome, FormLine Line, IReadOnlyList<string> Where, BigInteger? Sheets)
{
    /// <summary>Of <see cref="Where"/>, the rows that state a condition.</summary>
    internal IReadOnlyList<string> Named { get; init; } = [];
}
