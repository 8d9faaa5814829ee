namespace OpenRas.Analysis;

/// <summary>A figure that is known exactly, or that lies between two others. Immutable.</summary>
public sealed class BoundedFigure
{
    internal BoundedFigure(decimal atLeast, decimal atMost) => (AtLeast, AtMost) = (atLeast, atMost);

    /// <summary>It is this, or more.</summary>
    public decimal AtLeast { get; }

    /// <summary>It is this, or less.</summary>
    public decimal AtMost { get; }

    /// <summary>Whether both are the same, so that it is known exactly.</summary>
    public bool IsExact => AtLeast == AtMost;

    internal static BoundedFigure Exactly(decimal figure) => new(figure, figure);
}
