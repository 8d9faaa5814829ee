namespace OpenRas.Words;

/// <summary>Words that all pages share: figures, names in a row, what comes out.</summary>
internal abstract class CommonWords
{
    /// <summary>A figure with its unit: <c>£1,123.20 a year</c>. Every digit is shown.</summary>
    internal abstract string Quantity(Unit unit, decimal value);

    /// <summary>Names in a row: <c>a, b and c</c>.</summary>
    internal abstract string All(IEnumerable<string> names);

    /// <summary>Names to choose from: <c>a, b or c</c>.</summary>
    internal abstract string Any(IEnumerable<string> names);

    /// <summary>What comes out, in a word or two: <c>no budget</c>, <c>not published</c>.</summary>
    internal abstract string Outcome(Outcome outcome);
}
