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

    /// <summary>Of this, the sum of the steps for which no reason is stated; null when that is not known.</summary>
    public required decimal? Unexplained { get; init; }

    /// <summary>Both as people read them.</summary>
    public required string Printed { get; init; }

    /// <summary>The final figure.</summary>
    public override string ToString() => $"{Decision.Label}: {Decision.Printed}";
}
