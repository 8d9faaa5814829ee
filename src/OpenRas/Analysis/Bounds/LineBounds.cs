namespace OpenRas.Analysis;

/// <summary>What one line can still give.</summary>
public sealed class LineBounds
{
    internal LineBounds(int number, string id, string label, RasUnit unit, decimal? least, decimal? greatest, IReadOnlyList<Outcome> outcomes)
    {
        Number = number;
        Id = id;
        Label = label;
        Unit = unit;
        Least = least;
        Greatest = greatest;
        Outcomes = outcomes;
    }

    /// <summary>The number that is printed before it, from 1.</summary>
    public int Number { get; }

    /// <summary>The name in the definition.</summary>
    public string Id { get; }

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>What the value counts.</summary>
    public RasUnit Unit { get; }

    /// <summary>The least number; null when the line can give no number.</summary>
    public decimal? Least { get; }

    /// <summary>The greatest number; null when the line can give no number.</summary>
    public decimal? Greatest { get; }

    /// <summary>Every outcome that it can have.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>The same, under the label of a result.</summary>
    internal LineBounds Called(string label) => new(Number, Id, label, Unit, Least, Greatest, Outcomes);
}
