using OpenRas.Diagnostics;
using OpenRas.Rendering;

namespace OpenRas.Cli;

/// <summary>What <c>ras check</c> found, for machines: docs/contract/check-1.schema.json.</summary>
internal static class CheckJson
{
    internal static string Render(CheckReport report)
    {
        var json = new JsonBuilder();
        json.Object(
            ("contract", () => json.Number(1)),
            ("engine", () => json.Object(JsonContract.Engine(json))),
            ("strict", () => json.Flag(report.IsStrict)),
            ("passes", () => json.Flag(report.Passes)),
            ("files", () => json.List(report.Files, f => File(json, report, f))),
            ("found", () => json.List([.. report.All], d => Found(json, d))),
            ("examplesAlone", () => json.List(report.Alone, json.Text)));
        return json.ToString();
    }

    private static void File(JsonBuilder json, CheckReport report, DefinitionFile file) => json.Object(
        ("file", () => json.Text(file.Name)),
        ("id", () => json.Text(file.Definition?.Id)),
        ("errors", () => json.Number(file.Errors)),
        ("warnings", () => json.Number(file.Warnings)),
        ("findings", () => json.Number(report.Findings.Count(f => f.File == file.Name))),
        ("acknowledged", () => json.Number(file.Findings.Count(f => f.Acknowledged is not null))),
        ("examples", () => json.Maybe(report.ExamplesOf(file), e => Examples(json, e))));

    private static void Examples(JsonBuilder json, ExamplesFile examples) => json.Object(
        ("read", () => json.Flag(examples.IsRead)),
        ("pass", () => json.Number(examples.Held)),
        ("fail", () => json.Number(examples.Failed)));

    private static void Found(JsonBuilder json, Diagnostic found) => json.Object(
        ("code", () => json.Text(found.Code)),
        ("severity", () => json.Text(Written.Word(found.Severity))),
        ("file", () => json.Text(found.File)),
        ("line", () => json.Number(Place(found, found.Span.Line))),
        ("column", () => json.Number(Place(found, found.Span.Column))),
        ("endLine", () => json.Number(Place(found, found.Span.EndLine))),
        ("endColumn", () => json.Number(Place(found, found.Span.EndColumn))),
        ("message", () => json.Text(found.Message)),
        ("help", () => json.Text(found.Help)),
        ("acknowledged", () => json.Text(found.Acknowledged)),
        ("reasonFrom", () => json.Text(found.ReasonFrom)));

    private static int? Place(Diagnostic found, int number) => found.Span == default ? null : number;
}
