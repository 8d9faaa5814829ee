using System.Numerics;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What all contracts for machines say alike: which engine, which rules, and how a figure or a word is written.</summary>
internal static class JsonContract
{
    /// <summary>The number of the contract, the engine, and the definition with all that must be said of it; null where there is none.</summary>
    internal static (string Key, Action Write)[] Head(JsonBuilder json, int contract, RasDefinition? definition, Language language) =>
    [
        ("contract", () => json.Number(contract)),
        ("engine", () => json.Object(Engine(json))),
        ("definition", () => Definition(json, definition, language)),
    ];

    private static void Definition(JsonBuilder json, RasDefinition? definition, Language language)
    {
        if (definition is null)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("id", () => json.Text(definition.Id)),
            ("title", () => json.Text(definition.Title)),
            ("authority", () => json.Text(definition.Authority)),
            ("scheme", () => json.Text(definition.Scheme)),
            ("version", () => json.Text(definition.Version)),
            ("status", () => json.Text(Word(definition.Status))),
            ("disclosure", () => json.Text(Word(definition.Disclosure))),
            ("asAt", () => json.Text(definition.AsAt)),
            ("checked", () => json.Text(definition.LastChecked)),
            ("secondReader", () => json.Text(definition.SecondReader)),
            ("approvedBy", () => Approval(json, definition.ApprovedBy)),
            ("reply", () => Reply(json, definition.Reply, language)),
            ("source", () => json.Text(definition.Source is { } source ? language.Form.Source(source) : null)),
            ("basis", () => json.Text(definition.Basis is { } basis ? Word(basis) : null)),
            ("missing", () => json.List(definition.Missing, m => json.Object(("what", () => json.Text(m.What)), ("ask", () => json.Text(m.Ask))))),
            ("sources", () => json.List(definition.Sources, s => json.Text(language.Form.Source(s)))),
            ("digest", () => json.Text(definition.Digest)),
            ("rules", () => json.Text(definition.RulesDigest)));
    }

    /// <summary>The commit only where it was packed or published from one, so that what is kept does not change with each.</summary>
    internal static (string Key, Action Write)[] Engine(JsonBuilder json)
    {
        (string Key, Action Write)[] always = [("name", () => json.Text("OpenRas")), ("version", () => json.Text(OpenRas.Engine.Version))];
        return OpenRas.Engine.Commit is { } commit ? [.. always, ("commit", () => json.Text(commit))] : always;
    }

    private static void Approval(JsonBuilder json, Approval? approval) =>
        json.Maybe(approval, known => json.Object(("role", () => json.Text(known.Role)), ("on", () => json.Text(known.On))));

    private static void Reply(JsonBuilder json, AuthorityReply? reply, Language language) =>
        json.Maybe(reply, known => json.Object(
            ("on", () => json.Text(known.On)),
            ("said", () => json.Text(known.Said)),
            ("source", () => json.Text(language.Form.Source(known.Source)))));

    internal static void Notices(JsonBuilder json, IReadOnlyList<Notice> notices) =>
        json.List(notices, n => json.Object(("kind", () => json.Text(Word(n.Kind))), ("text", () => json.Text(n.Text))));

    internal static void Answers(JsonBuilder json, Allocation allocation) =>
        json.Object([.. allocation.Answers.Values.Select(v => (v.Key, (Action)(() => json.Text(v.Value))))]);

    /// <summary>Which line it is, and what its value counts. A result may be called otherwise than its line.</summary>
    internal static (string Key, Action Write)[] Name(JsonBuilder json, FormLine line, string? label = null) =>
    [
        ("line", () => json.Number(line.Number)),
        ("id", () => json.Text(line.Id)),
        ("label", () => json.Text(label ?? line.Label)),
        ("unit", () => json.Text(UnitOf(line.Unit))),
        ("per", () => json.Text(line.Unit.Per)),
    ];

    /// <summary>What came out of one line of a sheet.</summary>
    internal static (string Key, Action Write)[] Came(JsonBuilder json, Allocation sheet, FormLine line)
    {
        var filled = sheet.Lines[line.Number - 1];
        return
        [
            ("outcome", () => json.Text(Word(filled.Outcome))),
            ("value", () => json.Text(filled.Value is { } value ? Value(filled.Unit, value) : filled.Text)),
        ];
    }

    internal static void Filled(JsonBuilder json, Allocation sheet, FormLine line) => json.Object(Came(json, sheet, line));

    /// <summary>A whole sheet, and what came out of one line of it.</summary>
    internal static void Sheet(JsonBuilder json, Allocation sheet, FormLine line) => json.Object(
    [
        ("answers", () => Answers(json, sheet)),
        .. Came(json, sheet, line),
    ]);

    /// <summary>A number of sheets, which may have any number of digits; null where it was not counted.</summary>
    internal static void Sheets(this JsonBuilder json, BigInteger? count) => json.Text(count is { } sheets ? BigNumbers.Exact(sheets) : null);

    internal static string? Value(RasUnit unit, decimal? value) => value is { } number ? Value(unit, number) : null;

    internal static string Value(RasUnit unit, decimal value) => unit.IsMoney ? Numbers.Money(value) : Numbers.Plain(value);

    internal static string UnitOf(RasUnit unit) => unit.ForEach is null ? unit.Thing : $"{unit.Thing} for each {unit.ForEach}";

    /// <summary><c>InUse</c> is written <c>in-use</c>, as in a definition.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
