using System.Globalization;
using OpenRas.Analysis;
using Xunit.Abstractions;

namespace OpenRas.Tests.Analysis;

/// <summary>What can be said of amounts that are not published, if more points never pay less.</summary>
public sealed class PriceRangesTests(ITestOutputHelper output)
{
    private static readonly decimal[] ToThirty = [.. Enumerable.Range(0, 31).Select(i => (decimal)i)];

    [Fact]
    public void A_score_lies_between_the_known_amounts_next_to_it()
    {
        var ranges = new PriceRanges(ToThirty, new Dictionary<decimal, decimal> { [16] = 82.91m, [22] = 112.21m });

        Assert.Equal([(0m, 15m, 0m, 82.91m), (17m, 21m, 82.91m, 112.21m), (23m, 30m, 112.21m, null)], ranges.Runs.Select(r => (r.Scores[0], r.Scores[^1], r.Least, r.Greatest)));
    }

    [Fact]
    public void The_question_to_ask_is_in_the_middle_of_what_is_most_open() =>
        Assert.Equal(25m, new PriceRanges(ToThirty, new Dictionary<decimal, decimal> { [0] = 0, [20] = 10, [30] = 100 }).MostTelling);

    [Fact]
    public void Amounts_that_go_down_say_nothing_of_the_others()
    {
        var ranges = new PriceRanges(ToThirty, new Dictionary<decimal, decimal> { [16] = 82.91m, [22] = 80m });

        Assert.Equal((16m, 22m), ranges.Falls);
        Assert.Empty(ranges.Runs);
    }

    /// <summary>The question is the best for the worst answer: no other leaves less open, whatever the council replies.</summary>
    [Fact]
    public void No_other_question_leaves_less_open_in_the_worst_case()
    {
        var random = new Random(5);
        foreach (var _ in Enumerable.Range(0, 200))
        {
            var prices = Prices(random);
            var known = Disclosed(random, prices, 4);
            known[prices.Length - 1] = prices[^1];
            var ranges = new PriceRanges([.. Enumerable.Range(0, prices.Length).Select(i => (decimal)i)], known);
            if (ranges.MostTelling is not { } best) continue;

            Assert.True(ranges.Runs.SelectMany(r => r.Scores).All(s => Worst(best) <= Worst(s)));

            decimal Worst(decimal score) => new[] { ranges.At(score).Least, ranges.At(score).Greatest!.Value }
                .Max(reply => new PriceRanges([.. Enumerable.Range(0, prices.Length).Select(i => (decimal)i)], new Dictionary<decimal, decimal>(known) { [score] = reply }).Width);
        }
    }

    /// <summary>Through a definition with two rows on record, to which letters are added one by one.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void Over_1000_made_schemes_the_true_price_is_inside_every_time()
    {
        const int Schemes = 1_000;
        var random = new Random(11);
        var widths = new Dictionary<int, decimal> { [5] = 0, [10] = 0, [20] = 0 };
        foreach (var scheme in Enumerable.Range(0, Schemes))
        {
            var prices = Prices(random);
            var definition = Load(prices);
            var sheet = Worksheet.Of(definition.CheckAnswers().OrThrow(), definition.Plan.Results[0].Step, basis: null);
            var letters = Enumerable.Range(1, prices.Length - 2).OrderBy(_ => random.Next()).Take(20).Select(s => ("points", (decimal)s, prices[s])).ToList();
            foreach (var count in widths.Keys.ToList())
            {
                var amounts = new UnpublishedReading(definition, sheet).Of([.. letters.Take(count)])!;

                Assert.All(Enumerable.Range(0, prices.Length), s => Assert.True(amounts.Ranges.At(s) is var (least, greatest) && least <= prices[s] && prices[s] <= greatest, $"{scheme}: {s}"));
                Assert.Equal(prices.Length - 2 - count, amounts.Ranges.Runs.Sum(r => r.Scores.Count));
                widths[count] += amounts.Ranges.Width / (prices.Length - 2 - count);
            }
        }

        foreach (var (count, width) in widths) output.WriteLine($"after {count} letters a score that is still open lies in {width / Schemes:0.00} on average, of 500.00");
        Assert.True(widths[5] > widths[10] && widths[10] > widths[20]);
    }

    /// <summary>61 scores, from £20 to £520, rising by jumps of every size.</summary>
    private static decimal[] Prices(Random random) => [.. Enumerable.Range(0, 59).Select(_ => random.Next(2_000, 52_000)).Order().Prepend(2_000).Append(52_000).Select(p => p / 100m)];

    private static Dictionary<decimal, decimal> Disclosed(Random random, decimal[] prices, int count) =>
        Enumerable.Range(0, prices.Length).OrderBy(_ => random.Next()).Take(count).ToDictionary(s => (decimal)s, s => prices[s]);

    private static RasDefinition Load(decimal[] prices) => Small.Load($$"""
        questions: []
        form:
          - { total: points, label: Points, add: unread, may-be-given: yes, expect: 0-60, counts: need }
          - price-bands: price
            label: Price
            unit: £ a week
            basis: ours
            rows:
              - { points: 0, gives: {{prices[0].ToString(CultureInfo.InvariantCulture)}} }
              - { points: 1-59, gives: unread }
              - { points: 60, gives: {{prices[^1].ToString(CultureInfo.InvariantCulture)}} }
        results: [{ line: price, label: Amount, for: person }]
        """).OrThrow();
}
