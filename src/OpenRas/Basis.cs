namespace OpenRas;

/// <summary>How sure a figure is. Everything but <see cref="Quoted"/> is printed beside it.</summary>
public enum Basis
{
    /// <summary>Read in the source it names.</summary>
    Quoted,

    /// <summary>Arithmetic from quoted figures.</summary>
    Derived,

    /// <summary>Fits the published figures, but no source states it.</summary>
    Inferred,

    /// <summary>Made up by the writer of the definition.</summary>
    Ours,
}
