using System.Text.Json;
using OpenRas.Rendering;

namespace OpenRas.Cli.Batch;

/// <summary>What was run, on what, and what came of it, so that somebody else can run it again. An input of few rows has no digest, since it could be guessed from it.</summary>
internal static class BatchManifest
{
    internal const int FewestRows = 1_000;

    internal static void Write(Stream to, RasDefinition definition, BatchOptions options, CountedStream input, BatchCounts counts)
    {
        using var json = new Utf8JsonWriter(to, JsonRows.Options);
        json.WriteStartObject();
        json.WriteNumber("manifest", 1);
        json.WriteStartObject("engine");
        json.WriteString("name", "OpenRas");
        json.WriteString("version", JsonContract.Version);
        if (JsonContract.Commit is { } commit) json.WriteString("commit", commit);
        json.WriteEndObject();
        json.WriteStartObject("definition");
        json.WriteString("id", definition.Id);
        json.WriteString("version", definition.Version);
        json.WriteString("digest", definition.Digest);
        json.WriteEndObject();
        json.WriteStartObject("input");
        json.WriteString("name", Path.GetFileName(options.Cases));
        json.WriteString("sha256", counts.Rows < FewestRows ? null : input.Sha256);
        json.WriteEndObject();
        json.WriteStartObject("rows");
        json.WriteNumber("read", counts.Rows);
        json.WriteNumber("calculated", counts.Rows - counts.Rejected);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteNumber("answersLeftOut", counts.Ignored);
        json.WriteEndObject();
        json.WriteString("command", string.Join(' ', options.Words.Select(Cli.Written.ForShell)));
        json.WriteString("note", "The output, the kept columns, the rejects and this file are personal data, if the cases are of people.");
        json.WriteEndObject();
    }

    /// <summary>What each column of the output is.</summary>
    internal static void WriteColumns(Stream to, IReadOnlyList<ResultColumn> columns, bool isRaw)
    {
        using var json = new Utf8JsonWriter(to, JsonRows.Options);
        json.WriteStartObject();
        json.WriteNumber("columnsFormat", 1);
        json.WriteString("formulas", isRaw ? "A text is written as it is." : "A text that begins with =, +, -, @ or a tab has an apostrophe in front.");
        json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("kind", column.Kind);
            json.WriteString("meaning", column.Meaning);
            json.WriteString("unit", column.Unit);
            if (column.Kind == ResultColumn.Outcome) Codes(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Codes(Utf8JsonWriter json)
    {
        json.WriteStartArray("codes");
        foreach (var outcome in Enum.GetValues<Outcome>()) json.WriteStringValue(Cli.Written.Word(outcome));
        json.WriteEndArray();
    }
}

/// <summary>How many rows there were.</summary>
internal sealed record BatchCounts(long Rows, long Rejected, long Ignored);
