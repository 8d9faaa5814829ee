using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>The fields of a transparency record that a definition can fill in.</summary>
internal static class RecordPage
{
    internal static Page Of(RasDefinition definition, Language language)
    {
        var (page, words) = (new Page(), language.Statement);
        page.Heading(0, words.Record.Title);
        page.Lines(0, words.Record.About);
        foreach (var (section, fields) in words.RecordOf(definition))
        {
            page.Heading(1, section);
            page.Items(2, fields.Select(f => (f.Field, f.Text ?? words.RecordToFill)));
        }

        return page;
    }
}
