namespace OpenRas.Analysis;

/// <summary>The proof of one result. Immutable.</summary>
public sealed class ResultProof
{
    internal ResultProof(string label, Beneficiary beneficiary, LineProof result, IReadOnlyList<LineProof> points, IReadOnlyList<LineTrend> lines)
    {
        Label = label;
        For = beneficiary;
        Result = result;
        Points = points;
        Lines = lines;
    }

    /// <summary>What the result is called.</summary>
    public string Label { get; }

    /// <summary>Whom it is for. For a carer's result support is read as need.</summary>
    public Beneficiary For { get; }

    /// <summary>The proof of the result itself.</summary>
    public LineProof Result { get; }

    /// <summary>The proof of each line in points that the result is priced from.</summary>
    public IReadOnlyList<LineProof> Points { get; }

    /// <summary>
    /// Every line that the result comes from, itself included, and the effect of more need on it. Each effect is what the line shows by itself.
    /// </summary>
    public IReadOnlyList<LineTrend> Lines { get; }
}
