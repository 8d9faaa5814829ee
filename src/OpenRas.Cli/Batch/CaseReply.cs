using OpenRas.Diagnostics;

namespace OpenRas.Cli.Batch;

/// <summary>What came of one row: the form, or why there is none.</summary>
/// <param name="Case">The row.</param>
/// <param name="Form">The form; null where the row was rejected.</param>
/// <param name="Faults">Why it was rejected, each with its column and its question, where it is about one.</param>
/// <param name="Ignored">How many answers were left out, because the scheme does not ask for them.</param>
internal sealed record CaseReply(RawCase Case, Allocation? Form, IReadOnlyList<(string? Column, Diagnostic? Fault)> Faults, int Ignored);
