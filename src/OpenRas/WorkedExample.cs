using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>A published case of a definition, or one made for it, and whether the definition gives what it expects. Immutable.</summary>
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

    /// <summary>What it shows.</summary>
    public string Label { get; }

    /// <summary>Quoted from a source, derived from quoted figures, or made by the writer of the file.</summary>
    public Basis Basis { get; }

    /// <summary>Where it was published; null only when it is the writer's own.</summary>
    public PublishedSource? Source { get; }

    /// <summary>For each expectation that does not hold: where it is, what is expected, and what the definition gives.</summary>
    public IReadOnlyList<Diagnostic> Failures { get; }

    /// <summary>Whether everything is as expected, to the last digit.</summary>
    public bool Holds => Failures.Count == 0;
}
