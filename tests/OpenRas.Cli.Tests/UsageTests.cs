using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("name a command: calculate, check-award, check, list, batch, new, profile, prove, statement, what-if")]
    [InlineData("`calcuate` is not a command", "calcuate", "x.yaml")]
    [InlineData("'./[suggest:x]'", "[suggest:x]", "list")]
    [InlineData("`schema` is not a command", "schema")]
    [InlineData("write --completion bash, zsh or powershell", "--completion", "fish")]
    [InlineData("--kind cannot be `breaks`; write resource-allocation, short-breaks, carers-budget or care-home-fees", "list", "--kind", "breaks")]
    [InlineData("--for cannot be `dogs`; write adults, children or carers", "list", "--for", "dogs")]
    [InlineData("--status cannot be `old`; write proposed, in-use, published, historic, withdrawn, found-unlawful or illustrative", "list", "--status", "old")]
    [InlineData("--schema prints the schema; write nothing else with it", "new", "x.yaml", "--schema")]
    [InlineData("Required argument 'DEFINITION' missing", "calculate")]
    [InlineData("name a definition or a folder to check", "check")]
    [InlineData("there is no code `RAS0001`; write a code such as RAS6001", "check", "--explain", "RAS0001")]
    [InlineData("--explain explains one code; write nothing else with it", "check", "x.yaml", "--explain", "RAS6001")]
    [InlineData("there is no option `--fromat`", "list", "--fromat", "json")]
    [InlineData("`xml` is not a format; the formats are text, markdown, json", "calculate", "x.yaml", "--format", "xml")]
    [InlineData("`2026-4-1` is not a day", "calculate", "x.yaml", "--on", "2026-4-1")]
    [InlineData("`2026-02-30` is not a day", "calculate", "x.yaml", "--on", "2026-02-30")]
    [InlineData("`points` is not an answer", "calculate", "x.yaml", "--answer", "points")]
    [InlineData("`points=` is not an answer", "calculate", "x.yaml", "--answer", "points=")]
    [InlineData("you have named two files of answers", "calculate", "x.yaml", "a.yaml", "--answers", "b.yaml")]
    [InlineData("--even-outside needs a day", "calculate", "x.yaml", "--even-outside")]
    [InlineData("--in-force cannot be that; write a day, month or year such as 2026-04-01, 2026-04 or 2026", "new", "--in-force", "1 April 2026")]
    [InlineData("--jurisdiction cannot be that; write England, Scotland, Wales or Northern Ireland", "new", "--jurisdiction", "France")]
    [InlineData("--per cannot be that; write week or year", "new", "--per", "hour")]
    [InlineData("--authority cannot be that; write a name", "new", "--authority", " ")]
    [InlineData("--title cannot be that; write a title", "new", "--title", "turned \u202E around")]
    [InlineData("`scheme` would not be found as a definition; write NAME.yaml", "new", "scheme")]
    [InlineData("`case.answers.yaml` would not be found as a definition", "new", "case.answers.yaml")]
    [InlineData("`case.answers.yml` would not be found as a definition", "new", "case.answers.yml")]
    [InlineData("`.yml` would not be found as a definition", "new", ".yml")]
    [InlineData("Required argument 'DEFINITION' missing", "prove")]
    [InlineData("`html` is not a format; the formats are text, markdown, json", "prove", "x.yaml", "--format", "html")]
    [InlineData("`ras-definitions` is a folder, so write text or json", "prove", "ras-definitions", "--format", "markdown")]
    [InlineData("Required argument 'DEFINITION' missing", "profile")]
    [InlineData("`png` is not a format; the formats are text, markdown, json, svg", "profile", "x.yaml", "--format", "png")]
    [InlineData("`a lot` is not an amount; write --reach 150, --reach 1,000.50 or --reach \"£150 a week\"", "what-if", "x.yaml", "--reach", "a lot")]
    [InlineData("`1,50` is not an amount", "what-if", "x.yaml", "--reach", "1,50")]
    [InlineData("`1e3` is not an amount", "what-if", "x.yaml", "--reach", "1e3")]
    [InlineData("`99999999999999999999999999999999` is not an amount", "what-if", "x.yaml", "--reach", "99999999999999999999999999999999")]
    [InlineData("`-150` is not an amount", "what-if", "x.yaml", "--reach=-150")]
    [InlineData("you have named two files of answers", "what-if", "x.yaml", "a.yaml", "--answers", "b.yaml")]
    [InlineData("--blank prints a file without answers; leave out the answers, --format and --verify", "calculate", "x.yaml", "a.yaml", "--blank")]
    [InlineData("--blank prints a file without answers", "calculate", "x.yaml", "--blank", "--answer", "points=16")]
    [InlineData("--blank prints a file without answers", "calculate", "x.yaml", "--blank", "--format", "json")]
    [InlineData("--ask gets the answers from you; leave out the answers, --blank and --verify", "calculate", "x.yaml", "--ask", "--answer", "points=16")]
    [InlineData("--save keeps the answers that --ask gets; add --ask", "calculate", "x.yaml", "--save", "y.yaml")]
    [InlineData("'c.yaml'", "calculate", "x.yaml", "a.yaml", "c.yaml")]
    public void A_command_line_that_cannot_be_understood_exits_2_with_usage_on_standard_error(string message, params string[] arguments)
    {
        var ran = Run(arguments).Exits(2);

        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  ras ", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void Help_explains_the_exit_codes()
    {
        Assert.Contains("Exit code 0: done", Run("--help").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_has_no_suffix_of_the_build()
    {
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", Run("--version").Exits(0).Out);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_name()
    {
        Assert.StartsWith("@answers: error RAS1001", Run("calculate", Devon, "@answers").Exits(1).Error, StringComparison.Ordinal);
    }
}
