using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenRas.Cli;

/// <summary>The rows of a table as a JSON array of objects: a column that is called "in force" is the member inForce.</summary>
internal static class JsonRows
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Print(Screen screen, string[] columns, IEnumerable<string?[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in columns.Zip(row)) json.WriteString(Member(column), cell);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        screen.Out.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    private static string Member(string column) => string.Concat(column.Split(' ').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
