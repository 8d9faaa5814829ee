using System.Text;
using OpenRas.Oracle;
using OpenRas.Oracle.Suite;
using Xunit.Abstractions;

namespace OpenRas.Tests.Conformance;

/// <summary>The suite that other implementations run: OpenRas passes it, it covers what it says, and it is what the program makes.</summary>
public sealed class ConformanceSuiteTests(ITestOutputHelper output)
{
    private const int MostBytes = 5_000_000;

    /// <summary>What a definition can do besides its kinds of lines, and how that is written.</summary>
    private static readonly (string What, string Written)[] Constructs =
    [
        ("a list of conditions in `only`", "only: [{"),
        ("a list of conditions in `ask-only`", "ask-only: [{"),
        ("a test that stops nothing", "stops: nothing"),
        ("a test that stops some results", "stops: [f"),
        ("answers that contradict each other", "contradicts:"),
        ("`worth` of answers in a part of a total", "worth: {"),
        ("money that another body pays", "paid-by:"),
        ("a question that is not always asked", "ask-only:"),
        ("a total that may be given", "may-be-given: yes"),
        ("a questionnaire that was not read", "add: unread"),
        ("a straight line between rows", "between: straight-line"),
        ("scores between two answers", "in-between:"),
        ("an answer outside the order", "aside: yes"),
        ("silence that is read as an answer", ", unanswered:"),
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    [Trait("Speed", "Slow")]
    public void OpenRas_comes_to_each_line_and_result_of_the_suite() =>
        House.Nothing.IsIn(ConformanceSuite.Read().SelectMany(d => d.Cases.SelectMany(c => Differences(d, c))).Take(20));

    [Fact]
    [Trait("Speed", "Slow")]
    public void Each_kind_of_line_each_outcome_and_each_construct_is_in_the_suite()
    {
        var definitions = ConformanceSuite.Read().ToList();
        var kinds = Count(definitions.SelectMany(d => Scheme.Read(d.Text).Lines).Select(l => l.Kind));
        var outcomes = Count(definitions.SelectMany(d => d.Cases).SelectMany(c => c.Lines).Select(l => l.Outcome));
        var told = Count(definitions.SelectMany(d => d.Cases).SelectMany(c => c.Results).Select(r => r.Outcome));

        var constructs = Constructs.ToDictionary(c => c.What, c => Have(c.Written));
        constructs["money of another currency"] = definitions.Count - Have("currency: GBP");

        Print("lines of the form, by kind", kinds);
        Print("definitions, by construct", constructs);
        Print("lines of the cases, by outcome", outcomes);
        Print("results of the cases, by outcome", told);
        Assert.Equal(SuiteMaker.Definitions, definitions.Count);
        Assert.All(SchemeKinds.All, k => Assert.True(kinds.GetValueOrDefault(k) >= 100, k));
        Assert.All(Outcomes.All, o => Assert.True(outcomes.GetValueOrDefault(o) >= 100, o));
        Assert.All(Outcomes.All, o => Assert.True(told.GetValueOrDefault(o) >= 20, o));
        Assert.All(constructs, c => Assert.True(c.Value >= 50, c.Key));
        Assert.InRange(definitions.SelectMany(d => d.Cases).Count(c => c.Contradicts.Count > 0), 100, int.MaxValue);
        Assert.All(new[] { "half-up", "half-down", "half-even", "up", "down" }, m => Assert.True(Have($"mode: {m} ") > 0, m));

        int Have(string written) => definitions.Count(d => d.Text.Contains(written, StringComparison.Ordinal));
    }

    /// <summary>`ACCEPT=1` writes it.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void The_suite_is_what_the_program_makes()
    {
        var made = string.Concat(SuiteMaker.Lines(t => RasDefinition.Parse(t).IsOk).Select(l => l + "\n"));
        var path = Repository.PathOf(ConformanceSuite.Path);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(path, made, Utf8);

        Assert.InRange(Utf8.GetByteCount(made), 1, MostBytes);
        Assert.True(made == File.ReadAllText(path), $"{ConformanceSuite.Path} is not what the program makes. ACCEPT=1 writes it.");
    }

    private static IEnumerable<string> Differences(SuiteDefinition definition, SuiteCase set)
    {
        var ras = RasDefinition.Parse(definition.Text, definition.Id).OrThrow();
        var taken = ras.CheckAnswers([.. set.Answers.Select(a => (a.Key, a.Value))]);
        if (set.Contradicts.Count > 0) return Calculated.NotRefused(set.Contradicts, taken.Diagnostics).Select(d => $"{definition.Id}: {d}");
        var form = ras.Calculate(taken.OrThrow());
        var results = form.Results.Select(Calculated.Of).ToList();
        var lines = Calculated.Differences(set.Lines, form.Lines.Select(Calculated.Of));
        var told = set.Results.Select(r => r with { Began = null }).Except(results).Select(r => $"expected {r}");
        var began = set.Results.Zip(form.Results).Where(p => !BeganThere(p.First.Began, p.Second)).Select(p => $"{p.Second.Reason} did not begin at line {p.First.Began}");
        return lines.Concat(told).Concat(began).Select(d => $"{definition.Id}: {d}");
    }

    /// <summary>A result without an amount names the line where that began, unless it is its own.</summary>
    private static bool BeganThere(int? line, AllocationResult result) =>
        line is null || line == result.Line || result.Reason!.Split(' ', ',', ':').SkipWhile(w => w != "line").Skip(1).First() == $"{line}";

    private static Dictionary<string, int> Count(IEnumerable<string> words) => words.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    private void Print(string what, Dictionary<string, int> counts) =>
        output.WriteLine($"{what}: {string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => $"{c.Key} {c.Value}"))}");
}
