namespace OpenRas.Rendering;

/// <summary>What text and Markdown arrange alike: the head, the remark of a line, what people changed, the sources.</summary>
internal static class RenderedHead
{
    internal static string Identity(RasDefinition definition)
    {
        var version = definition.Version is { } v ? $", version {v}" : "";
        return $"{definition.Council}: {definition.Title} ({definition.Id}{version}){(definition.Form.Count > 0 ? $", in force {definition.InForce}" : "")}.";
    }

    /// <summary>a to z, then aa, ab ...</summary>
    internal static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    internal static IEnumerable<string> Remarks(Line line)
    {
        var parts = new[]
        {
            line.Rounding is { } rounding && rounding.EndsWith("no change", StringComparison.Ordinal) ? rounding : null,
            line.Change,
            line.IsReduction && !line.IsReasonStated ? line.Reason : null,
            line.Basis is Basis.Derived or Basis.Inferred or Basis.Ours ? (line.IsFigureQuoted ? "figure quoted, its place here " : "") + line.Basis.Value.ToString().ToLowerInvariant() : null,
        };
        return parts.OfType<string>();
    }

    /// <summary>Where people changed the figure afterwards: that they did, for a reader who stops at the head. Null where nothing is recorded.</summary>
    internal static string? Decided(Allocation allocation)
    {
        if (allocation.Finals.Count > 0) return $"Recorded as final by people, and not calculated here: {Lists.List(allocation.Finals.Select(f => $"{f.Decision.Printed} for \"{f.Decision.Label}\""))}.";
        return allocation.Changes.Count > 0 ? "Changed by people after this calculation; no final figure is recorded." : null;
    }

    /// <summary>The same, and where on the form they stand.</summary>
    internal static string? Pointer(Allocation allocation) => Decided(allocation) is { } decided ? $"{decided} See \"{ActsShown.Title}\" below." : null;

    /// <summary>What heads the missing pieces. It says nothing of who left them out: some were published, and not read.</summary>
    internal const string Missing = "Missing from this file, and what to ask for:";

    /// <summary>All that the definition names, since what it says of disclosure has a source too and no line to cite it; then those of the case.</summary>
    internal static IReadOnlyList<string> Sources(Allocation allocation) =>
        [.. allocation.Definition.Sources.Union(ActsShown.Of(allocation).Select(c => c.Source).OfType<Source>()).Select(s => "Source: " + Full(s))];

    internal static string Full(Source source) =>
        string.Join(", ", new[] { source.Title, source.Publisher, source.Url, source.Read is { } read ? "read " + read : null }.OfType<string>());
}
