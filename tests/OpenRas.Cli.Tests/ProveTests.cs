using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class ProveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_verdict_of_each_result_stands_first_and_the_exit_code_is_0_whatever_it_is() => Assert.StartsWith(
        "Indicative amount: more need can lower it, as two sets of answers show\nFor nights: more need can lower it, as two sets of answers show\nEquipment: there is nothing to compare (nothing to prove)\nWho visits: every set of answers gives one of its words, except those listed (proved where it is\n  determined)\n",
        Run("prove", Falling).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void The_commands_of_a_refutation_calculate_both_sheets()
    {
        var printed = Run("prove", Falling).Exits(0).Out.Replace(" \\\n", " ", StringComparison.Ordinal).Split('\n');
        var commands = printed.Select(l => l.Trim()).Where(l => l.StartsWith("ras calculate ", StringComparison.Ordinal)).Take(2).ToList();

        Assert.StartsWith("Indicative amount: £120.00 a week", Calculated(commands[0]), StringComparison.Ordinal);
        Assert.StartsWith("Indicative amount: £95.50 a week", Calculated(commands[1]), StringComparison.Ordinal);

        static string Calculated(string command) => Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]).Exits(0).Out;
    }

    [Fact]
    public void The_answers_of_the_JSON_calculate_both_sheets()
    {
        using var proof = JsonDocument.Parse(Run("prove", Falling, "--format", "json").Exits(0).Bytes);
        var pair = proof.RootElement.GetProperty("results")[0].GetProperty("result").GetProperty("counterExample");

        foreach (var side in new[] { "less", "more" })
        {
            var sheet = pair.GetProperty(side);
            using var calculated = JsonDocument.Parse(Run(["calculate", Falling, "-", "--format", "json"], sheet.GetProperty("answers").GetRawText()).Exits(0).Bytes);
            Assert.Equal(sheet.GetProperty("value").GetString(), calculated.RootElement.GetProperty("results")[0].GetProperty("amount").GetString());
        }
    }

    [Fact]
    public void Markdown_shows_the_commands_as_code()
    {
        var ran = Run("prove", Falling, "--format", "markdown").Exits(0);

        Assert.StartsWith("**Indicative amount:** more need can lower it, as two sets of answers show", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"```sh\nras calculate {Falling} --answer day=some --answer night=0 --answer family=none\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_fails_a_result_that_is_refuted_and_not_one_that_is_referred()
    {
        Run("prove", Falling, "--strict").Exits(1);
        Run("prove", Borsetshire, "--strict").Exits(0);
        Run("prove", "ras-definitions/norfolk", "--strict").Exits(0);
        Run("prove", "ras-definitions/illustrative", "--strict").Exits(1);
    }

    [Fact]
    public void Strict_lets_a_fall_pass_for_which_the_scheme_gives_its_reason_and_says_so()
    {
        var ran = Run("prove", "ras-definitions/beyond-councils", "--strict").Exits(0);

        Assert.Contains("--strict does not fail for 4 decreases for which the scheme gives its reason", ran.Error, StringComparison.Ordinal);
        Assert.Matches("\nras-definitions/beyond-councils/germany-[^\n]*, weighted, cash, services, home: The scheme gives this reason: [^\n]* \\(source: SGB XI, ", ran.Out);
        Assert.Contains("3 refuted (3 with a published reason, 0 without)", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_counts_falls_with_a_published_reason_and_without() =>
        Assert.Contains(" 5 refuted (3 with a published reason, 2 without)", Run("prove", "ras-definitions").Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_a_table_with_a_row_for_each_result()
    {
        var ran = Run("prove", "ras-definitions").Exits(0);

        Assert.Matches("^file +status +result +line +verdict +points +rests on\n", ran.Out);
        Assert.Matches($"\n{Borsetshire} +illustrative +Indicative amount +17 +proved where there is an amount +proved +over the 156,444 of 169,344 sets of answers that give an amount\n", ran.Out);
        Assert.Matches($"\n{Norfolk} +in-use +Who decides +4 +proved where it is determined +nothing to prove +over all complete sets of answers that give one of its words\n", ran.Out);
        Assert.Matches("\nras-definitions/kent/ras-2011.yaml +historic +- +- +nothing to prove +- +-\n", ran.Out);
        Assert.Matches("\n[0-9]+ definitions, [0-9]+ results: [0-9]+ proved, [0-9]+ proved where there is an amount, .*nothing to prove; of words, which have no order: 1 proved to be determined, 1 proved where it is determined, 1 nothing to prove\n$", ran.Out);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_folder_can_be_had_as_JSON()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");

        using var json = JsonDocument.Parse(Run("prove", folder.Path, "--format", "json").Exits(0).Bytes);

        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("Indicative amount", only.GetProperty("result").GetString());
        Assert.Equal("nothing-to-prove", only.GetProperty("verdict").GetString());
    }

    /// <summary>Whoever reads the proof of one file reads the proofs of a folder.</summary>
    [Fact]
    public void The_json_of_a_folder_spells_lines_and_verdicts_as_that_of_a_file_does()
    {
        folder.Write("broken.yaml", "- one\n");
        folder.Write("norfolk.yaml", File.ReadAllText(Path.Combine(Root, Norfolk)));
        folder.Write("kent.yaml", File.ReadAllText(Path.Combine(Root, "ras-definitions/kent/ras-2011.yaml")));

        using var all = JsonDocument.Parse(Run("prove", folder.Path, "--format", "json").Exits(1).Bytes);
        using var one = JsonDocument.Parse(Run("prove", Norfolk, "--format", "json").Exits(0).Bytes);
        var (rows, results) = (all.RootElement.EnumerateArray().ToList(), one.RootElement.GetProperty("results"));

        Assert.All(rows, r => Assert.Equal(["file", "errors", "status", "result", "line", "verdict", "points", "restsOn", "publishedReason"], r.EnumerateObject().Select(p => p.Name)));
        Assert.Equal((1, JsonValueKind.Null), (rows[0].GetProperty("errors").GetInt32(), rows[0].GetProperty("verdict").ValueKind));
        Assert.Equal(("nothing-to-prove", JsonValueKind.Null), (rows[1].GetProperty("verdict").GetString(), rows[1].GetProperty("line").ValueKind));
        foreach (var (row, result) in rows.Skip(2).Zip(results.EnumerateArray()))
        {
            Assert.Equal(result.GetProperty("label").GetString(), row.GetProperty("result").GetString());
            Assert.Equal(result.GetProperty("result").GetProperty("line").GetInt32(), row.GetProperty("line").GetInt32());
            Assert.Equal(result.GetProperty("result").GetProperty("verdict").GetString(), row.GetProperty("verdict").GetString());
            Assert.Equal(result.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("verdict").GetString()), row.GetProperty("points").EnumerateArray().Select(p => p.GetString()));
        }
    }

    [Fact]
    public void A_file_of_a_folder_that_does_not_load_is_a_row_and_exits_1()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.Write("scheme-2026.yaml", "- one\n");

        var ran = Run("prove", folder.Path).Exits(1);

        Assert.Matches("\n[^\n]*/scheme-2026\\.yaml +- +- +- +1 error +- +-\n", ran.Out);
        Assert.Contains("/scheme-2026.yaml:1:1: error", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.yaml")]
    [InlineData("docs")]
    public void What_cannot_be_loaded_exits_1(string path)
    {
        var ran = Run("prove", path).Exits(1);

        Assert.Contains("error RAS", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_name_with_a_space_stands_in_quotes_in_a_command()
    {
        var path = folder.Write("a scheme.yaml", File.ReadAllText(Path.Combine(Root, Falling)));

        Assert.Contains($"ras calculate '{path}' --answer", Run("prove", path, "--format", "markdown").Exits(0).Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
