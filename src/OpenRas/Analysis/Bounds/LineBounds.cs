namespace OpenRas.Analysis;

/// <summary>What one line can still come out as.</summary>
/// <param name="Number">As printed, from 1.</param>
/// <param name="Id">The name in the definition.</param>
/// <param name="Label">The label.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Least">The least number; null when no number can come out.</param>
/// <param name="Greatest">The greatest number; null when no number can come out.</param>
/// <param name="Outcomes">Every outcome that it can have.</param>
public sealed record LineBounds(int Number, string Id, string Label, Unit Unit, decimal? Least, decimal? Greatest, IReadOnlyList<Outcome> Outcomes);
