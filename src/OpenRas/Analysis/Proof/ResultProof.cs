namespace OpenRas.Analysis;

/// <summary>What is proved of one result. Immutable.</summary>
/// <param name="Label">What the result is called.</param>
/// <param name="For">Whom it is for; for a carer's result support is read as need.</param>
/// <param name="Result">The result itself.</param>
/// <param name="Points">The lines in points from which it is priced, each proved for itself.</param>
/// <param name="Lines">Every line that it is made from, itself included: what more need does to it, as far as each line shows by itself.</param>
public sealed record ResultProof(string Label, Beneficiary For, LineProof Result, IReadOnlyList<LineProof> Points, IReadOnlyList<LineTrend> Lines);
