using System.Text.Json;

namespace OpenRas.Tests.Conformance;

/// <summary>The suite of tests/conformance, as it is read by whoever runs it.</summary>
internal static class ConformanceSuite
{
    internal const string Path = "tests/conformance/suite-1.jsonl";

    internal static IEnumerable<SuiteDefinition> Read() => File.ReadLines(Repository.PathOf(Path)).Select(Read);

    private static SuiteDefinition Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.GetProperty("format").GetInt32() != 1) throw new NotSupportedException("Another format of the suite.");
        return new(root.GetProperty("id").GetString()!, root.GetProperty("definition").GetString()!, [.. root.GetProperty("cases").EnumerateArray().Select(Case)]);
    }

    private static SuiteCase Case(JsonElement json) => new(
        json.GetProperty("answers").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetString()!),
        [.. List(json, "contradicts").Select(part => part.EnumerateArray().Select(q => q.GetString()!).ToList())],
        [.. List(json, "lines").Select(l => new SuiteLine(l[0].GetString()!, l[1].GetString()!, l[2].GetString()))],
        [.. List(json, "results").Select(Result)]);

    private static JsonElement[] List(JsonElement json, string key) =>
        json.TryGetProperty(key, out var list) ? [.. list.EnumerateArray()] : [];

    private static SuiteResult Result(JsonElement r) =>
        new(r[0].GetString()!, r[1].GetString()!, r[2].GetString()!, r[3].GetString(), r.GetArrayLength() > 4 ? r[4].GetInt32() : null);
}

internal sealed record SuiteDefinition(string Id, string Text, IReadOnlyList<SuiteCase> Cases);

/// <param name="Answers">The answers.</param>
/// <param name="Contradicts">The questions of each contradiction: then the set is refused, and has no lines.</param>
/// <param name="Lines">What each question and line gives.</param>
/// <param name="Results">What each result gives.</param>
internal sealed record SuiteCase(
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<IReadOnlyList<string>> Contradicts,
    IReadOnlyList<SuiteLine> Lines,
    IReadOnlyList<SuiteResult> Results);

internal sealed record SuiteLine(string Id, string Outcome, string? Value);

internal sealed record SuiteResult(string Line, string For, string Outcome, string? Value, int? Began);
