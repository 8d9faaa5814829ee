namespace OpenRas.Calculation;

/// <summary>Where a figure or a line comes from, how sure it is, and what the writer noted.</summary>
internal sealed record Citation(Source? Source, Basis? Basis, string? Note)
{
    internal static readonly Citation None = new(null, null, null);

    /// <summary>A figure with a source is quoted unless it says otherwise.</summary>
    internal Basis? Sureness => Basis ?? (Source is null ? null : OpenRas.Basis.Quoted);
}
