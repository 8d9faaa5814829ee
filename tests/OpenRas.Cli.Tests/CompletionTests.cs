using System.Diagnostics;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>What a shell offers. The script for bash runs in bash. Those for zsh and PowerShell are only printed, because neither need be here.</summary>
[Trait("Speed", "Slow")]
public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -F _ras ras\n")]
    [InlineData("zsh", "compdef _ras ras\n")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName ras ")]
    public void Each_shell_has_a_script_that_says_how_to_load_it(string shell, string registers)
    {
        var script = Run("--completion", shell).Exits(0);

        Assert.Matches($"Load it in this shell.*ras --completion {shell}", script.Out);
        Assert.Contains(registers, script.Out, StringComparison.Ordinal);
        Assert.Empty(script.Error);
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("powershell")]
    public void A_script_that_nobody_has_tried_says_so(string shell) =>
        Assert.Contains("Nobody has tried this script", Run("--completion", shell).Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("ras ", "batch calculate check check-award list new profile prove statement what-if")]
    [InlineData("ras pro", "profile prove")]
    [InlineData("ras list --st", "--status")]
    [InlineData("ras list --kind ", "care-home-fees carers-budget resource-allocation short-breaks")]
    [InlineData("ras list --status i", "illustrative in-use")]
    [InlineData("ras profile x.yaml --format ", "json markdown svg text")]
    [InlineData("ras list --format=j", "json")]
    [InlineData("tools/ras list --fo", "--for --format")]
    [InlineData("ras list --for children --", "--authority --format --help --kind --status --word")]
    [InlineData("ras", "")]
    [InlineData("ras new --per ", "week year")]
    [InlineData("ras new --jurisdiction N", "Northern\\ Ireland")]
    [InlineData("ras --completion ", "bash powershell zsh")]
    [InlineData("ras calculate ras-def", "ras-definitions/")]
    [InlineData("ras calculate ras-definitions/devon/care-home-fees-2023-24.y", "ras-definitions/devon/care-home-fees-2023-24.yaml")]
    [InlineData("ras calculate x.yaml --answers ras-definitions/norf", "ras-definitions/norfolk/")]
    [InlineData("ras new x.yaml --from CHANGE", "CHANGELOG.md")]
    [InlineData("ras calculate nowhere/", "")]
    public void Bash_completes_commands_options_words_and_files(string typed, string offered)
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Equal(offered, Bash(typed));
    }

    [Theory]
    [InlineData("carers\nchildren\n", "[suggest:16]", "ras list --for c")]
    [InlineData("adults\ncarers\nchildren\n", "[suggest:15]", "ras list --for")]
    [InlineData("\n", "[suggest:3]", "ras list")]
    public void A_shell_gets_one_word_a_line_and_an_empty_line_for_none(string offered, string position, string line)
    {
        Assert.Equal(offered, Run(position, line).Exits(0).Out);
    }

    /// <summary>The script as bash calls it when somebody presses Tab.</summary>
    private static string Bash(string typed)
    {
        const string press = """
            ras() { "$DOTNET" "$RAS" "$@"; }
            source <(ras --completion bash)
            COMP_LINE=$TYPED COMP_POINT=${#TYPED}
            _ras
            echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("bash", ["--norc", "-c", press]) { WorkingDirectory = Root, RedirectStandardOutput = true };
        start.Environment["DOTNET"] = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        start.Environment["RAS"] = Path.Combine(AppContext.BaseDirectory, "ras.dll");
        start.Environment["TYPED"] = typed;
        start.Environment["LC_ALL"] = "C";
        using var bash = Process.Start(start)!;
        var printed = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return printed.TrimEnd('\n');
    }
}
