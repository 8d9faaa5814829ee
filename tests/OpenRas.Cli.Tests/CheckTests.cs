using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Reduced = "{ abatement: held, label: Held back, of: amount, leaves: 90%, basis: ours, reason: unpublished }";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_good_file_has_no_errors()
    {
        var file = folder.WriteScheme("one", "2025-04-01", "100.00");

        var ran = Run("check", file).Exits(0);

        Assert.Equal($"{file}: no errors\n", ran.Out);
        Assert.Empty(ran.Error);
        var found = Run("check", KensingtonAndChelsea).Exits(0);
        Assert.EndsWith($"\n\n{KensingtonAndChelsea}: no errors; 3 findings: 3 infos\nexamples: 5 pass, 0 fail\n", found.Out, StringComparison.Ordinal);
        Assert.Empty(found.Error);
    }

    [Fact]
    public void Who_approved_a_file_and_what_the_council_said_stand_below_it()
    {
        const string stands = "sources: { letter: { title: A letter } }\n"
            + "approved-by: { role: Cabinet, on: 2026-11-20 }\nreply: { on: 2026-11, said: It is right, source: letter }";
        var file = folder.WriteScheme("approved", "2025-04-01", "100.00", stands);

        Assert.Equal(
            $"{file}: no errors\n  Approved: Cabinet, 20 November 2026.\n  Borsetshire County Council replied in November 2026: \"It is right\" (source: A letter).\n",
            Run("check", file).Exits(0).Out);
    }

    [Fact]
    public void Coverage_names_the_rows_that_no_example_comes_to()
    {
        var all = Run("check", KensingtonAndChelsea, "--coverage").Exits(0);
        var file = folder.Write("bands.yaml", File.ReadAllText($"{Root}/{KensingtonAndChelsea}"));
        var none = Run("check", file, "--coverage").Exits(0);

        Assert.EndsWith($"\n\n{KensingtonAndChelsea}\nRows that an example reaches: 5 of 5 (100%); 5 examples\n", all.Out, StringComparison.Ordinal);
        Assert.Contains($"\n\n{file}\nRows that an example reaches: 0 of 5 (0%); there is no example\n", none.Out, StringComparison.Ordinal);
        Assert.EndsWith("  points: 22\n  points: 23 and over\n", none.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_as_json_stands_alone_on_standard_output()
    {
        var ran = Run("check", KensingtonAndChelsea, "--coverage", "--format", "json").Exits(0);

        Assert.StartsWith("{\n  \"contract\": 1,\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\n  \"percent\": \"100\",\n", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--coverage", "--format", "sarif")]
    [InlineData("--coverage", "--format", "json", "ras-definitions/norfolk/short-breaks-primary.yaml")]
    public void The_coverage_of_several_definitions_is_only_text(params string[] options) =>
        Assert.Contains("`--coverage` gives text, or the json of one definition", Run(["check", KensingtonAndChelsea, .. options]).Exits(2).Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_found_in_a_file_has_its_place_and_what_to_do()
    {
        var file = WithReduction("");

        var ran = Run("check", file).Exits(0);

        Assert.StartsWith($"{file}:17:88: warning RAS6001: `held` can lower the result, and its reason is not published\n   17 |   - {Reduced}\n", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith($"   more: ras check --explain RAS6001\n\n{file}: no errors; 1 finding: 1 warning\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("   help: Write the reason as a sentence. If none is published, ask the council for it.\n", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void What_is_found_in_a_folder_is_a_line_each_and_a_number_in_the_table()
    {
        var file = WithReduction("");
        folder.WriteScheme("another", "2025-04-01", "100.00");

        var ran = Run("check", folder.Path).Exits(0);

        Assert.StartsWith($"{file}:17:88: warning RAS6001: `held` can lower the result, and its reason is not published\n\nfile ", ran.Out, StringComparison.Ordinal);
        Assert.Matches("/one\\.yaml .* +0 +0 +1 +0\n2 definitions, 0 errors, 0 warnings; 1 finding: 1 warning\n$", ran.Out);
    }

    [Fact]
    public void A_finding_that_is_a_warning_fails_a_strict_check_unless_it_is_acknowledged()
    {
        var fails = Run("check", "--strict", WithReduction("")).Exits(1);
        Assert.EndsWith(": no errors; 1 finding: 1 warning\nThe check fails, because --strict allows no warning.\n", fails.Out, StringComparison.Ordinal);

        var file = WithReduction("acknowledged: [{ finding: RAS6001, reason: The council was asked }]");
        var ran = Run("check", "--strict", file).Exits(0);

        Assert.EndsWith($"\n\n{file}: no errors; 1 finding: 1 acknowledged\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("warning RAS6001: `held` can lower the result, and its reason is not published (acknowledged: The council was asked)", ran.Out, StringComparison.Ordinal);
        Assert.Contains("; 1 finding: 1 acknowledged\n", Run("check", "--strict", folder.Path).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_an_info_never_fails() => Run("check", "--strict", KensingtonAndChelsea).Exits(0);

    [Fact]
    public void Where_there_are_errors_nothing_is_found()
    {
        var ran = Run("check", WithReduction("covers: { includes: [Help] }")).Exits(1);

        Assert.Contains("error RAS", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("RAS6", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_folder_is_a_table_and_a_last_line()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "scheme: scheme-2025");

        var ran = Run("check", folder.Path).Exits(0);

        var lines = ran.Out.Split('\n');
        Assert.Matches("^file +id +status +disclosure +in force +errors +warnings +findings +acknowledged$", lines[0]);
        Assert.Matches("^.*/scheme-2025\\.yaml +scheme-2025 +in-use +full +from 2025-04-01 +0 +0 +0 +0$", lines[1]);
        Assert.Equal("2 definitions, 0 errors, 0 warnings", lines[3]);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_file_that_ends_in_yml_is_a_definition_and_its_examples_are_calculated()
    {
        folder.WriteScheme("one", "2026-04-01", "100.00");
        File.Move($"{folder.Path}/one.yaml", $"{folder.Path}/one.yml");
        folder.Write("one.examples.yml", "definition: one\nexamples: [{ label: One, basis: ours, answers: {}, expect: { amount: £100 a week } }]\n");
        folder.Write("one.examples.yaml", "definition: one\nexamples: [{ label: Two, basis: ours, answers: {}, expect: { amount: £100 a week } }]\n");
        folder.Write("one.answers.yml", "nothing: here\n");

        var ran = Run("check", folder.Path).Exits(0);

        Assert.Contains("/one.yml ", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 definition, 0 errors, 0 warnings\nexamples: 2 pass, 0 fail\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_stand_beside_the_definition_with_the_same_ending()
    {
        folder.WriteScheme("one", "2026-04-01", "100.00");
        folder.Write("one.yml", File.ReadAllText($"{folder.Path}/one.yaml").Replace("id: one", "id: other", StringComparison.Ordinal));
        folder.Write("one.examples.yaml", "definition: one\nexamples: [{ label: One, basis: ours, answers: {}, expect: { amount: £100 a week } }]\n");
        folder.Write("one.examples.yml", "definition: other\nexamples: [{ label: Two, basis: ours, answers: {}, expect: { amount: £100 a week } }]\n");

        Assert.EndsWith("2 definitions, 0 errors, 0 warnings\nexamples: 2 pass, 0 fail\n", Run("check", folder.Path).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_that_no_definition_of_either_ending_stands_beside_fail()
    {
        folder.WriteScheme("one", "2026-04-01", "100.00");
        folder.Write("other.examples.yml", "examples: []\n");

        Assert.Contains("there is no definition next to", Run("check", folder.Path).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_that_overlap_are_found_in_their_folder()
    {
        folder.WriteScheme("scheme-2025", "2026-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "scheme: scheme-2025");

        var ran = Run("check", folder.Path).Exits(0);

        Assert.Contains("warning RAS5008: `scheme-2026` begins 2026-04-01, when another version of the scheme is in force: `scheme-2025` in ", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 definitions, 0 errors, 0 warnings; 1 finding: 1 warning\n", ran.Out, StringComparison.Ordinal);
        Run("check", "--strict", folder.Path).Exits(1);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void The_definitions_of_the_repository_have_no_errors()
    {
        Assert.Matches("[0-9]+ definitions, 0 errors, [0-9]+ warnings; [0-9]+ findings: .*\nexamples: [1-9][0-9]+ pass, 0 fail\n$", Run("check", "ras-definitions").Exits(0).Out);
    }

    [Fact]
    public void A_bad_file_exits_1_and_says_where()
    {
        var bad = folder.WriteScheme("one", "2025-04-01", "1,000");

        var ran = Run("check", bad).Exits(1);

        Assert.StartsWith($"{bad}:16:", ran.Out, StringComparison.Ordinal);
        Assert.Contains(": error RAS", ran.Out, StringComparison.Ordinal);
        Assert.Matches("\n\n.*/one\\.yaml: [0-9]+ errors?\n$", ran.Out);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_bad_file_in_a_folder_is_in_its_table()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.Write("scheme-2026.yaml", "format: 2\n");

        var ran = Run("check", folder.Path).Exits(1);

        Assert.Matches("/scheme-2026\\.yaml +- +- +- +- +[1-9]+ +0 +0 +0\n2 definitions, [1-9]+ errors?, 0 warnings\n$", ran.Out);
        Assert.Contains("/scheme-2026.yaml:1:", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_passes_unless_the_check_is_strict()
    {
        var file = folder.WriteScheme("one", "2025-04-01", "100.00", "note: Nobody needs #2 of it");

        Assert.EndsWith($"\n\n{file}: 1 warning\n", Run("check", file).Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("warning RAS1017", Run("check", file, "--strict").Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_have_a_line_each_and_a_last_line()
    {
        var ran = Run("check", KensingtonAndChelsea, "nowhere.yaml").Exits(1);

        Assert.EndsWith($"\n\n{KensingtonAndChelsea}: no errors; 3 findings: 3 infos\nnowhere.yaml: 1 error\n2 definitions, 1 error, 0 warnings; 3 findings: 3 infos\nexamples: 5 pass, 0 fail\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_does_not_hold_exits_1_and_says_where_and_what()
    {
        var file = folder.WriteScheme("one", "2025-04-01", "100.00");
        var examples = folder.Write("one.examples.yaml", "definition: one\nexamples:\n  - { label: As published, basis: ours, expect: { amount: £100 a week } }\n  - { label: A penny more, basis: ours, expect: { amount: £100.01 a week } }\n");

        var ran = Run("check", file).Exits(1);

        Assert.EndsWith($"\n\n{file}: 1 failing example\nexamples: 1 pass, 1 fail\n", ran.Out, StringComparison.Ordinal);
        Assert.StartsWith($"{examples}:4:59: error RAS4017: `amount` is £100.00 a week, but the example expects £100.01 a week\n", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 definition, 0 errors, 0 warnings\nexamples: 1 pass, 1 fail\n", Run("check", folder.Path).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_that_cannot_be_read_exit_1()
    {
        var file = folder.WriteScheme("one", "2025-04-01", "100.00");
        folder.Write("one.examples.yaml", "definition: one\nexamples:\n  - { label: As published, expect: { amount: £100 a week } }\n");

        var ran = Run("check", file).Exits(1);

        Assert.EndsWith($"\n\n{file}: examples that cannot be read\nexamples: 0 pass, 0 fail; 1 file cannot be read\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("one.examples.yaml:3:7: error RAS2003: an example needs `basis`", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_that_no_definition_stands_beside_exit_1()
    {
        folder.WriteScheme("one", "2025-04-01", "100.00");
        folder.Write("oen.examples.yaml", "definition: one\nexamples: []\n");

        Assert.Contains($"there is no definition next to {folder.Path}/oen.examples.yaml", Run("check", folder.Path).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_definitions_is_an_error()
    {
        folder.Write("case.answers.yaml", "points: 16\n");

        Assert.StartsWith($"{folder.Path}: error RAS5004", Run("check", folder.Path).Exits(1).Out, StringComparison.Ordinal);
    }

    private string WithReduction(string more)
    {
        var file = folder.WriteScheme("one", "2025-04-01", "100.00");
        return folder.Write("one.yaml", File.ReadAllText(file).Replace("results:\n", $"  - {Reduced}\nresults:\n", StringComparison.Ordinal).Replace("line: amount", "line: held", StringComparison.Ordinal) + "\n" + more);
    }

    [Fact]
    public void A_named_pipe_in_a_folder_is_passed_over_and_said()
    {
        if (OperatingSystem.IsWindows()) return;
        var text = File.ReadAllText($"{Root}/{Norfolk}");
        folder.Write("one.yaml", text);
        foreach (var name in new[] { "pipe.yaml", "one.examples.yaml" }) System.Diagnostics.Process.Start("mkfifo", $"{folder.Path}/{name}").WaitForExit();

        var ran = Run("check", folder.Path).Exits(0);

        Assert.Contains($"ras: warning: `{folder.Path}/pipe.yaml` is not an ordinary file (it may be a named pipe), so we passed over it\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"ras: warning: `{folder.Path}/one.examples.yaml` is not an ordinary file", ran.Error, StringComparison.Ordinal);
        Assert.Contains("1 definition, 0 errors", ran.Out, StringComparison.Ordinal);
        Run("check", $"{folder.Path}/one.yaml").Exits(0);
    }

    [Fact]
    public void An_empty_file_is_an_ordinary_one()
    {
        folder.Write("one.yaml", "");

        Assert.Contains("error RAS1008:", Run("check", folder.Path).Exits(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_a_name_may_look_like_an_option()
    {
        var ran = Run("check", "--", "-name.yaml").Exits(1);

        Assert.StartsWith("./-name.yaml: error RAS1001:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("there is no option `-name.yaml`", Run("check", "-name.yaml").Exits(2).Error, StringComparison.Ordinal);
        Run("check", "--", Borsetshire).Exits(0);
    }

    public void Dispose() => folder.Dispose();
}
