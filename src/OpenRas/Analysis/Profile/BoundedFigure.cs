namespace OpenRas.Analysis;

/// <summary>A figure that we know exactly, or that lies between two others. Immutable.</summary>
public sealed class BoundedFigure
{
    internal BoundedFigure(decimal atLeast, decimal atMost) => (AtLeast, AtMost) = (atLeast, atMost);

    /// <summary>The figure is this, or more.</summary>
    public decimal AtLeast { get; }

    /// <summary>The figure is this, or less.</summary>
    public decimal AtMost { get; }

    /// <summary>Whether both are the same, so that we know the figure exactly.</summary>
    public bool IsExact => AtLeast == AtMost;

    internal static BoundedFigure Exactly(decimal figure) => new(figure, figure);
}
