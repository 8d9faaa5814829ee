using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>
/// A worked example of a definition, and whether the definition gives what it expects. It was published, or made for the definition. Immutable.
/// </summary>
public sealed class WorkedExample
{
    internal WorkedExample(RasDefinition definition, string label, Basis basis, PublishedSource? source, IReadOnlyList<Diagnostic> failures, Fill[] cells)
    {
        Definition = definition;
        Cells = cells;
        Label = label;
        Basis = basis;
        Source = source;
        Failures = failures;
    }

    /// <summary>The definition that it was calculated with.</summary>
    internal RasDefinition Definition { get; }

    /// <summary>Its form, filled in.</summary>
    internal Fill[] Cells { get; }

    /// <summary>What the example shows.</summary>
    public string Label { get; }

    /// <summary>Whether it was copied from a source, worked out from figures in a source, or made by whoever wrote the file.</summary>
    public Basis Basis { get; }

    /// <summary>Where it was published; null only when whoever wrote the file made it.</summary>
    public PublishedSource? Source { get; }

    /// <summary>One diagnostic for each expectation that does not hold: its place, what is expected, and what the definition gives.</summary>
    public IReadOnlyList<Diagnostic> Failures { get; }

    /// <summary>Whether the definition gives everything as expected, to the last digit.</summary>
    public bool Holds => Failures.Count == 0;
}
