using OpenRas.Words;

namespace OpenRas;

/// <summary>The figure that a person decided on in the end, and how far it is from the calculated one. Immutable.</summary>
public sealed class FinalDecision
{
    private readonly Language language;

    internal FinalDecision(Language language) => this.language = language;

    /// <summary>The last step, from the figure before to the final one: who, when and why.</summary>
    public RecordedChange Decision { get; internal init; } = null!;

    /// <summary>The calculated figure; null when there is none.</summary>
    public decimal? Calculated => Decision.Calculated.Amount;

    /// <summary>The difference from the calculated to the final figure, exact; null when we do not know.</summary>
    public decimal? Difference { get; internal init; }

    /// <summary>
    /// How many changes lead from the calculated to the final figure, the decision itself included. A figure that is the same as the one before it is no
    /// change.
    /// </summary>
    public int ChangeCount { get; internal init; }

    /// <summary>Those of them for which whoever wrote the case has read no reason. There may be one.</summary>
    public ChangesWithoutReason Unread { get; internal init; } = null!;

    /// <summary>Those of them for which no reason was published.</summary>
    public ChangesWithoutReason Unpublished { get; internal init; } = null!;

    /// <summary>Those of them whose reason can be read in two ways.</summary>
    public ChangesWithoutReason Unclear { get; internal init; } = null!;

    /// <summary>All of this as people read it, in sentences.</summary>
    public string Printed => language.Form.Way(this);

    /// <summary>The final figure.</summary>
    public override string ToString() => $"{Decision.Label}: {Decision.Printed}";
}
