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

    /// <summary>The questions, and totals that may be given, that some line needs and that are not answered, by name. A question is not open where it is not asked, nor where silence is asked for and the scheme reads it as an answer.</summary>
    public IReadOnlyList<string> Open { get; }

    /// <summary>
    /// Whether each end is reached by some way to answer. Where there are too many ways to try them all it is false: then every amount still lies between
    /// the ends, but the ends may be too far apart.
    /// </summary>
    public bool IsExact { get; }
}
