using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Golden;

/// <summary>What no file of reasonable size in the repository can raise: sizes, paths, dates, folders. The texts are golden all the same.</summary>
public sealed class BadInCodeTests
{
    /// <summary>The rules that are raised here and not by a file.</summary>
    internal static readonly string[] Codes = ["RAS1000", "RAS1001", "RAS1002", "RAS1010", "RAS3053", "RAS3062", "RAS4022", "RAS5001", "RAS5002", "RAS5003", "RAS5004", "RAS5005", "RAS5006", "RAS5007", "RAS5008", "RAS5009", "RAS5010"];

    private const string Good = GoodFileTests.Folder;

    private static readonly string Base = Repository.Read(Good + "given-total.yaml");

    /// <summary>Another version of the same scheme, on the same days.</summary>
    private static readonly string Another = Base.Replace("id: given-total", "id: another\nscheme: given-total", StringComparison.Ordinal);

    [Fact]
    public void RAS1000_more_than_are_listed() =>
        Says("RAS1000-more-than-are-listed", RasDefinition.Parse("format: 1\n" + Lines(300, i => $"colour-{i}: blue")).Diagnostics.TakeLast(1));

    [Fact]
    public void RAS1001_no_such_file() => Says("RAS1001-no-such-file", RasDefinition.Load("no-such-folder/borsetshire.yaml").Diagnostics);

    [Fact]
    public void RAS1001_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("ras-");
        try
        {
            Says("RAS1001-a-folder", RasDefinition.Load(folder.FullName).Diagnostics, folder.FullName, "borsetshire");
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public void RAS1001_no_such_folder() => Says("RAS1001-no-such-folder", RasFolder.Load("no-such-folder").Diagnostics);

    [Fact]
    public void RAS1002_larger_than_the_limit() => Says("RAS1002-larger-than-the-limit", RasDefinition.Parse(Base, "borsetshire.yaml", maximumBytes: 500).Diagnostics);

    [Fact]
    public void RAS1010_three_hundred_thousand_entries() =>
        Says("RAS1010-too-many-entries", RasDefinition.Parse("covers: [" + string.Concat(Enumerable.Repeat("a,", 300_000)) + "]", "borsetshire.yaml").Diagnostics);

    [Fact]
    public void RAS3041_more_rows_than_a_table_has()
    {
        var rows = Lines(5_001, i => $"      - {{ needs: {i}, gives: 1 }}");
        var text = Base.Replace("      - { needs: 0-9, gives: no-budget }\n", rows, StringComparison.Ordinal);
        Says("RAS3041-too-many-rows", RasDefinition.Parse(text, "borsetshire.yaml").Diagnostics);
    }

    [Fact]
    public void RAS3053_more_lines_than_a_form_has()
    {
        var lines = Lines(2_000, i => $"  - {{ figure: fee-{i}, label: A fee, value: £1 a week }}");
        var text = Base.Replace("form:\n", "form:\n" + lines, StringComparison.Ordinal);
        Says("RAS3053-too-many-lines", RasDefinition.Parse(text, "borsetshire.yaml").Diagnostics);
    }

    [Fact]
    public void RAS3053_more_parts_than_totals_have()
    {
        var part = string.Join(", ", Enumerable.Repeat("washing", 500));
        var text = Base.Replace("form:\n", "form:\n" + Lines(11, i => $"  - {{ total: all-{i}, label: All, add: [{part}] }}"), StringComparison.Ordinal);
        Says("RAS3053-too-many-parts", RasDefinition.Parse(text, "borsetshire.yaml").Diagnostics);
    }

    [Fact]
    public void RAS3062_more_answers_than_a_question_has()
    {
        const string question = "  - id: washing\n    ask: \"How much help do you need to wash?\"\n    counts: need\n    answers:\n";
        var text = Base.Replace(question, question + Lines(998, i => $"      - {{ id: a{i}, text: A, points: {i} }}"), StringComparison.Ordinal);
        Says("RAS3062-too-many-answers", RasDefinition.Parse(text, "borsetshire.yaml").Diagnostics);
    }

    [Fact]
    public void RAS4022_answers_without_their_result() => Says("RAS4022-answers-alone", RasDefinition.Parse(Base).OrThrow().Verify("{ \"answers\": {} }").Diagnostics);

    [Fact]
    public void RAS5001_a_day_after_the_last() => Says("RAS5001-after-the-last-day", On(Base, new(2027, 4, 1)));

    [Fact]
    public void RAS5001_rules_that_are_only_proposed() =>
        Says("RAS5001-only-proposed", On(Base.Replace("status: illustrative", "status: proposed", StringComparison.Ordinal), new(2026, 4, 1)));

    [Fact]
    public void RAS5002_none_in_force() => InFolder(f => Says("RAS5002-none-in-force", Load(f).FindInForce(new(2030, 1, 1)).Diagnostics, f, "borsetshire"), Base);

    [Fact]
    public void RAS5003_several_in_force() =>
        InFolder(f => Says("RAS5003-several-in-force", Load(f).FindInForce(new(2026, 6, 1)).Diagnostics, f, "borsetshire"), Base, Another);

    [Fact]
    public void RAS5009_a_file_with_an_error() => InFolder(f =>
    {
        File.WriteAllText(Path.Combine(f, "a.yaml"), Base);
        File.WriteAllText(Path.Combine(f, "b.yaml"), "format: 1");
        Says("RAS5009-a-file-with-an-error", Load(f).FindInForce("given-total", new(2026, 5, 1)).Diagnostics, f, "borsetshire");
    });

    [Fact]
    public void RAS5004_an_empty_folder() => InFolder(f => Says("RAS5004-no-definitions", RasFolder.Load(f).Diagnostics, f, "borsetshire"));

    [Fact]
    public void RAS5005_two_schemes() =>
        InFolder(f => Says("RAS5005-two-schemes", Load(f).FindInForce(new(2026, 6, 1)).Diagnostics, f, "borsetshire"), Base, Base.Replace("id: given-total", "id: another", StringComparison.Ordinal));

    [Fact]
    public void RAS5006_no_such_scheme() => InFolder(f => Says("RAS5006-no-such-scheme", Load(f).FindInForce("short-breaks", new(2026, 6, 1)).Diagnostics, f, "borsetshire"), Base);

    [Fact]
    public void RAS5007_a_gap_between_two_versions() => InFolder(
        f => Says("RAS5007-a-gap", Load(f).ListFindings(), f, "borsetshire"),
        Base,
        Another.Replace("from: 2026-04-01, to: 2027-03-31", "from: 2027-06-01", StringComparison.Ordinal));

    [Fact]
    public void RAS5008_two_versions_that_overlap() => InFolder(
        f => Says("RAS5008-an-overlap", Load(f).ListFindings(), f, "borsetshire"),
        Base,
        Another.Replace("from: 2026-04-01, to: 2027-03-31", "from: 2027-01-01", StringComparison.Ordinal));

    [Fact]
    public void RAS5010_two_files_of_one_id() => InFolder(
        f => Says("RAS5010-one-id-twice", Load(f).ListFindings(), f, "borsetshire"),
        Base,
        Base.Replace("from: 2026-04-01, to: 2027-03-31", "from: 2027-04-01", StringComparison.Ordinal));

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static IReadOnlyList<Diagnostic> On(string text, DateOnly day) => RasDefinition.Parse(text, "borsetshire.yaml").OrThrow().CheckDate(day).Diagnostics;

    private static RasFolder Load(string folder) => RasFolder.Load(folder).OrThrow();

    private static void InFolder(Action<string> test, params string[] definitions)
    {
        var folder = Directory.CreateTempSubdirectory("ras-");
        try
        {
            for (var i = 0; i < definitions.Length; i++) File.WriteAllText(Path.Combine(folder.FullName, $"definition-{i}.yaml"), definitions[i]);
            test(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <param name="name">The golden file; it begins with the code.</param>
    /// <param name="found">What was found.</param>
    /// <param name="path">A path of this machine, if any, which is not written.</param>
    /// <param name="instead">What is written for it.</param>
    private static void Says(string name, IEnumerable<Diagnostic> found, string? path = null, string instead = "")
    {
        var list = found.ToList();
        Assert.All(list, d => Assert.Equal(name[..7], d.Code));
        var text = list.ToText();
        GoldenFile.Matches(BadFileTests.Folder + name + ".expected.txt", path is null ? text : text.Replace(path, instead, StringComparison.Ordinal));
    }
}
