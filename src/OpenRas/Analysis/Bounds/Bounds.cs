namespace OpenRas.Analysis;

/// <summary>What a partly answered form can still give. Immutable.</summary>
public sealed class Bounds
{
    internal Bounds(IReadOnlyList<LineBounds> lines, IReadOnlyList<LineBounds> results, IReadOnlyList<string> open, bool isExact)
    {
        Lines = lines;
        Results = results;
        Open = open;
        IsExact = isExact;
    }

    /// <summary>Every line, in the order of the form.</summary>
    public IReadOnlyList<LineBounds> Lines { get; }

    /// <summary>The lines that are results, in the order of the definition.</summary>
    public IReadOnlyList<LineBounds> Results { get; }

    /// <summary>
    /// The questions that some line needs and that are not answered, by name; totals that may be given among them. A question is not open when it is not asked.
    /// Nor is it open when you set <c>asSilent</c> and the scheme reads it as an answer.
    /// </summary>
    public IReadOnlyList<string> Open { get; }

    /// <summary>
    /// Whether some way to answer reaches each end. It is false when there are too many ways to try them all. Then every amount still lies between the ends,
    /// but the ends may be too far apart.
    /// </summary>
    public bool IsExact { get; }
}
