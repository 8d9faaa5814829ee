namespace OpenRas;

/// <summary>A figure that a person put in the place of another, after the calculation: an act and not a calculation. Immutable.</summary>
public sealed class Change
{
    internal Change()
    {
    }

    /// <summary>The name of the result's line.</summary>
    public required string Result { get; init; }

    /// <summary>What the result is called.</summary>
    public required string Label { get; init; }

    /// <summary>What the figures count.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The calculated figure, or that of the change before; null when there was none or it is not known.</summary>
    public required decimal? From { get; init; }

    /// <summary>The figure that was put in its place; null when a word stands for it.</summary>
    public required decimal? Becomes { get; init; }

    /// <summary>An amount, or what stands for one.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The figure as people read it, <c>£142.02 a week</c>; or why there is none.</summary>
    public required string Printed { get; init; }

    /// <summary>How far the figure moved, exact; null when that is not known.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>The same as people read it, <c>+ £29.81</c>; or why it is not known.</summary>
    public required string PrintedDifference { get; init; }

    /// <summary>Who did it, or that this was not read or not published.</summary>
    public required string By { get; init; }

    /// <summary>The day, month or year, or that it is not known; null when a final figure says nothing of it.</summary>
    public required string? On { get; init; }

    /// <summary>The stated reason; or that none was read, or published, or that the source can be read two ways.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether <see cref="Reason"/> is a reason, and if not, what is known of it.</summary>
    public required ReasonKind ReasonKind { get; init; }

    /// <summary>Where it was published; null when no source is given.</summary>
    public required Source? Source { get; init; }

    /// <summary>How sure the figure is; null when nothing is said.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>What the writer of the case noted on it; null when nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>The figure, or in a word or two why there is none, for a column of figures.</summary>
    internal string Short { get; init; } = "";

    /// <summary>Whether there are words of the source to print, clear or not.</summary>
    internal bool IsReasonWritten { get; init; }

    /// <summary>The figure and the difference.</summary>
    public override string ToString() => $"{Label}: {Printed} ({PrintedDifference})";
}
