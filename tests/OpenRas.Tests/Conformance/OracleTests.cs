using OpenRas.Oracle;
using OpenRas.Oracle.Making;
using Xunit.Abstractions;

namespace OpenRas.Tests.Conformance;

/// <summary>The second calculator, written from docs/ alone, and OpenRas come to the same on every line.</summary>
[Trait("Speed", "Slow")]
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int Definitions = 600;

    [Fact]
    public void They_agree_on_definitions_from_fresh_seeds()
    {
        var first = ProofTrial.FreshSeed();
        output.WriteLine($"seeds from {first}");

        House.Nothing.IsIn(Enumerable.Range(0, Definitions).SelectMany(i => Differences(first + i, isSmall: i % 2 == 0)).Take(10));
    }

    [Fact]
    public void They_agree_on_the_definitions_of_the_repository()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("ras-definitions"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".examples.yaml", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        House.Nothing.IsIn(files.SelectMany(f => Differences(File.ReadAllText(f), Path.GetFileName(f), sets: 40)).Take(10));
    }

    private static IEnumerable<string> Differences(long seed, bool isSmall)
    {
        var text = DefinitionMaker.Make(seed, isSmall);
        return text.Length == 0 ? [] : Differences(text, $"seed {seed}{(isSmall ? ", small" : "")}", sets: 5);
    }

    private static IEnumerable<string> Differences(string text, string name, int sets)
    {
        if (!RasDefinition.Parse(text, name).TryGet(out var ras)) return [];
        var scheme = Scheme.Read(text);
        var maker = new AnswerMaker(scheme, text.Length);
        var answers = Enumerable.Range(0, sets).Select(_ => maker.Make()).OfType<IReadOnlyDictionary<string, string>>();
        return answers.SelectMany(a => Differences(ras, scheme, a)).Select(d => $"{name}: {d}");
    }

    private static IEnumerable<string> Differences(RasDefinition ras, Scheme scheme, IReadOnlyDictionary<string, string> answers)
    {
        var said = string.Join(", ", answers.Select(a => $"{a.Key}={a.Value}"));
        var taken = ras.CheckAnswers([.. answers.Select(a => (a.Key, a.Value))]);
        if (scheme.Contradicted(answers) is { Count: > 0 } contradicted)
            return Calculated.NotRefused(contradicted, taken.Diagnostics).Select(d => $"{said}: {d}");
        if (!taken.TryGet(out var given)) return [$"{said}: {taken.Diagnostics[0].Message}"];
        var expected = scheme.Calculate(answers).Fills.Select(f => Calculated.Of(f.Key, f.Value));
        var form = ras.Calculate(given);
        return Calculated.Differences(expected, form.Lines.Select(Calculated.Of)).Concat(Unpaid(scheme, form)).Select(d => $"{said}: {d}");
    }

    /// <summary>Whose money a result is.</summary>
    private static IEnumerable<string> Unpaid(Scheme scheme, Allocation form) =>
        scheme.Results.Zip(form.Results).Where(r => r.First.PaidBy != r.Second.PaidBy || scheme.PayerOf(r.First.Line) != r.Second.PaidBy)
            .Select(r => $"{r.First.Line}: paid by {scheme.PayerOf(r.First.Line)}, written {r.First.PaidBy}, and it is {r.Second.PaidBy}");
}
