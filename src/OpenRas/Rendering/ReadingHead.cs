using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What stands at the head of every reading of a definition, and at its foot.</summary>
internal sealed class ReadingHead(RasDefinition definition, Language language)
{
    /// <summary>What the reading is, then where the rules stand, which they are and who wrote the file.</summary>
    internal void Add(Page page, params IEnumerable<string> about) =>
        page.Lines(0, [.. about, .. Standing().Select(n => n.Text), Identity, Origin]);

    /// <summary>The same for machines.</summary>
    internal IReadOnlyList<Notice> Notices(params IEnumerable<string> about) =>
        [.. about.Select(a => new Notice(NoticeKind.Reading, a)), .. Standing(), .. language.Form.Origin(definition)];

    internal void Missing(Page page)
    {
        if (definition.Missing.Count == 0) return;
        page.Heading(0, language.Form.Missing);
        page.Items(1, definition.Missing.Select(m => (m.What, language.Form.Ask + m.Ask)));
    }

    internal string Identity => language.Form.Identity(definition);

    internal string Origin => string.Join(' ', language.Form.Origin(definition).Select(n => n.Text));

    /// <summary>What must be said with every amount.</summary>
    internal IEnumerable<Notice> Standing()
    {
        if (definition.Form.Count > 0) yield return new(NoticeKind.Estimate, language.Common.AllAreEstimates);
        yield return new(NoticeKind.Status, language.Form.Standing(definition));
    }
}
