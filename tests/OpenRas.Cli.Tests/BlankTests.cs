using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class BlankTests
{
    [Theory]
    [InlineData(Borsetshire)]
    [InlineData(Norfolk)]
    public void A_blank_file_that_is_given_as_it_is_answers_nothing(string definition)
    {
        var blank = Run("calculate", definition, "--blank").Exits(0);

        Assert.Empty(blank.Error);
        Assert.Equal(Run("calculate", definition).Exits(0).Out, Run(["calculate", definition, "-"], blank.Out).Exits(0).Out);
    }

    [Fact]
    public void A_blank_file_that_somebody_fills_in_is_calculated()
    {
        var filled = Run("calculate", KensingtonAndChelsea, "--blank").Exits(0).Out.Replace("  points:\n", "  points: 16\n", StringComparison.Ordinal);

        Assert.StartsWith("Indicative amount: £82.91 a week\n", Run(["calculate", KensingtonAndChelsea, "-"], filled).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_choices_of_a_question_are_comments_above_it() => Assert.Matches(
        "  # group \\(line 1\\): .+\n(  #   .+\n)+  group:\n", Run("calculate", Borsetshire, "--blank").Exits(0).Out);

    [Fact]
    public void In_a_folder_the_day_chooses_the_scheme() => Assert.Contains(
        "\ndefinition: hackney-", Run("calculate", "ras-definitions/hackney", "--scheme", "hackney-short-breaks", "--on", "2023-01-01", "--blank").Exits(0).Out, StringComparison.Ordinal);
}
