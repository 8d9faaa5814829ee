namespace OpenRas;

/// <summary>One part of a total, printed under it.</summary>
/// <param name="Label">The label of the line that it is made of.</param>
/// <param name="Working">Which line, and its weight: <c>line 3 × 1.25</c>.</param>
/// <param name="Printed">What it adds, with its unit; or why it adds nothing.</param>
public sealed record LinePart(string Label, string Working, string Printed);
