using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>The rows of a definition that some worked examples reach. Immutable.</summary>
public sealed class ExamplesCoverage
{
    internal ExamplesCoverage(RasDefinition definition, int examples, IReadOnlyList<LineCoverage> lines)
    {
        Definition = definition;
        Examples = examples;
        Lines = lines;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition { get; }

    /// <summary>How many examples there are.</summary>
    public int Examples { get; }

    /// <summary>Every table, price bands among them, and every test, in the order of the form.</summary>
    public IReadOnlyList<LineCoverage> Lines { get; }

    /// <summary>How many rows there are. A test has two, yes and no.</summary>
    public int Rows => Lines.Sum(l => l.Rows.Count);

    /// <summary>How many of these rows some example reaches.</summary>
    public int Reached => Lines.Sum(l => l.Rows.Count(r => r.IsReached));

    /// <summary>The same as a percentage of all rows, to one decimal place and never rounded up; null when there is no row.</summary>
    public decimal? Percent => Rows == 0 ? null : new Rounding(0.1m, RoundingMode.Down).Apply(100 * Reached, Rows);
}
