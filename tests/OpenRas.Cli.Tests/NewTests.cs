using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class NewTests : IDisposable
{
    private const string Schema = "ras-definition-1.schema.json";

    private readonly TemporaryFolder folder = new();

    private string NewFile => $"{folder.Path}/scheme.yaml";

    [Theory]
    [InlineData]
    [InlineData("--per", "year", "--in-force", "2026-04-01", "--jurisdiction", "scotland")]
    [InlineData("--in-force", "unpublished", "--title", "Form")]
    public void Nothing_is_found_in_the_starter_and_it_calculates(params string[] options)
    {
        Run(["new", NewFile, .. options]).Exits(0);

        var found = Run("check", "--strict", NewFile).Exits(0);
        Assert.Equal($"{NewFile}: no errors\n", found.Out);
        Assert.Empty(found.Error);
        Assert.Matches("^Indicative amount: £(120\\.00 a week|6,240\\.00 a year)", Run("calculate", NewFile, "--answer", "washing=some", "--answer", "going-out=some").Exits(0).Out);
    }

    /// <summary>With the changes that its comments describe.</summary>
    [Theory]
    [InlineData("status: in-use\nchecked: 2026-11", "These rules were in use when last checked, November 2026.")]
    [InlineData("status: published\nas-at: 2017-04", "PUBLISHED (April 2017). We have not checked whether these rules are in use.")]
    public void The_starter_says_how_it_becomes_a_scheme_in_use(string status, string standing)
    {
        var text = Run("new").Exits(0).Out;
        var ras = RasDefinition.Parse(text.Replace("status: illustrative\n# checked: 2026-11", status, StringComparison.Ordinal));

        Assert.Contains("`as-at: 2017-04`", text, StringComparison.Ordinal);
        Assert.Empty(ras.Diagnostics);
        Assert.Equal(standing, ras.OrThrow().Standing);
    }

    [Fact]
    public void The_starter_says_how_it_becomes_a_scheme_that_a_list_finds_by_its_people()
    {
        var text = Run("new").Exits(0).Out.Replace("# scheme-kind:", "scheme-kind:", StringComparison.Ordinal).Replace("# scheme-for:", "scheme-for:", StringComparison.Ordinal);
        File.WriteAllText(NewFile, text);

        Assert.Contains("Personal budgets", Run("list", folder.Path, "--for", "adults", "--kind", "resource-allocation").Exits(0).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal budgets", Run("list", folder.Path, "--for", "children").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_outcome_of_the_starter_is_reached()
    {
        Run("new", NewFile).Exits(0);

        Assert.StartsWith("Indicative amount: no budget", Calculate("none", "none", "none"), StringComparison.Ordinal);
        Assert.StartsWith("Indicative amount: referred to Resource panel", Calculate("all", "all", "none"), StringComparison.Ordinal);
        Assert.StartsWith("Indicative amount: £165.00 a week", Calculate("all", "all", "most"), StringComparison.Ordinal);

        string Calculate(string washing, string out_, string help) =>
            Run("calculate", NewFile, "--answer", $"washing={washing}", "--answer", $"going-out={out_}", "--answer", $"help={help}").Exits(0).Out;
    }

    [Theory]
    [InlineData("\"St. Mary's\" Council: #1, {a} [b] \\ & *c")]
    [InlineData("Cyngor Sir Ynys Môn")]
    [InlineData("# a comment")]
    [InlineData("\u0395\u03BB\u03BB\u03AC\u03B4\u03B1 \U0001F600")]
    [InlineData("null")]
    [InlineData("2026")]
    public void Any_name_of_a_council_comes_back_from_the_definition(string council)
    {
        var definition = RasDefinition.Parse(Run("new", "--authority", council, "--title", council).Exits(0).Out);

        Assert.Empty(definition.Diagnostics);
        Assert.Equal(council, definition.OrThrow().Authority);
        Assert.Equal(council, definition.OrThrow().Title);
    }

    [Theory]
    [InlineData("borsetshire-personal-budgets-ras", "Borsetshire County Council", "Personal budgets")]
    [InlineData("kensington-chelsea-short-ras", "Royal Borough of Kensington and Chelsea", "Short breaks for disabled children")]
    [InlineData("a-ras", "The Council", "Council")]
    public void The_id_is_short_and_has_only_words_that_tell_schemes_apart(string id, string authority, string title) =>
        Assert.Contains($"\nid: {id}\n", Run("new", "--authority", authority, "--title", title).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void The_id_is_the_name_of_the_council_and_the_scheme_in_plain_letters() =>
        Assert.Equal(
            "ynys-mon-cyllidebau-personol-2026",
            RasDefinition.Parse(Run("new", "--authority", "Ynys Môn", "--title", "Cyllidebau personol", "--in-force", "2026-04-01").Exits(0).Out).OrThrow().Id);

    [Fact]
    public void The_questions_are_asked_until_the_answers_can_stand_and_an_empty_line_keeps_what_stands()
    {
        var ran = Run(["new", NewFile, "--ask"], "Barsetshire \"County\" Council: west\n\nFrance\nwales\n1 April\n2026-04-01\nyear\n").Exits(0);
        var ras = RasDefinition.Load(NewFile).OrThrow();

        Assert.Equal("Barsetshire \"County\" Council: west", ras.Authority);
        Assert.Equal("Personal budgets", ras.Title);
        Assert.Equal("Wales", ras.Jurisdiction);
        Assert.Equal("from 2026-04-01", ras.InForce.ToString());
        Assert.Contains("£ a year", File.ReadAllText(NewFile), StringComparison.Ordinal);
        Assert.Contains("Law that applies (England, Scotland, Wales or Northern Ireland) [England]: You cannot write that here. Write England, Scotland, Wales or Northern Ireland.\n", ran.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{NewFile}: written\n{folder.Path}/{Schema}: written, for editors\nNext: ras check {NewFile}\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_option_says_is_not_asked()
    {
        var ran = Run(["new", "--ask", "--authority", "Barsetshire", "--title", "T", "--jurisdiction", "England", "--per", "week"], "unpublished\n").Exits(0);

        Assert.Equal("Press Enter to keep the text in brackets.\nFirst day in force [unread]: ", ran.Error);
        Assert.Contains("in-force: { from: unpublished }", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_end_too_early_write_nothing()
    {
        Assert.Contains("you did not answer all the questions, so nothing was written", Run(["new", NewFile, "--ask"], "Barsetshire\n").Exits(1).Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Without_a_terminal_nothing_is_asked()
    {
        var ran = Run("new").Exits(0);

        Assert.Empty(ran.Error);
        Assert.StartsWith($"# yaml-language-server: $schema={Schema}\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_is_replaced_only_by_force()
    {
        folder.Write("scheme.yaml", "mine");
        folder.Write(Schema, "mine too");

        Assert.Contains("already exists", Run("new", NewFile).Exits(1).Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(NewFile));
        Assert.DoesNotContain(Schema, Run("new", NewFile, "--force").Exits(0).Out, StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server", File.ReadAllText(NewFile), StringComparison.Ordinal);
        Assert.Equal("mine too", File.ReadAllText($"{folder.Path}/{Schema}"));
    }

    [Fact]
    public void The_schema_that_its_first_line_names_is_written_beside_it()
    {
        Run("new", NewFile).Exits(0);

        Assert.Equal($"# yaml-language-server: $schema={Schema}", File.ReadAllLines(NewFile)[0]);
        Assert.Equal(RasDefinition.Schema, File.ReadAllText($"{folder.Path}/{Schema}"));
    }

    [Fact]
    public void A_file_that_ends_in_yml_is_written_too()
    {
        Run("new", $"{folder.Path}/scheme.yml").Exits(0);

        Run("check", $"{folder.Path}/scheme.yml").Exits(0);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Run("new", $"{folder.Path}/nowhere/scheme.yaml").Exits(1);

    [Fact]
    public void A_name_that_steers_a_terminal_is_shown_without_what_steers()
    {
        if (OperatingSystem.IsWindows()) return;
        var ran = Run("new", $"{folder.Path}/a\e[31m.yaml").Exits(0);

        Assert.DoesNotContain('\e', ran.Out + ran.Error);
        Assert.Contains("a\uFFFD[31m.yaml: written", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Run("new", $"{folder.Path}/a\e[31m.txt").Exits(2).Error);
    }

    public void Dispose() => folder.Dispose();
}
