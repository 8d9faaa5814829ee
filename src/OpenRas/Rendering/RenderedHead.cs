namespace OpenRas.Rendering;

/// <summary>What text and Markdown arrange alike: the head, the remark of a line, the sources.</summary>
internal static class RenderedHead
{
    internal static string Identity(RasDefinition definition)
    {
        var version = definition.Version is { } v ? $", version {v}" : "";
        return $"{definition.Council}: {definition.Title} ({definition.Id}{version}), in force {definition.InForce}.";
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

    internal static IReadOnlyList<string> SourcesUsed(Allocation allocation) =>
        [.. allocation.Definition.Sources
            .Where(s => allocation.Lines.Any(l => l.Sources.Contains(s)))
            .Select(s => "Source: " + Full(s))];

    internal static string Full(Source source) =>
        string.Join(", ", new[] { source.Title, source.Publisher, source.Url, source.Read is { } read ? "read " + read : null }.OfType<string>());
}
