namespace OpenRas;

/// <summary>How sure a figure is. Every basis but <see cref="Quoted"/> is printed with the figure.</summary>
public enum Basis
{
    /// <summary>Copied from the source that it names.</summary>
    Quoted,

    /// <summary>Worked out from figures in the source.</summary>
    Derived,

    /// <summary>We concluded this from the published figures; no source says it.</summary>
    Inferred,

    /// <summary>Chosen by whoever wrote the definition.</summary>
    Ours,
}
