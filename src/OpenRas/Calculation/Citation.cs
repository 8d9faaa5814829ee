namespace OpenRas.Calculation;

/// <summary>Where a figure or a line comes from, how sure it is, and what the writer noted.</summary>
internal sealed record Citation(PublishedSource? Source, Basis? Basis, string? Note)
{
    internal static readonly Citation None = new(null, null, null);

    /// <summary>For when a price holds, as the file writes it; null where it says nothing.</summary>
    internal string? PricesOf { get; init; }

    /// <summary>What this says, and where it says nothing, what the row or answer around it says; both notes.</summary>
    internal Citation Within(Citation around) => new(
        Source ?? around.Source,
        Basis ?? (Source is null ? around.Basis : null),
        Together(Note, around.Note)) { PricesOf = PricesOf ?? around.PricesOf };

    /// <summary>The same, with what the whole file says. What the writer made up was read in no source.</summary>
    internal Citation InFile(Citation file) => Basis == OpenRas.Basis.Ours ? this : Within(file);

    private static string? Together(string? own, string? around)
    {
        if (own is null) return around;
        return around is null ? own : $"{own} {around}";
    }

    /// <summary>A figure with a source is quoted unless it says otherwise.</summary>
    internal Basis? Sureness => Basis ?? (Source is null ? null : OpenRas.Basis.Quoted);
}
