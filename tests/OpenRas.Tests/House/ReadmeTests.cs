namespace OpenRas.Tests.House;

/// <summary>Alone: it takes over the console, to which a property that runs at the same time writes its own line.</summary>
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed class AloneAtTheConsole;

[Collection(nameof(ReadmeTests))]
public sealed class ReadmeTests
{
    [Fact]
    public void The_code_of_the_readme_on_its_own_yaml_prints_its_own_form()
    {
        var readme = Repository.Read("README.md");
        string Shown(string language) => ShownCode.Blocks(readme, language).First();

        var printed = ShownCode.Run(Shown("csharp"), "short-breaks.yaml", Shown("yaml"));

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(Repository.PathOf("README.md"), readme.Replace($"```text\n{Shown("text")}```", $"```text\n{printed}```", StringComparison.Ordinal));
        else
            Assert.Equal(Shown("text"), printed);
    }

    [Fact]
    public void The_readme_has_exactly_two_commands_to_start_with()
    {
        var commands = ShownCode.Blocks(Repository.Read("README.md"), "sh").First().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, commands.Length);
        Assert.Equal("dotnet test", commands[1]);
    }

    [Fact]
    public void Every_link_of_the_readme_leads_to_a_file()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(Repository.Read("README.md"), @"\]\(([^)]+)\)").Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), link));
    }
}
