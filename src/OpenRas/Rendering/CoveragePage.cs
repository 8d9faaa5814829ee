using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>Which rows examples come to, for people: the share, then each row that none comes to.</summary>
internal static class CoveragePage
{
    internal static Page Of(ExamplesCoverage coverage, Language language)
    {
        var page = new Page();
        page.Results([language.Coverage.Reached(coverage)]);
        foreach (var line in coverage.Lines.Where(l => l.Rows.Any(r => !r.IsReached)))
        {
            page.Heading(0, language.Coverage.Heading(line));
            page.Grid(1, [new(language.Coverage.NotReached)], line.Rows.Where(r => !r.IsReached).Select(r => new[] { r.When }));
        }

        return page;
    }
}
