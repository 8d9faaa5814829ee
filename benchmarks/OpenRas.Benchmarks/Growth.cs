using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using OpenRas.Analysis;

namespace OpenRas.Benchmarks;

/// <summary>How proof and counts grow with the questions: five answers each, so that a loop would take 5 to the power of them.</summary>
public class Growth
{
    private RasDefinition ras = null!;

    [Params(10, 20, 40, 80)]
    public int Questions { get; set; }

    /// <summary>Whole points; one weight of four decimal places for all; or another such weight for each part of ten questions, so that the totals themselves multiply.</summary>
    [Params("whole", "one weight", "a weight a part")]
    public string Points { get; set; } = "whole";

    [GlobalSetup]
    public void Write()
    {
        var yaml = new StringBuilder("""
            format: 1
            id: growth
            title: Growth
            authority: Borsetshire County Council
            jurisdiction: England
            status: illustrative
            author: authority
            disclosure: full
            in-force: { from: 2026-04-01 }
            currency: GBP
            unanswered: stop
            scales: { level: { answers: [{ id: a, text: A, points: 0 }, { id: b, text: B, points: 2 }, { id: c, text: C, points: 5 }, { id: d, text: D, points: 9 }, { id: e, text: E, points: 14 }] } }
            questions:

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < Questions; i++) yaml.Append(CultureInfo.InvariantCulture, $"  - {{ id: q{i}, ask: Q, counts: need, answers: level }}\n");
        yaml.Append("form:\n");
        var parts = Enumerable.Range(0, (Questions + 9) / 10).ToList();
        foreach (var part in parts) yaml.Append(CultureInfo.InvariantCulture, $"  - {{ total: part{part}, label: Part, add: [{string.Join(", ", Enumerable.Range(part * 10, 10).Select(q => $"q{q}"))}] }}\n");
        var weights = parts.Select(p => Points == "whole" ? "1" : string.Create(CultureInfo.InvariantCulture, $"{0.7251m + (Points == "one weight" ? 0 : 0.0507m * p)}"));
        yaml.Append(CultureInfo.InvariantCulture, $"  - {{ total: points, label: Points, add: [{string.Join(", ", parts.Zip(weights, (p, w) => $"{{ line: part{p}, weight: {w} }}"))}] }}\n");

        // What is added for few points ends where the price rises by more: line by line it goes both ways, so that every turn must be looked at.
        yaml.Append("""
              - price-bands: price
                label: Price
                unit: £ a week
                rows:
                  - { points: under 100, gives: 100 }
                  - { points: 100 and over, gives: 200 }
              - table: few
                label: Added for few points
                unit: £ a week
                rows:
                  - { points: under 100, gives: 60 }
                  - { points: 100 and over, gives: 0 }
              - { total: amount, label: Amount, add: [price, few] }
            results: [{ line: amount, label: Amount, for: person }]

            """.ReplaceLineEndings("\n"));
        ras = RasDefinition.Parse(yaml.ToString()).OrThrow();
        var totals = ras.Profile().Totals.Single(t => t.Line.Id == "points").Values?.Count;
        Console.WriteLine($"// {Questions} questions, {Points}: {totals?.ToString(CultureInfo.InvariantCulture) ?? "more than can be followed"} totals, {Prove()}");
    }

    [Benchmark(Description = "proof")]
    public Verdict Prove() => ras.Prove().Results[0].Result.Verdict;
}
