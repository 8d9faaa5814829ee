using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>One line of a definition's form before it is filled.</summary>
/// <param name="Number">As printed, from 1.</param>
/// <param name="Id">The name in the definition.</param>
/// <param name="Label">The label, or the words of the question.</param>
/// <param name="Unit">What its value counts.</param>
/// <param name="IsQuestion">Whether it is asked rather than calculated.</param>
/// <param name="MayBeGiven">Whether a case may supply it as a total in place of the answers under it.</param>
/// <param name="Place">Where it stands in the definition.</param>
public sealed record FormLine(int Number, string Id, string Label, Unit Unit, bool IsQuestion, bool MayBeGiven, SourceSpan Place);
