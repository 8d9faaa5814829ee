using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary><c>ras new --from BANDS.csv</c>: a table of a spreadsheet becomes a definition, or every row that cannot be read is named.</summary>
[Trait("Speed", "Slow")]
public sealed class BandsTests : IDisposable
{
    private const string Bands = "points,amount\n0-9,no-budget\n10-19,82.50\n20+,165.00\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(Bands)]
    [InlineData("from,to,amount\n0,9,no-budget\n10,19,£82.50\n20,,£165.00\n")]
    [InlineData("amount,to,from\n£165.00 a week,,20\nno-budget,9,0\n\"£82.50\",19,10\n")]
    [InlineData("points,amount\n0-9,No budget\n10-19,82.50\n20+,165.00\n")]
    [InlineData("from;to;amount\r\n0;9;no-budget\r\n\r\n10;19;82.50\r\n20;;165.00\r\n;;\r\n")]
    [InlineData("\uFEFF\"Points\",\"Amount\"\r\n\"0 - 9\",\"no-budget\"\r\n\"10 to 19\",\"£ 82.50\"\r\n\"20 and over\",\"165.00\"\r\n")]
    [InlineData("\n\nPOINTS\tAMOUNT\n0\u20139\tno-budget\n10\u201319\t82.50\n20 or more\t165.00\n")]
    public void The_same_bands_give_the_same_rows_however_a_spreadsheet_writes_them(string csv)
    {
        var made = New(csv).Exits(0);

        Assert.EndsWith("""
                rows:
                  - { points: 0-9, gives: no-budget }
                  - { points: 10-19, gives: 82.50 }
                  - { points: 20 and over, gives: 165.00 }

            # The line that is the result, and whose budget it is: person or carer.
            results:
              - { line: price, label: "Indicative amount", for: person }

            """, made.Out, StringComparison.Ordinal);
        Assert.Equal("£82.50 a week", Calculated(made, "12"));
    }

    [Fact]
    public void Thousands_decimals_and_ends_that_a_band_does_not_reach_are_read()
    {
        var made = New("from,under,amount\n0,10.5,\"£1,082.50\"\n10.5,1000,unread\n\"1,000\",,\"12,345,678\"\n", "--per", "year").Exits(0);

        Assert.Contains("expect: 0.0 and over, step: 0.1 }", made.Out, StringComparison.Ordinal);
        Assert.Equal("£1,082.50 a year", Calculated(made, "10.4"));
        Assert.Equal("not read", Calculated(made, "10.5"));
        Assert.Equal("£12,345,678.00 a year", Calculated(made, "1000"));
    }

    [Fact]
    public void The_definition_passes_a_check_and_says_what_the_table_does_not_say()
    {
        var path = $"{folder.Path}/scheme.yaml";
        var ran = Run("new", path, "--from", folder.Write("bands.csv", "points,amount,notes\n0-9,100,x\n10-19,120,y\n"));
        var ras = RasDefinition.Load(path).OrThrow();

        Assert.Contains($"ras calculate {path} --answer points=0\n", ran.Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("bands.csv: we left out the columns `notes`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("check `status: proposed`, `author: transcribed`, and `counts: need` for more points", ran.Error, StringComparison.Ordinal);
        Assert.Matches("no errors; [0-9]+ findings: [0-9]+ infos\n$", Run("check", "--strict", path).Exits(0).Out);
        Assert.Equal((SchemeStatus.Proposed, FileAuthor.Transcribed), (ras.Status, ras.Author));
        Assert.Equal((Disclosure.Partial, "bands.csv"), (ras.Disclosure, ras.Source!.Title));
        Assert.Equal("How answers become points", Assert.Single(ras.Missing).What);
    }

    [Theory]
    [InlineData("row 1 must name the columns, and has `0`, `9`, `100`; write `points` and `amount`", "0,9,100\n")]
    [InlineData("row 1 must name the columns, and has `from`, `amount`; ", "from,amount\n0,100\n")]
    [InlineData("row 3 must name the columns, and has `Our bands`; ", "\n\nOur bands\nfrom,to,amount\n")]
    [InlineData("the file is empty; write `points` and `amount`", "\n")]
    [InlineData("the table has no row under its header", "points,amount\n")]
    [InlineData("row 4: `about 80` is not an amount; write one such as £1,123.20, or no-budget, unread or unpublished", "points,amount\n0-9,10\n\n10-19,about 80\n")]
    [InlineData("row 2: `82,50` is not an amount", "points;amount\n0-9;82,50\n")]
    [InlineData("row 2: `` is not an amount", "points,amount\n0-9,\n")]
    [InlineData("row 2: `£100 a year` is not in £ a week; with --per you can say week or year", "points,amount\n0-9,£100 a year\n")]
    [InlineData("row 2: `Sep-19` is not a band; write 0-9, 10 to under 20 or 70+. If the spreadsheet has made a date of it", "points,amount\nSep-19,100\n")]
    [InlineData("row 2: `ten` is not a number of points", "from,to,amount\nten,19,100\n")]
    [InlineData("row 2: `` is not a number of points", "from,to,amount\n,19,100\n")]
    [InlineData("row 2: the band ends at 0, before it begins at 9", "from,to,amount\n9,0,100\n")]
    [InlineData("row 2 has 3 cells, and the header has 2; put quotes around an amount with a comma in it", "points,amount\n0-9,1,082.50\n")]
    [InlineData("rows 2 and 3 both have 10 points; every number of points must be in one row", "from,to,amount\n0,10,100\n10,20,120\n")]
    [InlineData("row 2 has 1 cell, and the header has 2", "points,amount\n\"0-9,100\n10-19,120\n")]
    [InlineData("rows 2 and 3 both have 30 points", "points,amount\n20+,100\n30-40,120\n")]
    [InlineData("rows 2 and 3: no row has 10 points; add a row, with unread as its amount if you do not know it", "from,to,amount\n0,9,100\n11,20,120\n")]
    [InlineData("rows 2 and 3: no row has 9.1 to 10.4 points", "from,to,amount\n0,9,100\n10.5,20,120\n")]
    public void What_cannot_be_read_is_named_with_its_row(string fault, string csv)
    {
        var ran = New(csv).Exits(1);

        Assert.Contains("bands.csv: " + fault, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void Every_row_that_cannot_be_read_is_named_at_once()
    {
        var ran = New("points,amount\n0-9,x\n10-19,100\nten,y\n").Exits(1);

        Assert.Contains("row 2: `x` is not an amount", ran.Error, StringComparison.Ordinal);
        Assert.Contains("row 4: `y` is not an amount", ran.Error, StringComparison.Ordinal);
        Assert.Contains("row 4: `ten` is not a band", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        var path = $"{folder.Path}/bands.csv";
        File.WriteAllBytes(path, [.. "points,amount\n0-9,"u8, 0xA3, .. "100\n"u8]);

        var refused = Run("new", "--from", path).Exits(1).Error;
        Assert.Contains("the file is not UTF-8; in the spreadsheet, save it as \"CSV UTF-8\"", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Run("new", "--from", $"{folder.Path}/nothing.csv").Exits(1);

    [Fact]
    public void The_help_says_how_the_table_is_written() =>
        Assert.Contains("`from`, `under` and `amount`", Run("new", "--help").Exits(0).Out, StringComparison.Ordinal);

    private Ran New(string csv, params string[] options) => Run(["new", "--from", folder.Write("bands.csv", csv), .. options]);

    private static string Calculated(Ran made, string points)
    {
        var ras = RasDefinition.Parse(made.Out).OrThrow();
        return ras.Calculate(ras.CheckAnswers(("points", points)).OrThrow()).Lines.Single(l => l.Id == "price").Printed;
    }

    public void Dispose() => folder.Dispose();
}
