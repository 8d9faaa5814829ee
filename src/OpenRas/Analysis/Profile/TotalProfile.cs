using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>What one line can come out as, over all complete sheets.</summary>
/// <param name="Line">The line.</param>
/// <param name="Values">Each value that some sheet reaches, rising, with the number of sheets that do (null where sheets are not counted); null where they are too many to follow.</param>
/// <param name="Unreached">Whole numbers between the least and the greatest that no sheet reaches, in ranges; empty where every one is reached, or where values are not whole.</param>
public sealed record TotalProfile(FormLine Line, IReadOnlyList<ReachedValue>? Values, IReadOnlyList<NumberRange> Unreached);

/// <summary>A value, and how many sheets reach it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Sheets">How many sheets; null where they are not counted.</param>
public sealed record ReachedValue(decimal Value, BigInteger? Sheets);
