using System.Numerics;
using OpenRas.Analysis;

namespace OpenRas.Rendering;

/// <summary>Values that lie side by side, taken together so that a page can show them.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
/// <param name="Sheets">How many sheets come to one of them; null where they are not counted.</param>
internal sealed record ValueRange(decimal From, decimal To, BigInteger? Sheets)
{
    /// <summary>At most so many ranges, each with the same number of values, but for the last.</summary>
    internal static IReadOnlyList<ValueRange> Of(IReadOnlyList<ReachedValue> values, int most)
    {
        var each = (values.Count + most - 1) / most;
        return each == 0 ? [] : [.. values.Chunk(each).Select(c => new ValueRange(c[0].Value, c[^1].Value, Sum(c)))];
    }

    private static BigInteger? Sum(ReachedValue[] values) =>
        Array.Exists(values, v => v.AnswerSets is null) ? null : values.Aggregate(BigInteger.Zero, (sum, v) => sum + v.AnswerSets!.Value);
}
