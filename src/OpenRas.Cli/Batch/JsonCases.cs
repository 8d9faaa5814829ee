using System.Text.Json;

namespace OpenRas.Cli.Batch;

/// <summary>Cases from a file with one JSON object a line. A member is a column; a member that is null is an empty cell.</summary>
internal sealed class JsonCases(TextReader text, IReadOnlyList<string> columns) : CaseSource
{
    private readonly Dictionary<string, int> places = columns.Select((c, at) => (c, at)).ToDictionary(c => c.c, c => c.at, StringComparer.Ordinal);

    internal override IReadOnlyList<string> Columns { get; } = columns;

    public override void Dispose() => text.Dispose();

    internal override IEnumerable<RawCase> Read()
    {
        var (row, number) = (0L, 0L);
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.AsSpan().Trim().Length > 0) yield return Row(line, ++row, number);
        }
    }

    private RawCase Row(string line, long row, long number)
    {
        var cells = Columns.Select(_ => "").ToArray();
        return new RawCase(row, number, cells) { Fault = WhyNot(line, cells), Raw = line };
    }

    private string? WhyNot(string line, string[] cells)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return "the line is no JSON object";
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in json.RootElement.EnumerateObject())
            {
                if (!places.TryGetValue(member.Name, out var place)) return $"`{member.Name}` is no question of this scheme, and is not named by --keep";
                if (!seen.Add(member.Name)) return $"`{member.Name}` is there twice";
                if (Said(member.Value) is not { } said) return $"`{member.Name}` is neither a text nor a number";
                cells[place] = said;
            }

            return null;
        }
        catch (JsonException)
        {
            return "the line is no JSON";
        }
    }

    private static string? Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "",
        _ => null,
    };
}
