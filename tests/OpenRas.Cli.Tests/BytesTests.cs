using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class BytesTests
{
    public static TheoryData<string[]> Commands => new()
    {
        new[] { "calculate", Devon, "--answer", "home=residential", "--answer", "hours=34.5" },
        new[] { "calculate", Devon, "--answer", "hours=34.5", "--format", "markdown" },
        new[] { "calculate", Devon, "--answer", "hours=34.5", "--format", "json" },
        new[] { "calculate", Devon, "--answer", "hours=34,5" },
        new[] { "calculate", Devon, "--even-outside" },
        new[] { "check", "ras-definitions" },
        new[] { "list" },
        new[] { "prove", Borsetshire },
        new[] { "prove", Falling, "--format", "json" },
        new[] { "prove", "ras-definitions" },
        new[] { "profile", Borsetshire },
        new[] { "profile", Falling, "--format", "svg" },
        new[] { "what-if", Falling, "--answer", "day=some", "--answer", "night=3", "--answer", "family=none", "--reach", "130.5" },
        new[] { "--help" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_same_command_prints_the_same_bytes_under_another_culture(string[] command)
    {
        var here = Run(command, null, ("LC_ALL", "C"), ("LANG", "C"), ("DOTNET_CLI_UI_LANGUAGE", null));
        var there = Run(command, null, ("LC_ALL", "de_DE.UTF-8"), ("LANG", "de_DE.UTF-8"), ("DOTNET_CLI_UI_LANGUAGE", "de"));

        Assert.Equal(here.Out, there.Out);
        Assert.Equal(here.Error, there.Error);
        Assert.Equal(here.ExitCode, there.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Elsewhere_than_on_a_terminal_there_are_no_escape_codes_no_mark_and_no_carriage_returns(string[] command)
    {
        var ran = Run(command, null, ("TERM", "xterm-256color"), ("NO_COLOR", null), ("GITHUB_ACTIONS", "true"), ("COLORTERM", "truecolor"));

        foreach (var bytes in new[] { ran.Bytes, ran.ErrorBytes })
        {
            Assert.DoesNotContain((byte)'\e', bytes);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.False(bytes is [0xEF, 0xBB, 0xBF, ..]);
            Assert.True(bytes is [] or [.., (byte)'\n']);
        }
    }
}
