using System.Text;
using System.Text.Json;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary>A file of a folder, and what is proved of it.</summary>
internal sealed class ProvedFile
{
    private static readonly string[] Columns = ["file", "status", "result", "line", "verdict", "points", "rests on"];

    private readonly DefinitionFile file;

    private ProvedFile(DefinitionFile file, Proof? proof) => (this.file, Proof) = (file, proof);

    /// <summary>Null where the definition has errors.</summary>
    internal Proof? Proof { get; }

    /// <summary>Proves what a file says.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mostMemory">What its tables may take; null for what they usually may.</param>
    /// <param name="screen">Where it is said what takes long.</param>
    internal static ProvedFile Of(DefinitionFile file, long? mostMemory, Screen screen)
    {
        using var progress = new Progress(screen, $"Proving {file.Name}");
        return new(file, mostMemory is { } most ? file.Definition?.Prove(most) : file.Definition?.Prove());
    }

    /// <summary>Whether a result, or its points, is not proved, or is refuted and the scheme gives no reason for it.</summary>
    internal bool HasDoubt => Lines.Any(p => p is { Verdict: Verdict.NotProved } or { Verdict: Verdict.Refuted, PublishedReason: null });

    /// <summary>Results and points that are refuted, and for which the scheme gives its reason; each line once.</summary>
    internal IEnumerable<LineProof> FallsWithReason => Lines.Where(p => p.PublishedReason is not null).DistinctBy(p => p.Line.Id);

    private IEnumerable<LineProof> Lines => Proof?.Results.SelectMany(r => r.Points.Prepend(r.Result)) ?? [];

    /// <summary>One row a result, and in words a last line with how many there are of each verdict.</summary>
    internal static void Print(Screen screen, IReadOnlyList<ProvedFile> files, bool asJson)
    {
        if (asJson)
        {
            screen.Out.Write(Json(files));
            return;
        }

        var table = new Table(Columns);
        foreach (var row in files.SelectMany(f => f.Rows())) table.Add([.. row.Select(c => c ?? Written.Nothing)]);
        table.Print(screen);
        foreach (var reason in files.SelectMany(f => f.Reasons())) screen.Out.WriteLine(reason);
        var results = files.SelectMany(f => f.Proof?.Results ?? []).ToLookup(IsWords);
        var count = results[true].Count() + results[false].Count();
        var words = results[true].Any() ? $"; of words, which have no order: {Verdicts(results[true])}" : "";
        screen.Out.WriteLine($"{Written.Count(files.Count, "definition")}, {Written.Count(count, "result")}{(count > 0 ? ": " : "")}{Verdicts(results[false])}{words}");
    }

    private static string Verdicts(IEnumerable<ResultProof> results) =>
        string.Join(", ", results.GroupBy(r => r.Result.Printed).OrderBy(g => g.First().Result.Verdict).ThenByDescending(g => g.Key, StringComparer.Ordinal).Select(g => $"{Written.Count(g.Count())} {g.Key}{Reasons(g)}"));

    /// <summary>Of what is refuted, how many falls the scheme gives its reason for.</summary>
    private static string Reasons(IGrouping<string, ResultProof> alike)
    {
        if (alike.First().Result.Verdict != Verdict.Refuted) return "";
        var given = alike.Count(r => r.Result.PublishedReason is not null);
        return $" ({Written.Count(given)} with a published reason, {Written.Count(alike.Count() - given)} without)";
    }

    /// <summary>Each published reason once, with the lines that fall for it.</summary>
    private IEnumerable<string> Reasons() => FallsWithReason.GroupBy(p => p.PublishedReason!.Printed)
        .Select(g => $"{Written.Visible(file.Name)}, {string.Join(", ", g.OrderBy(p => p.Line.Number).Select(p => p.Line.Id))}: {Written.Visible(g.Key)}");

    private static bool IsWords(ResultProof result) => result.Result.Line.Unit.Thing == "words";

    /// <summary>docs/contract/proof-folder-1.schema.json.</summary>
    private static string Json(IEnumerable<ProvedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonRows.Options))
        {
            json.WriteStartArray();
            foreach (var file in files)
            {
                if (file.Proof?.Results is not { Count: > 0 } results) file.Write(json, null);
                else foreach (var result in results) file.Write(json, result);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Write(Utf8JsonWriter json, ResultProof? result)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteNumber("errors", file.Errors);
        json.WriteString("status", file.Definition is { } ras ? Written.Word(ras.Status) : null);
        json.WriteString("result", result?.Label);
        if (result is null) json.WriteNull("line");
        else json.WriteNumber("line", result.Result.Line.Number);
        json.WriteString("verdict", Proof is null ? null : Written.Word(result?.Result.Verdict ?? Verdict.NothingToProve));
        json.WriteStartArray("points");
        foreach (var points in result?.Points ?? []) json.WriteStringValue(Written.Word(points.Verdict));
        json.WriteEndArray();
        json.WriteString("restsOn", result?.Result.RestsOn);
        WritePublished(json, result?.Result.PublishedReason);
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, PublishedReason? published)
    {
        if (published is null)
        {
            json.WriteNull("publishedReason");
            return;
        }

        json.WriteStartObject("publishedReason");
        json.WriteString("reason", published.Text);
        json.WriteString("source", published.Source.Title);
        json.WriteEndObject();
    }

    private IEnumerable<string?[]> Rows()
    {
        if (file.Definition is not { } ras || Proof is null) return [[file.Name, null, null, null, Written.Count(file.Errors, "error"), null, null]];
        var status = Written.Word(ras.Status);
        if (Proof.Results.Count == 0) return [[file.Name, status, null, null, "nothing to prove", null, null]];
        return Proof.Results.Select(r => new[] { file.Name, status, r.Label, Written.Count(r.Result.Line.Number), Said(r.Result), Points(r), r.Result.RestsOn });
    }

    private static string? Points(ResultProof result) => result.Points.Count == 0 ? null : string.Join("; ", result.Points.Select(Said).Distinct());

    private static string Said(LineProof proof) => proof.PublishedReason is null ? proof.Printed : proof.Printed + ", with a published reason";
}
