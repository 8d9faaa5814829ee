using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>Tests mirror the source, folder for folder, so that whoever changes a stage finds its tests beside each other.</summary>
public sealed partial class FolderTests
{
    private const string Project = "tests/OpenRas.Tests";

    /// <summary>Folders that mirror none of the source, and why.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["Conformance"] = "what another implementation is held to, made by a calculator written from the pages alone",
        ["Faults"] = "small definitions with which something once was not so",
        ["Golden"] = "files in, exact bytes out: each goes through every stage",
        ["House"] = "rules for the source itself",
        ["Proofs"] = "every pair of sheets, one by one: a second way to what Analysis says of all of them",
        ["Properties"] = "what holds of any definition, tried on made ones",
        ["Published"] = "figures that councils published",
        ["Reference"] = "a second calculator, written from the format alone",
    };

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Repository.PathOf(Project), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.PathOf(Project), f).Replace('\\', '/'))
        .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))];

    [Fact]
    public void A_folder_of_tests_has_the_name_of_a_folder_of_the_source()
    {
        var folders = Files.Where(f => f.Contains('/', StringComparison.Ordinal)).Select(f => f[..f.IndexOf('/', StringComparison.Ordinal)]).Distinct().ToList();
        var stages = Library.Files.Select(f => f.Stage).Where(s => s.Length > 0).Distinct().ToList();

        Nothing.IsIn(folders.Except(stages).Except(Others.Keys).Select(f => $"{f} is no folder of {Library.Folder}"));
        Nothing.IsIn(Others.Keys.Where(o => !folders.Contains(o) || stages.Contains(o)).Select(o => $"take {o} off the list"));
    }

    [Fact]
    public void A_namespace_follows_its_folder() =>
        Nothing.IsIn(Files.Where(f => Namespace().Match(Repository.Read($"{Project}/{f}")).Groups[1].Value != Expected(f)).Select(f => $"{f} is not in the namespace {Expected(f)}"));

    /// <summary>A folder inside a folder keeps the namespace, as in the source.</summary>
    private static string Expected(string file) => file.Split('/') is [var folder, _, ..] ? "OpenRas.Tests." + folder : "OpenRas.Tests";

    [GeneratedRegex(@"(?m)^namespace ([\w.]+);$")]
    private static partial Regex Namespace();
}
