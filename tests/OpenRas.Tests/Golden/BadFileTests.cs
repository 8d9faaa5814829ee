using OpenRas.Diagnostics;

namespace OpenRas.Tests.Golden;

/// <summary>Each file in <c>bad</c> raises the rule that its name begins with, and says it as the file beside it has it.</summary>
public sealed class BadFileTests
{
    internal const string Folder = "tests/OpenRas.Tests/Golden/bad/";

    private const string DefinitionLine = "# definition: ";

    /// <summary>JSON has no comments, so that a first line cannot name the definition.</summary>
    private const string DefinitionOfJson = GoodFileTests.Folder + "given-total.yaml";

    public static TheoryData<string> Files() => [.. Names()];

    internal static IEnumerable<string> Names() => Directory.EnumerateFiles(Repository.PathOf(Folder))
        .Select(Path.GetFileName)
        .OfType<string>()
        .Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_what_is_wrong_word_for_word(string file)
    {
        var found = Read(file);

        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(file[..7], d.Code));
        Assert.All(found, d => Assert.False(d.Message.EndsWith('.'), d.Message));
        Assert.All(found, d => Assert.True(d.Help is null or [.., '.'], d.Help));
        GoldenFile.Matches(Folder + Path.GetFileNameWithoutExtension(file) + ".expected.txt", found.ToText());
    }

    private static IReadOnlyList<Diagnostic> Read(string file)
    {
        var path = Folder + file;
        if (file.EndsWith(".json", StringComparison.Ordinal)) return Answers(DefinitionOfJson, path);
        if (Path.GetExtension(Path.GetFileNameWithoutExtension(file)) is not (".answers" or ".case" or ".examples")) return Repository.Load(path).Diagnostics;
        var first = Repository.Read(path).Split('\n')[0];
        Assert.StartsWith(DefinitionLine, first, StringComparison.Ordinal);
        var definition = first[DefinitionLine.Length..];
        return file.EndsWith(".examples.yaml", StringComparison.Ordinal) ? Examples(definition, path) : Answers(definition, path);
    }

    private static IReadOnlyList<Diagnostic> Answers(string definition, string path)
    {
        using var stream = File.OpenRead(Repository.PathOf(path));
        return Repository.Load(definition).OrThrow().LoadAnswers(stream, path).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Examples(string definition, string path)
    {
        var read = Repository.Load(definition).OrThrow().ParseExamples(Repository.Read(path), path);
        return read.TryGet(out var examples) ? [.. examples.SelectMany(e => e.Failures)] : read.Diagnostics;
    }
}
