using OpenRas.Diagnostics;
using OpenRas.Rendering;

namespace OpenRas.Cli;

/// <summary>What <c>ras check</c> found as SARIF 2.1.0, which sites that host code show next to the lines of a file.</summary>
internal static class CheckSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    internal static string Render(CheckReport report)
    {
        var json = new JsonBuilder();
        var codes = report.All.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        List<Action> results =
        [
            .. report.All.Select(d => (Action)(() => Result(json, d))),
            .. report.Alone.Select(path => (Action)(() => Alone(json, path))),
        ];
        json.Object(
            ("$schema", () => json.Text(Schema)),
            ("version", () => json.Text("2.1.0")),
            ("runs", () => json.List([report], _ => json.Object(
                ("tool", () => json.Object(("driver", () => json.Object(
                    ("name", () => json.Text("OpenRas")),
                    ("semanticVersion", () => json.Text(Engine.Version)),
                    ("rules", () => json.List(codes, c => Rule(json, c))))))),
                ("columnKind", () => json.Text("utf16CodeUnits")),
                ("results", () => json.List(results, write => write()))))));
        return json.ToString();
    }

    private static void Rule(JsonBuilder json, string code)
    {
        var explanation = Explanation.Of(code)!;
        json.Object(
            ("id", () => json.Text(code)),
            ("shortDescription", () => Text(json, explanation.Title)),
            ("help", () => json.Object(
                ("text", () => json.Text(explanation.Printed)),
                ("markdown", () => json.Text(explanation.Markdown)))));
    }

    private static void Result(JsonBuilder json, Diagnostic found)
    {
        List<(string Key, Action Write)> members =
        [
            ("ruleId", () => json.Text(found.Code)),
            ("level", () => json.Text(Level(found.Severity))),
            ("message", () => Text(json, found.Help is null ? found.Message : $"{found.Message}. {found.Help}")),
            ("locations", () => json.List([found.File], f => Location(json, f, found.Span))),
        ];
        if (found.Acknowledged is { } reason)
            members.Add(("suppressions", () => json.List([reason], r => json.Object(
                ("kind", () => json.Text("inSource")),
                ("justification", () => json.Text(r))))));
        json.Object([.. members]);
    }

    private static void Alone(JsonBuilder json, string path) => json.Object(
        ("level", () => json.Text("error")),
        ("message", () => Text(json, "there is no definition next to these examples")),
        ("locations", () => json.List([path], p => Location(json, p, default))));

    private static void Location(JsonBuilder json, string file, SourceSpan span)
    {
        (string Key, Action Write) artifact = ("artifactLocation", () => json.Object(("uri", () => json.Text(Address(file)))));
        (string Key, Action Write) region = ("region", () => json.Object(
            ("startLine", () => json.Number(span.Line)),
            ("startColumn", () => json.Number(span.Column)),
            ("endLine", () => json.Number(span.EndLine)),
            ("endColumn", () => json.Number(span.EndColumn))));
        json.Object(("physicalLocation", () => json.Object(span == default ? [artifact] : [artifact, region])));
    }

    /// <summary>Relative as it was written, so that a site finds the file in its copy.</summary>
    private static string Address(string file)
    {
        if (Path.IsPathRooted(file)) return new Uri(file).AbsoluteUri;
        var parts = file.Replace(Path.DirectorySeparatorChar, '/').Split('/').Where(p => p is not "." and not "");
        return string.Join('/', parts.Select(Uri.EscapeDataString));
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Text(JsonBuilder json, string text) => json.Object(("text", () => json.Text(text)));
}
