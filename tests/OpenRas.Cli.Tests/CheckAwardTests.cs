using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class CheckAwardTests
{
    private static readonly string[] Savva = ["check-award", KensingtonAndChelsea, "--answer", "points=22"];

    [Theory]
    [InlineData("--figure", "142.02", "--per", "week")]
    [InlineData("--figure", "£142.02 a week")]
    public void The_finding_is_what_is_read_first(params string[] figure) =>
        Assert.StartsWith("The letter: £142.02 a week\nThese rules: £112.21 a week\nThe figure in the letter differs by £29.81 a week", Run([.. Savva, .. figure]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void The_first_questions_stand_before_any_explanation()
    {
        var text = Run([.. Savva, "--figure", "142.02", "--per", "week"]).Exits(0).Out;

        Assert.True(text.IndexOf("\nThree questions to ask the council\n", StringComparison.Ordinal) < text.IndexOf("\nSmall changes", StringComparison.Ordinal));
    }

    [Fact]
    public void The_JSON_says_the_same()
    {
        using var json = JsonDocument.Parse(Run([.. Savva, "--figure", "142.02", "--per", "week", "--format", "json"]).Exits(0).Bytes);

        Assert.Equal(("differs", "29.81"), (json.RootElement.GetProperty("finding").GetString(), json.RootElement.GetProperty("difference").GetString()));
    }

    [Fact]
    public void A_letter_narrows_a_range() => Assert.Contains(
        "If more points never pay less, these rules give from £82.91 to £100.00 a week.",
        Run("check-award", KensingtonAndChelsea, "--answer", "points=17", "--figure", "95", "--per", "week", "--letter", "points=19:100").Exits(0).Out,
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_definition_the_letter_itself_is_looked_at()
    {
        var text = Run("check-award", "--authority", "Borsetshire", "--shows", "plan=no", "--on", "2013/14").Exits(0).Out;

        Assert.Contains("  An agreed plan with outcomes      no\n", text, StringComparison.Ordinal);
        Assert.Contains("  Free use of the money             cannot be seen in this letter\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kensington", true)]
    [InlineData("Royal Borough of Kensington and Chelsea", true)]
    [InlineData("Borsetshire County Council", false)]
    public void A_council_whose_rules_are_in_a_file_is_not_passed_over(string authority, bool isThere) => Assert.Equal(
        isThere ? $"ras: warning: there is a file of rules of this council: {KensingtonAndChelsea}. Name it before the figure to compare them.\n" : "",
        Run("check-award", "--authority", authority, "--figure", "100", "--per", "week").Exits(0).Error);

    [Theory]
    [InlineData("scotland", "the Freedom of Information (Scotland) Act 2002")]
    [InlineData("England", "the Freedom of Information Act 2000")]
    [InlineData("Jersey", "if one applies to you")]
    public void The_letter_names_the_law_of_the_country_however_it_is_written(string country, string law)
    {
        using var folder = new TemporaryFolder();
        Run("check-award", "--authority", "Borsetshire", "--jurisdiction", country, "--requests", folder.Path).Exits(0);

        Assert.Contains(law, File.ReadAllText(Path.Combine(folder.Path, "information-request.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_are_written_once_and_never_over_another()
    {
        using var folder = new TemporaryFolder();
        string[] asked = [.. Savva, "--figure", "142.02", "--per", "week", "--requests", Path.Combine(folder.Path, "letters")];

        Run(asked).Exits(0);
        Assert.Equal(["information-request.txt", "questions.txt", "subject-access-request.txt"], Directory.EnumerateFiles(asked[^1]).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Contains("is there already", Run(asked).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figure_of_another_version_in_the_folder_is_known()
    {
        const string before = "ras-definitions/devon/care-home-fees-2023-24.yaml";
        const string now = "ras-definitions/devon/care-home-fees-2024-25.yaml";
        string[] answers = ["--answer", "home=residential", "--answer", "hours=34"];

        var found = Run(["check-award", now, .. answers, "--figure", "877.44", "--per", "week"]).Exits(0).Out;

        Assert.StartsWith("Weekly fee: £877.44 a week", Run(["calculate", before, .. answers]).Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("The same answers give it by the rules of version 2023/24 (devon-care-home-fees-2023-24).", found.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_answers_it_asks_for_them_one_by_one()
    {
        string[] letter = [KensingtonAndChelsea, "--figure", "142.02", "--per", "week"];
        var asked = Run(["check-award", .. letter, "--ask"], "22\n").Exits(0);

        Assert.Equal(Run(["check-award", .. letter, "--answer", "points=22"]).Exits(0).Out, asked.Out);
        Assert.Contains("Press Enter to leave a question unanswered.", asked.Error, StringComparison.Ordinal);
        Assert.Contains("--ask gets the answers from you", Run(["check-award", .. letter, "--ask", "--answer", "points=22"]).Exits(2).Error, StringComparison.Ordinal);
    }

    /// <summary>The figure of a letter is somebody's own.</summary>
    [Fact]
    public void Only_the_owner_may_read_the_letters()
    {
        using var folder = new TemporaryFolder();
        Run([.. Savva, "--figure", "142.02", "--per", "week", "--requests", folder.Path]).Exits(0);

        foreach (var file in Directory.EnumerateFiles(folder.Path))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("`abc` is not an amount; write --figure 112.21", KensingtonAndChelsea, "--figure", "abc", "--per", "week")]
    [InlineData("`abc` is not an amount; write --figure 112.21", "--authority", "Borsetshire", "--figure", "abc", "--per", "week")]
    [InlineData("`99999999999999999999` is not an amount", KensingtonAndChelsea, "--figure", "99999999999999999999", "--per", "week")]
    [InlineData("`99999999999999999999` is not a number above 0", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--rate", "99999999999999999999")]
    [InlineData("name a definition, or write --authority NAME if there is none for this council", "--figure", "100", "--per", "week")]
    [InlineData("write the figure in the letter: --figure 112.21 --per week", KensingtonAndChelsea)]
    [InlineData("the period of the figure is missing; add --per week, --per year or another period", KensingtonAndChelsea, "--figure", "100")]
    [InlineData("`fortnight` is not a period", KensingtonAndChelsea, "--figure", "100", "--per", "fortnight")]
    [InlineData("`May` is not a date", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--on", "May")]
    [InlineData("`22=112` is not a letter; write --letter points=22:112.21", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--letter", "22=112")]
    [InlineData("--shows is for a letter without a definition; leave it out", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--shows", "plan=no")]
    [InlineData("`20` is not a per cent; write --vat 20%", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--vat", "20")]
    [InlineData("--on-cost is on top of a rate; add --rate AMOUNT", KensingtonAndChelsea, "--figure", "100", "--per", "week", "--on-cost", "pension=3%@2026-04")]
    public void What_cannot_be_understood_is_said_with_what_to_write(string message, params string[] asked) =>
        Assert.Contains(message, Run(["check-award", .. asked]).Exits(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("has no `format:`, so it is no definition", "ras-definitions/kensington-and-chelsea/ras-2009.examples.yaml")]
    [InlineData("there is no line `score`; the lines are points, indicative", KensingtonAndChelsea, "--letter", "score=22:112.21")]
    [InlineData("there is no result `price`; the results are indicative", KensingtonAndChelsea, "--result", "price")]
    public void What_the_definition_lacks_is_said_with_what_it_has(string message, params string[] asked)
    {
        var ran = Run(["check-award", .. asked, "--figure", "100", "--per", "week"]).Exits(1);

        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }
}
