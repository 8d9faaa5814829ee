using System.Globalization;

namespace OpenRas.Tests.Planning;

[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class ManyNamesTests
{
    private const string Results = """
        results:
          - { line: price, label: Price, for: person }
        """;

    [Fact]
    public void Names_are_compared_only_for_what_is_listed()
    {
        var figures = Lines(1_900, i => $"  - {{ figure: a-long-name-that-looks-like-any-other-{i}, label: Fee, value: £1 a week }}");
        var parts = Lines(10, t => $"  - {{ total: t{t}, label: T, add: [{string.Join(", ", Enumerable.Range(0, 490).Select(i => $"a-long-name-that-looks-like-some-other-{t}-{i}"))}] }}");

        var loaded = InTime.Run(() => Small.Load("form:\n" + figures + parts + Results));

        Assert.False(loaded.IsOk);
    }

    [Fact]
    public void A_scale_used_by_many_questions_finds_its_unknown_sources_once()
    {
        var sources = Lines(5_000, i => $"  source-of-a-figure-{i}: {{ title: T }}");
        var answers = Lines(150, i => $"      - {{ id: a{i}, text: A, points: 1, source: zource-of-no-figure-{i}-at-all }}");
        var questions = Lines(1_500, i => $"  - {{ id: q{i}, ask: Q, counts: circumstance, answers: long }}");

        var loaded = InTime.Run(() => Small.Load($"sources:\n{sources}scales:\n  long:\n    answers:\n{answers}questions:\n{questions}form:\n  - {{ figure: price, label: P, value: £1 a week }}\n{Results}"));

        Assert.Equal(150, loaded.Diagnostics.Count);
    }

    [Fact]
    public void A_long_list_of_names_is_cut()
    {
        var answers = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"{{ id: a{i}, text: A }}"));
        var definition = Small.Load($"questions:\n  - {{ id: who, ask: Who, counts: circumstance, answers: [{answers}] }}\nform:\n  - {{ figure: price, label: P, value: £1 a week }}\n{Results}").OrThrow();

        Assert.Equal(
            "Its answers are `a1`, `a2`, `a3`, `a4`, `a5`, `a6`, `a7`, `a8`, `a9`, `a10`, `a11`, `a12` and 28 more.",
            definition.CheckAnswers(("who", "nobody")).Diagnostics.Single().Help);
    }

    [Fact]
    public void A_number_of_many_noughts_is_mended_in_one_pass()
    {
        var definition = Small.Load($"questions:\n  - {{ id: nights, ask: N, counts: need, number: {{ from: 0, to: 7, step: 1 }}, unit: points }}\nform:\n  - {{ figure: price, label: P, value: £1 a week }}\n{Results}").OrThrow();

        Assert.Equal("Write `5`.", InTime.Run(() => definition.CheckAnswers(("nights", new string('0', 900_000) + "5"))).Diagnostics.Single().Help);
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{line(i)}\n")));
}
