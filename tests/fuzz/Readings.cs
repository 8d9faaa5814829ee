using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;

namespace OpenRas.Fuzz;

/// <summary>What holds for each reading of all sheets, with the limits that it has where nobody says otherwise.</summary>
internal static class Readings
{
    private static readonly TimeSpan WorthTwice = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, JsonSchema> Contracts = new[] { "allocation", "proof", "profile", "what-if" }
        .ToDictionary(n => n, n => JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", $"{n}-1.schema.json"))
            .Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult());

    /// <summary>Each reading, rendered in each way. Read anew and in another order, the definition says the same.</summary>
    internal static void Hold(Func<RasDefinition> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        var all = All();
        var first = all.ConvertAll(r => r(read()));
        if (Environment.CpuUsage.TotalTime - before > WorthTwice) return;
        var again = read();
        for (var i = all.Count - 1; i >= 0; i--) Oracle.Hold(all[i](again) == first[i], "the same definition was read in two ways");
    }

    /// <summary>What is found, with the limits that it has where nobody says otherwise.</summary>
    internal static void Finds(RasDefinition definition)
    {
        using var watch = new Watch("the findings");
        foreach (var found in definition.ListFindings(cancellationToken: watch.Token))
        {
            Oracle.Hold(found.Severity != Diagnostics.Severity.Error && (found.Span.Line > 0 || found.Code == "RAS1000"), "a finding is no error, and has a place");
        }
    }

    private static List<Func<RasDefinition, string>> All() => [Prove, Profile, .. Enumerable.Range(0, Oracle.Sheets + 1).Select(s => (Func<RasDefinition, string>)(d => WhatIf(d, s)))];

    private static string Prove(RasDefinition definition)
    {
        using var watch = new Watch("a proof");
        var proof = definition.Prove(cancellationToken: watch.Token);
        return Said(proof.ToText("a b.yaml"), proof.ToMarkdown(), proof.ToJson(), "proof");
    }

    private static string Profile(RasDefinition definition)
    {
        using var watch = new Watch("a profile");
        var profile = definition.Profile(cancellationToken: watch.Token);
        XDocument.Parse(profile.ToSvg());
        return Said(profile.ToText(), profile.ToMarkdown(), profile.ToJson(), "profile");
    }

    private static string WhatIf(RasDefinition definition, int sheet)
    {
        if (Oracle.Sheet(definition, sheet) is not { } answers) return "";
        var filled = definition.Calculate(answers);
        Keeps(filled.ToJson(), "allocation");
        var results = filled.Results.Where(r => r.Line > 0).ToList();
        if (results.Count == 0) return "";
        var result = results[sheet % results.Count];
        var isWords = result.Unit.Thing is "words" or "yes-no";
        using var watch = new Watch("a reading of other answers");
        var reading = definition.AskWhatIf(answers, result.Id, isWords ? null : (result.Amount ?? 0) + (sheet * 10.5m), cancellationToken: watch.Token);
        return Said(reading.ToText(), reading.ToMarkdown(), reading.ToJson(), "what-if");
    }

    private static string Said(string text, string markdown, string json, string contract)
    {
        Oracle.Hold(text.Length > 0 && markdown.Length > 0, "a reading can be printed");
        Oracle.Steers(text);
        Oracle.Steers(markdown);
        Keeps(json, contract);
        return $"{text}\n{markdown}\n{json}";
    }

    private static void Keeps(string json, string contract)
    {
        using (JsonDocument.Parse(json))
        {
            var broken = Contracts[contract].Validate(json);
            Oracle.Hold(broken.Count == 0, $"the JSON does not keep to the contract {contract}: {string.Join("; ", broken)}");
        }
    }
}
