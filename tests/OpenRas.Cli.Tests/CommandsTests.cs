using System.Text.RegularExpressions;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>The commands as a whole: few, and each with help that shows how it is used.</summary>
[Trait("Speed", "Slow")]
public sealed partial class CommandsTests
{
    private const int Most = 12;

    private static readonly string[] Commands = [.. Name().Matches(Run("--help").Exits(0).Out.Split("\nCommands:\n")[1]).Select(m => m.Groups[1].Value)];

    [Fact]
    public void There_are_at_most_twelve_commands() => Assert.InRange(Commands.Length, 7, Most);

    [Fact]
    public void The_first_commands_are_those_that_most_people_need()
    {
        string[] first = ["calculate", "check-award", "check", "publish", "list"];
        var groups = Run("--help").Exits(0).Out.Split("\nCommands:\n")[1].Split("\n\nOther commands:\n");

        Assert.Equal(first.Where(Commands.Contains), Name().Matches(groups[0]).Select(m => m.Groups[1].Value));
        Assert.Empty(Name().Matches(groups[1]).Select(m => m.Groups[1].Value).Intersect(first));
        Assert.Contains("\nOther commands:\n", Run([]).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_help_with_an_example_that_runs()
    {
        Assert.All(Commands, command =>
        {
            var help = Run(command, "--help").Exits(0);

            Assert.Empty(help.Error);
            Assert.Contains($"Usage:\n  ras {command} ", help.Out, StringComparison.Ordinal);
            Assert.Matches($"\nExample:\n(  ras {command} .+\n)+\n$", help.Out);
            foreach (var example in help.Out.Split("\nExample:\n")[1].Trim().Split('\n'))
                Run([.. Word().Matches(example.Trim()["ras ".Length..]).Select(m => m.Value.Trim('"'))]).Exits(0);
        });
    }

    /// <summary>From how few answers an amount can come needs no answers, and that is easily missed.</summary>
    [Fact]
    public void The_help_shows_how_to_reach_an_amount_without_answers() =>
        Assert.Matches("\n  ras what-if [^ ]+ --reach 150\n", Run("what-if", "--help").Exits(0).Out);

    [Fact]
    public void The_help_of_all_commands_has_no_file_of_this_folder_in_it() =>
        Assert.DoesNotContain("README.md", Run("--help").Exits(0).Out, StringComparison.Ordinal);

    [GeneratedRegex("^  ([a-z]+(?:-[a-z]+)*) ", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+")]
    private static partial Regex Word();
}
