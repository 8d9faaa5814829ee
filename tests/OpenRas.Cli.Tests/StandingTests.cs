using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class StandingTests
{
    [Theory]
    [InlineData("calculate")]
    [InlineData("profile")]
    [InlineData("prove")]
    [InlineData("what-if")]
    public void Whatever_is_asked_of_withdrawn_rules_they_are_called_withdrawn_and_the_file_not_endorsed(string command)
    {
        var ran = Run(command, Falling).Exits(0);

        Assert.Contains("WITHDRAWN: Borsetshire County Council no longer uses these rules", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Borsetshire County Council has not endorsed this file", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }
}
