using System.Text;
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

    private static IReadOnlyList<Diagnostic> Read(string file) => Read(file, File.ReadAllBytes(Repository.PathOf(Folder + file)));

    /// <summary>What is found in the file, were these its bytes.</summary>
    internal static IReadOnlyList<Diagnostic> Read(string file, byte[] bytes)
    {
        var path = Folder + file;
        if (file.EndsWith(".json", StringComparison.Ordinal)) return Answers(DefinitionOfJson, path, bytes);
        using var stream = new MemoryStream(bytes);
        if (Path.GetExtension(Path.GetFileNameWithoutExtension(file)) is not (".answers" or ".case" or ".examples")) return RasDefinition.Load(stream, path).Diagnostics;
        var first = Encoding.UTF8.GetString(bytes).Split('\n')[0];
        Assert.StartsWith(DefinitionLine, first, StringComparison.Ordinal);
        var definition = first[DefinitionLine.Length..];
        return file.EndsWith(".examples.yaml", StringComparison.Ordinal) ? Examples(definition, path, bytes) : Answers(definition, path, bytes);
    }

    private static IReadOnlyList<Diagnostic> Answers(string definition, string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return Repository.Load(definition).OrThrow().LoadAnswers(stream, path).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Examples(string definition, string path, byte[] bytes)
    {
        var read = Repository.Load(definition).OrThrow().ParseExamples(Encoding.UTF8.GetString(bytes), path);
        return read.TryGet(out var examples) ? [.. examples.SelectMany(e => e.Failures)] : read.Diagnostics;
    }
}
