namespace OpenRas.Tests.Published;

/// <summary>[2010] EWCA Civ 1209, of Kensington and Chelsea: the two rows on record, and the silence around them.</summary>
public sealed class KensingtonAndChelseaTests
{
    private static readonly RasDefinition Ras = Repository.Load("ras-definitions/kensington-and-chelsea/ras-2009.yaml").OrThrow();

    [Theory]
    [InlineData("0")]
    [InlineData("15")]
    [InlineData("17")]
    [InlineData("21")]
    [InlineData("23")]
    [InlineData("28")]
    public void Any_other_score_has_no_amount_because_its_row_was_not_read(string points)
    {
        var result = Result(points);

        Assert.Equal(Outcome.Unread, result.Outcome);
        Assert.Null(result.Amount);
        Assert.Equal("no amount, because line 2 (Price for your points) is not read in any source we opened", result.Reason);
    }

    [Fact]
    public void The_price_says_that_its_row_is_quoted_and_that_the_table_is_inferred()
    {
        var line = Ras.Calculate(Ras.CheckAnswers(("points", "16")).OrThrow()).Lines[1];

        Assert.Equal("Landmark Chambers", line.Sources.Single().Publisher);
        Assert.Equal(Basis.Inferred, line.Basis);
        Assert.Contains(line.Notes, n => n.Contains("belong to one table is inferred", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_point_cannot_be_scored() => Assert.Equal("RAS4005", Ras.CheckAnswers(("points", "16.5")).Diagnostics.Single().Code);

    private static AllocationResult Result(string points) => Ras.Calculate(Ras.CheckAnswers(("points", points)).OrThrow()).Results.Single();
}
