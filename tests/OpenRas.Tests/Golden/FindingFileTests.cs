namespace OpenRas.Tests.Golden;

/// <summary>Each file in <c>findings</c> is a good definition in which that is found which its name begins with, and nothing else.</summary>
public sealed class FindingFileTests
{
    internal const string Folder = "tests/OpenRas.Tests/Golden/findings/";

    private const string Nothing = "nothing-found.yaml";

    public static TheoryData<string> Files() => [.. Names()];

    internal static IEnumerable<string> Names() => Directory.EnumerateFiles(Repository.PathOf(Folder), "*.yaml").Select(f => Path.GetFileName(f)!).Where(f => f != Nothing).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_prints_what_is_found_word_for_word(string file)
    {
        var found = Load(file).ListFindings();

        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(file[..7], d.Code));
        Assert.All(found, d => Assert.True(d.Span.Line > 0));
        Assert.All(found, d => Assert.True(d.Help is [.., '.'], d.Help));
        GoldenFile.Matches(Folder + Path.GetFileNameWithoutExtension(file) + ".expected.txt", found.ToText());
    }

    [Fact]
    public void Nothing_is_found_where_all_is_stated() => Assert.Empty(Load(Nothing).ListFindings());

    [Fact]
    public void A_file_and_an_expected_text_belong_together() =>
        Assert.Equal(
            Names().Select(f => Path.GetFileNameWithoutExtension(f)),
            Directory.EnumerateFiles(Repository.PathOf(Folder), "*.expected.txt").Select(f => Path.GetFileName(f)[..^".expected.txt".Length]).Order(StringComparer.Ordinal));

    private static RasDefinition Load(string file)
    {
        var loaded = Repository.Load(Folder + file);
        Assert.Empty(loaded.Diagnostics.ToText());
        return loaded.OrThrow();
    }
}
