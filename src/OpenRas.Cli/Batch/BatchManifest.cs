using System.Text.Json;
using System.Text.Json.Nodes;
using OpenRas.Rendering;

namespace OpenRas.Cli.Batch;

/// <summary>What was run, on what, and what came of it, so that somebody else can run it again.</summary>
internal static class BatchManifest
{
    internal const string Rows = "rows";
    internal const string Shard = "shard";
    internal const string Results = "results";
    internal const string Options = "options";
    internal const string Command = "command";

    /// <summary>An input of fewer rows has no digest: somebody could try sets of answers until it matches.</summary>
    private const int FewestRows = 1_000;

    internal static JsonObject Of(RasDefinition definition, BatchOptions options, string sha256, BatchCounts counts) => new()
    {
        ["manifest"] = 1,
        ["engine"] = new JsonObject { ["name"] = "OpenRas", ["version"] = Engine.Version, ["commit"] = Engine.Commit },
        ["definition"] = new JsonObject { ["file"] = options.Definition, ["id"] = definition.Id, ["version"] = definition.Version, ["digest"] = definition.Digest },
        ["input"] = new JsonObject
        {
            ["file"] = options.Cases,
            ["rows"] = counts.InAll,
            ["sha256"] = counts.InAll < FewestRows ? null : sha256,
        },
        [Shard] = options.Shard == Batch.Shard.Whole ? null : $"{options.Shard}",
        [Rows] = new JsonObject
        {
            ["read"] = counts.Rows,
            ["calculated"] = counts.Rows - counts.Rejected,
            ["rejected"] = counts.Rejected,
            ["answersLeftOut"] = counts.Ignored,
        },
        [Results] = options.JsonLines is { } results ? Path.GetFileName(results) : null,
        [Options] = new JsonArray([.. options.Changing.Select(o => (JsonNode)o)]),
        [Command] = CommandOf(options.Definition, options.Cases, options.Output, options.JsonLines, options.Changing),
        ["note"] = "If the cases are of people, the output, the columns that were kept, the rejects and this file are personal data.",
    };

    /// <summary>What to type to have the same again.</summary>
    internal static string CommandOf(string definition, string cases, string output, string? jsonLines, IEnumerable<string> changing)
    {
        string[] words = ["ras", "batch", definition, cases, "-o", output, .. jsonLines is null ? [] : new[] { $"--json-lines={jsonLines}" }, .. changing];
        return string.Join(' ', words.Select(Written.ForShell));
    }

    internal static void Write(Stream to, JsonNode json)
    {
        using (var writer = new Utf8JsonWriter(to, JsonRows.Options)) json.WriteTo(writer);
        to.WriteByte((byte)'\n');
    }

    /// <summary>What each column of the output is.</summary>
    internal static JsonObject Columns(IReadOnlyList<ResultColumn> columns, bool isRaw) => new()
    {
        ["columnsFormat"] = 1,
        ["formulas"] = isRaw ? "A text is written as it is." : "A text that begins with =, +, -, @ or a tab has an apostrophe in front.",
        ["columns"] = new JsonArray([.. columns.Select(Column)]),
    };

    private static JsonObject Column(ResultColumn column)
    {
        var json = new JsonObject { ["name"] = column.Name, ["kind"] = column.Kind, ["meaning"] = column.Meaning, ["unit"] = column.Unit };
        if (column.Kind == ResultColumn.Outcome) json["codes"] = new JsonArray([.. Enum.GetValues<Outcome>().Select(o => (JsonNode)Written.Word(o))]);
        return json;
    }
}

/// <summary>How many rows there were.</summary>
/// <param name="InAll">In the input.</param>
/// <param name="Rows">Of this run, or of its shard.</param>
/// <param name="Rejected">That were not calculated.</param>
/// <param name="Ignored">Answers that were left out.</param>
internal sealed record BatchCounts(long InAll, long Rows, long Rejected, long Ignored);
