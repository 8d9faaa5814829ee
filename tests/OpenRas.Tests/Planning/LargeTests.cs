using System.Globalization;

namespace OpenRas.Tests.Planning;

/// <summary>Definitions of about a megabyte that are right, or nearly: each is loaded or refused, and none of them hangs.</summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class LargeTests
{
    private static readonly string Range = "  - { id: n, ask: N, counts: need, number: { from: 0, to: 1999, step: 1 }, unit: points }\n";

    private static readonly string Scale = "  - { id: s, ask: S, counts: need, answers: long }\n";

    private static readonly string Scales =
        "scales:\n  long:\n    answers:\n" + Lines(1_000, i => $"      - {{ id: a{i}, text: A, points: {i * i} }}");

    public static TheoryData<string> Names() => [.. Definitions.Keys];

    private static readonly Dictionary<string, Func<string>> Definitions = new()
    {
        ["long totals of a question"] = () => "questions:\n" + Range + "form:\n" + Lines(10, t => $"  - {{ total: t{t}, label: T, add: [{Many("n", 490)}] }}") + Result("t0"),
        ["long totals of many small questions"] = () =>
            "questions:\n" + Lines(20, q => $"  - {{ id: q{q}, ask: Q, counts: need, number: {{ from: 0, to: 19, step: 1 }}, unit: points }}")
            + "form:\n" + Lines(12, t => $"  - {{ total: t{t}, label: T, add: [{string.Join(", ", Enumerable.Range(0, 390).Select(i => $"q{i % 20}"))}] }}") + Result("t0"),
        ["totals of weighted parts with many decimals"] = () =>
            "questions:\n" + Lines(20, q => $"  - {{ id: q{q}, ask: Q, counts: need, number: {{ from: 0, to: 19, step: 1 }}, unit: points }}")
            + "form:\n" + Lines(16, t => $"  - {{ total: t{t}, label: T, add: [{string.Join(", ", Enumerable.Range(0, 300).Select(i => $"{{ line: q{i % 20}, weight: 0.{i + 1} }}"))}] }}") + Result("t0"),
        ["short totals"] = () => "questions:\n" + Range + "form:\n" + Lines(1_600, t => $"  - {{ total: t{t}, label: T, add: [{Many("n", 3)}] }}") + Result("t0"),
        ["products"] = () => "questions:\n" + Range + "form:\n" + Lines(1_900, t => $"  - {{ multiply: t{t}, label: T, times: [n, {string.Join(", ", Enumerable.Repeat("1 points", 40))}] }}") + Result("t0"),
        ["many questions on a long scale"] = () => Scales + "questions:\n" + Lines(1_900, i => Scale.Replace("id: s", $"id: s{i}", StringComparison.Ordinal).TrimEnd()) + "form:\n  - { figure: price, label: P, value: £1 a week }\n" + Result("price"),
        ["a long table of a long scale"] = () => Scales + "questions:\n" + Scale + "form:\n" + Lines(4, t => $"  - {{ table: t{t}, label: T, unit: £ a week, rows: [{string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"{{ s: {i}, gives: {i} }}"))}] }}") + Result("t0"),
        ["many conditions"] = () => Scales + "questions:\n" + Scale + "form:\n" + Lines(1_900, t => $"  - {{ figure: t{t}, label: T, value: £1 a week, only: {{ s: [{string.Join(", ", Enumerable.Range(0, 80).Select(i => $"a{i}"))}] }} }}") + Result("t0"),
        ["a long straight line"] = () =>
            "questions:\n  - { id: n, ask: N, counts: need, number: { from: 0, to: 999999, step: 1 }, unit: points }\n"
            + "form:\n" + Lines(1, t => $"  - {{ table: t{t}, label: T, unit: £ a week, between: straight-line, round: {{ to: 1, mode: up }}, rows: [{string.Join(", ", Enumerable.Range(0, 2_500).Select(i => $"{{ n: {(i == 2_499 ? 999_999 : i * 2)}, gives: {i} }}"))}] }}") + Result("t0"),
        ["many tests that stop many results"] = () =>
            "questions:\n" + Range + "form:\n" + Lines(650, t => $"  - {{ eligibility: g{t}, label: G, met-by: [{{ n: {t} and over }}], otherwise: no-budget, stops: [{string.Join(", ", Enumerable.Range(0, 180).Select(i => $"t{(i + t) % 650}"))}] }}")
            + Lines(650, t => $"  - {{ total: t{t}, label: T, add: [n] }}") + Lines(650, t => $"  - {{ total: u{t}, label: T, add: [t{t}] }}") + string.Concat(Enumerable.Range(0, 650).Select(i => i == 0 ? Result("t0") : $"  - {{ line: t{i}, label: R, for: person }}\n")),
        ["conditional parts"] = () => Scales + "questions:\n" + Scale + Range + "form:\n" + Lines(12, t => $"  - {{ total: t{t}, label: T, add: [{string.Join(", ", Enumerable.Range(0, 400).Select(i => $"{{ line: n, only: {{ s: 0-{i} }} }}"))}] }}") + Result("t0"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_loaded_or_refused_and_does_not_hang(string what)
    {
        var body = Definitions[what]();
        Assert.InRange(body.Length, 0, RasDefinition.DefaultMaximumBytes - 1_000);

        var loaded = InTime.Run(() => Small.Load(body));

        Assert.DoesNotContain(loaded.Diagnostics, d => d.Code.StartsWith("RAS1", StringComparison.Ordinal) && d.Code != "RAS1000");
    }

    private static string Many(string word, int count) => string.Join(", ", Enumerable.Repeat(word, count));

    private static string Result(string line) => $"results:\n  - {{ line: {line}, label: P, for: person }}\n";

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{line(i)}\n")));
}
