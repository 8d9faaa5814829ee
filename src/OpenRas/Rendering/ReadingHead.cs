namespace OpenRas.Rendering;

/// <summary>What stands at the head of every reading of a definition, and at its foot.</summary>
internal static class ReadingHead
{
    private const string AllAreEstimates = "Each amount is an estimate to start planning from, and not a decision.";

    /// <summary>What the reading is, then where the rules stand, which they are and who wrote the file.</summary>
    internal static void Add(Page page, RasDefinition definition, params string[] about) =>
        page.Lines(0, [.. about, .. Standing(definition), RenderedHead.Identity(definition), string.Join(' ', definition.Origin)]);

    /// <summary>The same for machines.</summary>
    internal static IReadOnlyList<string> Notices(RasDefinition definition, params string[] about) => [.. about, .. Standing(definition), .. definition.Origin];

    internal static void Missing(Page page, RasDefinition definition)
    {
        if (definition.Missing.Count == 0) return;
        page.Heading(0, RenderedHead.Missing);
        page.Items(1, definition.Missing.Select(m => (m.What, "ask: " + m.Ask)));
    }

    /// <summary>What must be said with every amount.</summary>
    internal static IEnumerable<string> Standing(RasDefinition definition)
    {
        if (definition.Form.Count > 0) yield return AllAreEstimates;
        yield return definition.Standing;
    }
}
