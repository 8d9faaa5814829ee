using OpenRas.Analysis;
using OpenRas.Words;
using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>Which rows examples come to, for machines: docs/contract/coverage-1.schema.json.</summary>
internal static class CoverageJson
{
    internal static string Render(ExamplesCoverage coverage, Language language)
    {
        var json = new JsonBuilder();
        json.Object(
        [
            .. Head(json, 1, coverage.Definition, language),
            ("examples", () => json.Number(coverage.Examples)),
            ("rows", () => json.Number(coverage.Rows)),
            ("reached", () => json.Number(coverage.Reached)),
            ("percent", () => json.Text(coverage.Percent is { } percent ? Numbers.Plain(percent) : null)),
            ("lines", () => json.List(coverage.Lines, l => json.Object(
            [
                .. Name(json, l.Line),
                ("rows", () => json.List(l.Rows, r => json.Object(("when", () => json.Text(r.When)), ("examples", () => json.Number(r.Examples))))),
            ]))),
        ]);
        return json.ToString();
    }
}
