using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What stands at the head of every reading of a definition, and at its foot.</summary>
internal sealed class ReadingHead(RasDefinition definition, Language language)
{
    /// <summary>What the reading is, then where the rules stand, which they are and who wrote the file.</summary>
    internal void Add(Page page, params IEnumerable<string> about) =>
        page.Lines(0, [.. about, .. Standing(), Identity, Origin]);

    /// <summary>The same for machines.</summary>
    internal IReadOnlyList<string> Notices(params IEnumerable<string> about) => [.. about, .. Standing(), .. language.Form.Origin(definition)];

    internal void Missing(Page page)
    {
        if (definition.Missing.Count == 0) return;
        page.Heading(0, language.Form.Missing);
        page.Items(1, definition.Missing.Select(m => (m.What, language.Form.Ask + m.Ask)));
    }

    internal string Identity => language.Form.Identity(definition);

    internal string Origin => string.Join(' ', language.Form.Origin(definition));

    /// <summary>What must be said with every amount.</summary>
    internal IEnumerable<string> Standing()
    {
        if (definition.Form.Count > 0) yield return language.Common.AllAreEstimates;
        yield return language.Form.Standing(definition);
    }
}
