using System.Text.Encodings.Web;
using System.Text.Json;
using OpenRas.Diagnostics;

namespace OpenRas.Cli.Batch;

/// <summary>Writes replies as rows of tables: those that were calculated, and those that were rejected.</summary>
/// <param name="columns">Of the input.</param>
/// <param name="lines">That have columns in the output.</param>
/// <param name="isRaw">See <see cref="CsvText"/>.</param>
/// <param name="hasJson">Whether whole results are written too.</param>
internal sealed class CaseTables(CaseColumns columns, IReadOnlyList<FormLine> lines, bool isRaw, bool hasJson)
{
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal byte[] Header(IReadOnlyList<ResultColumn> result)
    {
        var text = new CsvText(isRaw);
        foreach (var column in result) text.Text(column.Name);
        text.EndRow();
        return text.ToBytes();
    }

    /// <summary>In the reject's table each fault of a row is a row.</summary>
    internal byte[] RejectsHeader()
    {
        var text = new CsvText(isRaw);
        foreach (var name in new[] { "row", "line", "column", "question", "code", "reason" }) text.Plain(name);
        foreach (var name in columns.Names) text.Text($"input.{name}");
        text.Plain("input").EndRow();
        return text.ToBytes();
    }

    internal Written Write(IReadOnlyList<CaseReply> replies)
    {
        var (good, bad) = (new CsvText(isRaw), new CsvText(isRaw));
        foreach (var reply in replies)
        {
            if (reply.Form is { } form) Add(good, reply.Case, form);
            else foreach (var (column, fault) in reply.Faults) Add(bad, reply.Case, column, fault);
        }

        return new Written(good.ToBytes(), bad.ToBytes(), hasJson ? Json(replies) : [], replies.Count, replies.Count(r => r.Form is null), replies.Sum(r => r.Ignored));
    }

    /// <summary>A whole result on each line, with the number of its row.</summary>
    private static byte[] Json(IReadOnlyList<CaseReply> replies)
    {
        using var bytes = new MemoryStream();
        foreach (var reply in replies)
        {
            if (reply.Form is not { } form) continue;
            using var result = JsonDocument.Parse(form.ToJson());
            using (var json = new Utf8JsonWriter(bytes, OnOneLine))
            {
                json.WriteStartObject();
                json.WriteNumber("row", reply.Case.Row);
                json.WritePropertyName("result");
                result.RootElement.WriteTo(json);
                json.WriteEndObject();
            }

            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    private void Add(CsvText text, RawCase row, Allocation form)
    {
        text.Plain(Number(row.Row));
        foreach (var kept in columns.Kept) text.Text(row.Cells[kept]);
        foreach (var line in lines)
        {
            var filled = form.Lines[line.Number - 1];
            text.Plain(Cli.Written.Word(filled.Outcome));
            if (filled.Value is { } value) text.Plain(Numbers.Plain(value));
            else text.Text(filled.Text ?? "");
        }

        text.EndRow();
    }

    private void Add(CsvText text, RawCase row, string? column, Diagnostic? fault)
    {
        text.Plain(Number(row.Row)).Plain(Number(row.Line)).Text(column ?? "").Plain(fault?.QuestionId).Plain(fault?.Code);
        text.Text(row.Fault ?? Reason(fault!));
        for (var at = 0; at < columns.Names.Count; at++) text.Text(at < row.Cells.Length && row.Fault is null ? row.Cells[at] : "");
        text.Text(row.Raw).EndRow();
    }

    private static string Reason(Diagnostic fault) => fault.Help is { } help ? $"{fault.Message}. {help}" : fault.Message;

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Some rows as bytes, and how many they are.</summary>
    internal sealed record Written(byte[] Good, byte[] Bad, byte[] Json, int Rows, int Rejected, int Ignored);
}
