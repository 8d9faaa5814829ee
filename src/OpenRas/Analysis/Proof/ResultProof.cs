namespace OpenRas.Analysis;

/// <summary>What is proved of one result. Immutable.</summary>
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

    /// <summary>Whom it is for; for a carer's result support is read as need.</summary>
    public Beneficiary For { get; }

    /// <summary>The result itself.</summary>
    public LineProof Result { get; }

    /// <summary>The lines in points from which it is priced, each proved for itself.</summary>
    public IReadOnlyList<LineProof> Points { get; }

    /// <summary>Every line that it comes from, itself included: what more need does to it, as far as each line shows by itself.</summary>
    public IReadOnlyList<LineTrend> Lines { get; }
}
