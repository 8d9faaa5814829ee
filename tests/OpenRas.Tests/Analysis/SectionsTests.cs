using System.Numerics;
using OpenRas.Sheets;

namespace OpenRas.Tests.Analysis;

/// <summary>
/// A form in sections that nobody could go through sheet by sheet: two of nine questions each, in which no two sheets of a section have the same points. Each
/// section is seen through a table of eight rows, and both together are priced.
/// </summary>
public sealed class SectionsTests
{
    private const int Questions = 9;
    private const int Answers = 5;
    private const int Rows = 8;
    private const int EachRow = 244_140;
    private const int SheetsOfOne = 1_953_125;

    /// <summary>Points that the two sections must have together for £30.</summary>
    private const int Wanted = 10;

    private static readonly RasDefinition Ras = Small.Load(Definition()).OrThrow();

    /// <summary>How a sheet answers, question by question, in either section.</summary>
    private static readonly int[][] Now = [[.. Enumerable.Range(0, Questions).Select(i => i % 3)], [.. Enumerable.Range(0, Questions).Select(i => (i + 1) % 2)]];

    [Fact]
    public void Every_sheet_of_both_sections_is_counted()
    {
        // As a profile counts them, without the rest of it, which takes most of a minute here.
        var tables = new Reading(Ras.Tables, new Budget(Budget.Most)).Of(Ras.Tables.Fillings[0]);
        Assert.Equal(new BigInteger(3_814_697_265_625), tables.Sheets.All!.Value);

        var one = Enumerable.Range(0, Rows).Select(row => (BigInteger)Enumerable.Range(0, SheetsOfOne).Count(s => RowOf(s) == row)).ToArray();
        var reaching = Both().Where(b => b.One + b.Other is >= Wanted and < 13).Aggregate(BigInteger.Zero, (sum, b) => sum + (one[b.One] * one[b.Other]));
        var price = tables.Of(Ras.Plan.Find("price")!.Index, [], null, out _)!;
        Assert.Equal(reaching, tables.Sheets.Of(price)![Array.FindIndex(price.Ends, e => e.Value == 30)]);
    }

    [Fact]
    public void The_fewest_answers_to_an_amount_are_found_over_every_sheet_of_both_sections()
    {
        var answers = Ras.CheckAnswers([.. Now.SelectMany((section, s) => section.Select((way, i) => ($"q{s}{i}", $"a{way}")))]).OrThrow();

        var reaching = Ras.AskWhatIf(answers, "price", 30).Reaching!;

        var costs = Now.Select(Costs).ToArray();
        var all = Both().Where(b => b.One + b.Other >= Wanted).Select(b => Together(costs[0][b.One], costs[1][b.Other])).ToList();
        var fewest = all.Min(c => c.Answers);
        var levels = all.Where(c => c.Answers == fewest).Min(c => c.Levels);
        Assert.True(reaching.IsFollowed);
        Assert.Equal(fewest, reaching.Answers);
        Assert.Equal(all.Where(c => c.Answers == fewest).Aggregate(BigInteger.Zero, (sum, c) => sum + c.Ways), reaching.Ways);
        Assert.Equal(all.Where(c => c.Answers == fewest && c.Levels == levels).Aggregate(BigInteger.Zero, (sum, c) => sum + c.Closest), reaching.Closest);
        Assert.Equal(fewest, reaching.Changed.Count);
        Assert.True(reaching.Example!.Lines.Single(l => l.Id == "price").Value >= 30);
    }

    private static IEnumerable<(int One, int Other)> Both() =>
        Enumerable.Range(0, Rows).SelectMany(one => Enumerable.Range(0, Rows).Select(other => (one, other)));

    private static int RowOf(int points) => Math.Min(Rows - 1, points / EachRow);

    /// <summary>By row of a section: the fewest answers that differ, by the fewest levels, in how many sheets; every sheet looked at.</summary>
    private static (int Answers, int Levels, BigInteger Ways, BigInteger Closest)[] Costs(int[] now)
    {
        var found = Enumerable.Repeat((Answers: int.MaxValue, Levels: 0, Ways: BigInteger.Zero, Closest: BigInteger.Zero), Rows).ToArray();
        for (var points = 0; points < SheetsOfOne; points++)
        {
            var (answers, levels) = (0, 0);
            for (var (i, left) = (0, points); i < Questions; i++, left /= Answers)
            {
                answers += left % Answers == now[i] ? 0 : 1;
                levels += Math.Abs((left % Answers) - now[i]);
            }

            ref var best = ref found[RowOf(points)];
            if (answers < best.Answers) best = (answers, levels, 1, 1);
            else if (answers > best.Answers) continue;
            else if (levels < best.Levels) best = (answers, levels, best.Ways + 1, 1);
            else best = (answers, best.Levels, best.Ways + 1, best.Closest + (levels == best.Levels ? 1 : 0));
        }

        return found;
    }

    private static (int Answers, int Levels, BigInteger Ways, BigInteger Closest) Together(
        (int Answers, int Levels, BigInteger Ways, BigInteger Closest) one, (int Answers, int Levels, BigInteger Ways, BigInteger Closest) other) =>
        (one.Answers + other.Answers, one.Levels + other.Levels, one.Ways * other.Ways, one.Closest * other.Closest);

    private static string Definition()
    {
        var questions = Enumerable.Range(0, 2 * Questions).Select(i => Question(i / Questions, i % Questions));
        var sections = Enumerable.Range(0, 2).Select(Section);
        return $$"""
            questions:
            {{string.Join('\n', questions)}}
            form:
            {{string.Join('\n', sections)}}
              - { total: points, label: Points, add: [level0, level1] }
              - price-bands: price
                label: Price
                unit: £ a week
                rows:
                  - { points: 0-4, gives: 10 }
                  - { points: 5-9, gives: 20 }
                  - { points: 10-12, gives: 30 }
                  - { points: 13 and over, gives: 40 }
            results: [{ line: price, label: Price, for: person }]
            """;
    }

    private static string Question(int section, int at)
    {
        var worth = (int)Math.Pow(Answers, at);
        var answers = Enumerable.Range(0, Answers).Select(k => $"{{ id: a{k}, text: Answer {k}, points: {k * worth} }}");
        return $"  - {{ id: q{section}{at}, ask: Question {section} {at}, counts: need, answers: [{string.Join(", ", answers)}] }}";
    }

    private static string Section(int section)
    {
        var parts = string.Join(", ", Enumerable.Range(0, Questions).Select(at => $"q{section}{at}"));
        var rows = Enumerable.Range(0, Rows).Select(row =>
        {
            var band = row == Rows - 1 ? $"{row * EachRow} and over" : $"{row * EachRow}-{((row + 1) * EachRow) - 1}";
            return $"      - {{ sum{section}: {band}, gives: {row} }}";
        });
        return $$"""
              - { total: sum{{section}}, label: Sum {{section}}, add: [{{parts}}] }
              - table: level{{section}}
                label: Level {{section}}
                unit: points
                rows:
            {{string.Join('\n', rows)}}
            """;
    }
}
