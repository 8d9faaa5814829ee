namespace OpenRas.Tests.Reference;

// A Figure has a Value, or (when it is words, an answer without a value, or yes/no) a Text; never both.
// Cause is 0 for a Figure.
internal sealed record ReferenceLine(int Number, string Id, ReferenceState State, BigRational? Value, string? Text, int Cause);

internal enum ReferenceState
{
    Figure,
    DoesNotApply,
    NoBudget,
    NotEligible,
    Refer,
    Unpublished,
    Unread,
    Unclear,
    NotAnswered,
    NotSupplied,
    NotReached,
}
