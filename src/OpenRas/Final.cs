using OpenRas.Sheets;

namespace OpenRas;

/// <summary>The figure that a person decided on in the end, and how far it is from the calculated one. Immutable.</summary>
public sealed class Final
{
    internal Final()
    {
    }

    /// <summary>The last step, from the figure before to the final one: who, when and why.</summary>
    public required Change Decision { get; init; }

    /// <summary>The calculated figure; null when there is none.</summary>
    public required decimal? Calculated { get; init; }

    /// <summary>From the calculated to the final figure, exact; null when that is not known.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>How many changes lead from the calculated to the final figure, the decision itself included.</summary>
    public required int Changes { get; init; }

    /// <summary>Those of them for which nobody who wrote the case has read a reason. There may be one.</summary>
    public required ChangesWithoutReason Unread { get; init; }

    /// <summary>Those for which no reason was published.</summary>
    public required ChangesWithoutReason Unpublished { get; init; }

    /// <summary>Those whose reason can be read in two ways.</summary>
    public required ChangesWithoutReason Unclear { get; init; }

    /// <summary>All of this as people read it, in sentences.</summary>
    public required string Printed { get; init; }

    /// <summary>The final figure.</summary>
    public override string ToString() => $"{Decision.Label}: {Decision.Printed}";
}
