using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenRas.Cli;

/// <summary>The rows of a table as a JSON array of objects.</summary>
internal static class JsonRows
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Print(Screen screen, string[] members, IEnumerable<string?[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var (member, cell) in members.Zip(row)) json.WriteString(member, cell);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        screen.Out.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }
}
