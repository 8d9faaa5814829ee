using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
        var folder = Directory.CreateTempSubdirectory("openras-readme-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "short-breaks.yaml"), Block(readme, "yaml"));

            var printed = Run(Block(readme, "csharp").Replace("\"short-breaks.yaml\"", $"@\"{Path.Combine(folder, "short-breaks.yaml")}\"", StringComparison.Ordinal));

            if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
                File.WriteAllText(Repository.PathOf("README.md"), readme.Replace("```text\n" + Block(readme, "text") + "```", "```text\n" + printed + "```", StringComparison.Ordinal));
            else
                Assert.Equal(Block(readme, "text"), printed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_readme_has_exactly_two_commands_to_start_with()
    {
        var commands = Block(Repository.Read("README.md"), "sh").Split('\n', StringSplitOptions.RemoveEmptyEntries);

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

    private static string Block(string readme, string language)
    {
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>Compiles and runs top-level statements, and gives what they print.</summary>
    private static string Run(string code)
    {
        string[] names = ["System.Runtime", "System.Console", "System.Private.CoreLib", "System.Collections"];
        var references = names.Select(n => Assembly.Load(n).Location).Append(typeof(RasDefinition).Assembly.Location).Select(l => MetadataReference.CreateFromFile(l));
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText("using System;\n" + code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var output = new StringWriter();
        var before = Console.Out;
        Console.SetOut(output);
        try
        {
            Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
