using System.Globalization;
using OpenRas.Cli.Batch;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>Two versions of a scheme over many cases, and what of it may be shared.</summary>
[Trait("Speed", "Slow")]
public sealed class CompareTests : IDisposable
{
    private const string Now = "ras-definitions/devon/care-home-fees-2024-25.yaml";

    private readonly TemporaryFolder folder = new();

    private string Cases => $"{folder.Path}/cases.csv";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_case_has_both_amounts_and_the_totals_are_their_sums()
    {
        Run("batch", "make", Now, "-n", "2345", "--seed", "3", "-o", Cases).Exits(0);

        var said = Run("batch", "compare", Devon, Now, Cases, "--group", "home", "--exact", "-o", $"{folder.Path}/both.csv").Exits(0).Out;

        var amounts = new List<decimal[]>();
        foreach (var definition in new[] { Devon, Now })
        {
            Run("batch", definition, Cases, "-o", $"{folder.Path}/one.csv").Exits(0);
            amounts.Add([.. File.ReadAllLines($"{folder.Path}/one.csv").Skip(1).Select(l => decimal.Parse(l.Split(',')[2], CultureInfo.InvariantCulture))]);
        }

        var both = File.ReadAllLines($"{folder.Path}/both.csv").Skip(1).Select(l => Array.ConvertAll(l.Split(','), c => decimal.Parse(c, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(amounts[0], both.Select(b => b[1]));
        Assert.Equal(amounts[1], both.Select(b => b[2]));
        Assert.All(both, b => Assert.Equal(b[2] - b[1], b[3]));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"£{decimal.Round(amounts[1].Sum(), 2, MidpointRounding.AwayFromZero):#,0.00} a week"), said, StringComparison.Ordinal);
        var median = both.Select(b => b[3]).Order().ElementAt(((both.Count + 1) / 2) - 1);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"50%                             £{decimal.Round(median, 2, MidpointRounding.AwayFromZero):0.00} a week"), said, StringComparison.Ordinal);
        Assert.Matches("\nall +2,345 +2,345 ", said);
    }

    [Fact]
    public void A_version_next_to_itself_changes_nothing()
    {
        Run("batch", "make", Now, "-n", "100", "-o", Cases).Exits(0);

        Assert.Matches("\nall +100 +0 +0 +100 +0 +0 +0\n", Run("batch", "compare", Now, Now, Cases).Exits(0).Out);
    }

    [Fact]
    public void Few_cases_of_a_group_are_not_shown_and_cannot_be_worked_out()
    {
        var rows = Enumerable.Range(0, 57).Select(i => i < 4 ? "nursing,34" : "residential,34");
        File.WriteAllText(Cases, $"home,hours\n{string.Join('\n', rows)}\n");

        var said = Run("batch", "compare", Devon, Now, Cases, "--group", "home").Exits(0).Out;

        Assert.Matches("\nnursing +- +- ", said);
        Assert.Matches("\nresidential +- +- ", said);
        Assert.Matches("\nall +55 +55 ", said);
        Assert.DoesNotContain("4", said.Split('\n').First(l => l.StartsWith("nursing", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>Whoever knows the totals and all that is shown must not find a hidden count by taking away.</summary>
    [Fact]
    public void No_row_and_no_column_has_one_hidden_count_alone()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 2_000; trial++)
        {
            var counts = new long[random.Next(1, 6), random.Next(2, 7)];
            for (var row = 0; row < counts.GetLength(0); row++)
            {
                for (var column = 0; column < counts.GetLength(1); column++) counts[row, column] = random.Next(0, 4) == 0 ? 0 : random.Next(1, 40);
            }

            var hidden = Shareable.Hidden(counts);

            for (var row = 0; row < counts.GetLength(0); row++)
            {
                for (var column = 0; column < counts.GetLength(1); column++) Assert.True(hidden[row, column] || counts[row, column] is 0 or >= Shareable.Fewest);
                AreNotAlone([.. Enumerable.Range(0, counts.GetLength(1)).Select(c => (counts[row, c], hidden[row, c]))]);
            }

            for (var column = 0; column < counts.GetLength(1); column++) AreNotAlone([.. Enumerable.Range(0, counts.GetLength(0)).Select(r => (counts[r, column], hidden[r, column]))]);
        }

        static void AreNotAlone((long Count, bool IsHidden)[] line) =>
            Assert.True(line.Count(c => c.IsHidden) != 1 || line.All(c => c.IsHidden || c.Count == 0));
    }

    [Fact]
    public void A_quantile_is_the_amount_of_a_case()
    {
        var random = new Random(9);
        for (var trial = 0; trial < 200; trial++)
        {
            var (quantiles, all) = (new Quantiles(), Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(-500, 500) / 100m).ToList());
            all.ForEach(quantiles.Add);
            foreach (var share in new[] { 0.05m, 0.25m, 0.5m, 0.95m })
                Assert.Equal(all.Count == 1 && share == 1 ? null : all.Order().ElementAt((int)Math.Ceiling(share * all.Count) - 1), quantiles.At(share, 0));
        }
    }

    [Theory]
    [InlineData(Devon, Norfolk, "the two results cannot be compared")]
    [InlineData(Devon, "ras-definitions/kent/ras-2011.yaml", "has no such result")]
    public void Results_that_are_not_alike_are_not_compared(string before, string now, string why)
    {
        File.WriteAllText(Cases, "home\nnursing\n");

        Assert.Contains(why, Run("batch", "compare", before, now, Cases).Exits(1).Error, StringComparison.Ordinal);
    }
}
