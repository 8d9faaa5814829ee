using System.Text.Json;
using OpenRas.Analysis;
using OpenRas.Diagnostics;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas;

/// <summary>Compares a result that was kept in JSON with what the same rules give now.</summary>
public static class KeptResults
{
    private const string Arithmetic = "sum";

    /// <summary>The fields of a line that are figures or decide one; all others are words.</summary>
    private static readonly string[] OfLines = ["outcome", "value", "unit", "per", "before", "after", "exact", "divisor", "factor", "row", "end", Arithmetic];

    private static readonly string[] OfResults = ["outcome", "amount", "unit", "per", "ceiling", "also"];

    private static readonly string[] OfChanges = ["result", "from", "outcome", "amount", "unit", "per", "difference", "calculated", "fromCalculated", "changes", "reasonUnread", "reasonUnpublished", "reasonUnclear"];

    /// <summary>Calculates a kept result again, from its answers and for its day, and says what is the same.</summary>
    /// <param name="definition">The rules.</param>
    /// <param name="json">What <c>ToJson()</c> of an allocation, or <c>ras calculate --format json</c>, gave.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static Checked<Verification> Verify(this RasDefinition definition, string json, string name = "result")
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(json);
        if (Read(json) is not { } kept) return new(null, [DiagnosticBag.One(new SourceText(name, json) { IsOfAPerson = true }, Rules.NotAResult, SourceSpan.At(1, 1, 1))]);
        var answers = definition.ParseAnswers(json, name);
        if (!answers.TryGet(out var given)) return new(null, answers.Diagnostics);
        var day = kept.GetProperty("date").GetString() is { } date ? definition.CheckDate(Days.FirstOf(date)!.Value, evenOutside: true) : null;
        if (day is { IsOk: false }) return new(null, day.Diagnostics);
        using var now = JsonDocument.Parse(FormJson.Render(definition.Calculate(given, day?.OrThrow()), Language.English));
        return new(Compare(definition, kept, now.RootElement), []);
    }

    /// <summary>Null where it is no result.</summary>
    private static JsonElement? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return IsResult(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsResult(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Has(root, "contract", JsonValueKind.Number) && root.GetProperty("contract").TryGetInt32(out var contract) && contract == 1
        && Has(root, "answers", JsonValueKind.Object) && root.GetProperty("answers").EnumerateObject().All(a => a.Value.ValueKind == JsonValueKind.String)
        && Has(root, "definition", JsonValueKind.Object) && Has(root.GetProperty("definition"), "digest", JsonValueKind.String)
        && (Has(root, "date", JsonValueKind.Null) || (Has(root, "date", JsonValueKind.String) && Days.TryParse(root.GetProperty("date").GetString()!, out _)))
        && AreNamed(root, "lines") && AreNamed(root, "results") && AreObjects(root, "changes") && AreObjects(root, "finals");

    private static bool Has(JsonElement root, string key, JsonValueKind kind) => root.TryGetProperty(key, out var value) && value.ValueKind == kind;

    private static bool AreNamed(JsonElement root, string key) =>
        Has(root, key, JsonValueKind.Array) && root.GetProperty(key).EnumerateArray().All(l => l.ValueKind == JsonValueKind.Object && Has(l, "id", JsonValueKind.String) && Has(l, "label", JsonValueKind.String));

    private static bool AreObjects(JsonElement root, string key) =>
        !root.TryGetProperty(key, out var list) || (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(l => l.ValueKind == JsonValueKind.Object));

    private static Verification Compare(RasDefinition definition, JsonElement kept, JsonElement now)
    {
        var lines = Differences(kept, now, "lines", OfLines);
        var results = Differences(kept, now, "results", OfResults);
        KeptDifference[] all = [.. lines, .. results, .. Changes(kept, now, "changes"), .. Changes(kept, now, "finals")];
        return new Verification(definition, Of(all, kept, now), all);
    }

    private static Sameness Of(KeptDifference[] differences, JsonElement kept, JsonElement now)
    {
        if (differences.Length > 0) return Sameness.Different;
        if (Digest(kept, "digest") != Digest(now, "digest")) return Digest(kept, "rules") == Digest(now, "rules") ? Sameness.SameRulesDifferentFile : Sameness.SameFiguresOtherRules;
        return Bytes(kept) == Bytes(now) ? Sameness.Same : Sameness.SameFiguresOtherEngine;
    }

    private static string? Digest(JsonElement root, string key) => root.GetProperty("definition").TryGetProperty(key, out var digest) ? digest.GetString() : null;

    /// <summary>All of it but for the commit.</summary>
    private static string Bytes(JsonElement root) =>
        string.Join('\n', root.EnumerateObject().Where(p => p.Name != "engine").Select(p => p.Name + Text(p.Value)))
        + Field(root.GetProperty("engine"), "version");

    private static IEnumerable<KeptDifference> Differences(JsonElement kept, JsonElement now, string list, string[] fields)
    {
        var (before, after) = (Named(kept, list), Named(now, list));
        foreach (var id in before.Select(l => l.Id).Union(after.Select(l => l.Id)))
        {
            var (was, line) = (before.Find(l => l.Id == id).Line, after.Find(l => l.Id == id).Line);
            var any = line.ValueKind == JsonValueKind.Object ? line : was;
            var differing = fields.Where(f => Field(was, f) != Field(line, f)).ToList();

            // Where a figure differs, so does the arithmetic that leads to it.
            foreach (var field in differing.Where(f => f != Arithmetic || differing.Count == 1))
                yield return new(any.TryGetProperty("number", out var number) ? number.GetInt32() : 0, id, any.GetProperty("label").GetString()!, field, Field(was, field), Field(line, field));
        }
    }

    /// <summary>What people decided, in its order.</summary>
    private static IEnumerable<KeptDifference> Changes(JsonElement kept, JsonElement now, string list)
    {
        var (before, after) = (Listed(kept, list), Listed(now, list));
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (was, change) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            var id = Field(change, "result") ?? Field(was, "result") ?? "";
            foreach (var field in OfChanges.Where(f => Field(was, f) != Field(change, f)))
                yield return new(0, id, $"{id}, {(list == "finals" ? "final" : $"change {Numbers.Plain(i + 1)}")}", field, Field(was, field), Field(change, field));
        }
    }

    private static JsonElement[] Listed(JsonElement root, string list) => root.TryGetProperty(list, out var found) ? [.. found.EnumerateArray()] : [];

    private static List<(string Id, JsonElement Line)> Named(JsonElement root, string list) => [.. root.GetProperty(list).EnumerateArray().Select(l => (l.GetProperty("id").GetString()!, l))];

    private static string? Field(JsonElement line, string field) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty(field, out var value) ? Text(value) : null;

    /// <summary>Without white space.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject().Select(p => $"{p.Name}:{Text(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(Text)) + "]",
        _ => value.GetRawText(),
    };
}
