using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>A published case of a definition, or one made for it, and whether the definition gives what it expects. Immutable.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Basis">Quoted from a source, derived from quoted figures, or made by the writer of the file.</param>
/// <param name="Source">Where it was published; null only when it is the writer's own.</param>
/// <param name="Failures">For each expectation that does not hold: where it stands, what is expected, and what came out.</param>
public sealed record Example(string Label, Basis Basis, Source? Source, IReadOnlyList<Diagnostic> Failures)
{
    /// <summary>Whether everything comes out as expected, to the last digit.</summary>
    public bool Holds => Failures.Count == 0;
}
