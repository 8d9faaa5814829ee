using System.Reflection;

namespace OpenRas.Tests.House;

/// <summary>That each mutant can still be made, so that who moves a line hears of it here and not in CI. Whether its test notices, <c>tests/mutants/run.sh</c> tries.</summary>
public sealed class MutantTests
{
    private static readonly string[] Tests = [.. typeof(MutantTests).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null), (t, m) => $"{t.FullName}.{m.Name}")];

    public static TheoryData<string> Names => [.. Mutant.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_text_that_a_mutant_changes_is_in_the_source_exactly_once(string name)
    {
        var files = Mutant.Read(name).Files();

        // run.sh sets this: each mutant's changed files are written below it.
        if (Environment.GetEnvironmentVariable("MUTANTS") is not { Length: > 0 } folder) return;
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, name, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_edit_of_a_mutant_changes_something(string name) =>
        Assert.All(Mutant.Read(name).Edits, e => Assert.True(Mutant.IsChange(e.From, e.To), e.From));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_test_that_a_mutant_names_exists(string name)
    {
        var test = Mutant.Read(name).Test;

        Assert.True(Array.Exists(Tests, t => t.Contains(test, StringComparison.Ordinal)), test);
    }

    [Fact]
    public void An_edit_finds_its_text_in_whichever_file_it_is_and_however_far_it_is_indented() =>
        Assert.Equal([("b.cs", "if (it)\n{\n        b = 2;\nc = 3;\n}\n")], Edited("    b = 1;\n    c = 2;", "b = 2;\nc = 3;").Select(f => (f.Key, f.Value)));

    [Fact]
    public void What_is_taken_out_leaves_nothing() => Assert.Equal("if (it)\n{\n        \n}\n", Edited("b = 1;\nc = 2;", "")["b.cs"]);

    [Theory]
    [InlineData("d = 1;", "m: this text is nowhere in src, and must be there exactly once:\nd = 1;")]
    [InlineData("c = 2;", "m: this text is in src 2 times, in a.cs and b.cs, and must be there exactly once:\nc = 2;")]
    public void A_text_that_is_not_there_exactly_once_is_refused(string from, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Edited(from, "")).Message);

    [Theory]
    [InlineData("")]
    [InlineData("# What is broken.\n<<<<\na\n====\nb\n>>>>\n")]
    [InlineData("# test: A.B\n# What is broken.\n")]
    [InlineData("# test: A.B\n# What is broken.\n<<<<\na\n====\nb\n")]
    [InlineData("# test: A.B\n# What is broken.\n<<<<\n====\nb\n>>>>\n")]
    public void A_file_that_is_no_mutant_is_refused(string text) => Assert.Throws<FormatException>(() => Mutant.Parse("m", text));

    private static IReadOnlyDictionary<string, string> Edited(string from, string to) =>
        Mutant.Parse("m", $"# test: A.B\n# What is broken.\n<<<<\n{from}\n====\n{to}\n>>>>\n")
            .Files(new Dictionary<string, string> { ["a.cs"] = "c = 2;\n", ["b.cs"] = "if (it)\n{\n        b = 1;\n        c = 2;\n}\n" });
}
