using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>
/// The engine with one thing wrong on purpose, and the test that must notice. A file of <c>tests/mutants</c> names the test, says what is broken, and has one
/// edit or more: the text that goes between <c>&lt;&lt;&lt;&lt;</c> and <c>====</c>, and what stands there instead up to <c>&gt;&gt;&gt;&gt;</c>. An edit
/// names no file: its text is looked for in all of <c>src</c>, so that a file may be moved or renamed. How far a line is indented does not matter.
/// </summary>
internal sealed partial record Mutant(string Name, string Test, IReadOnlyList<(string From, string To)> Edits)
{
    private const string Folder = "tests/mutants";

    private static readonly Lazy<Dictionary<string, string>> Source = new(() => Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .ToDictionary(f => f, Repository.Read));

    internal static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.PathOf(Folder), "*.mutant").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    internal static Mutant Read(string name) => Parse(name, Repository.Read($"{Folder}/{name}.mutant"));

    internal static Mutant Parse(string name, string text)
    {
        var whole = Whole().Match(text);
        if (!whole.Success) throw new FormatException($"{name}: two comments, `# test: ` and what is broken, then edits of `<<<<`, `====` and `>>>>`, each on a line of its own");
        var edits = whole.Groups["from"].Captures.Zip(whole.Groups["to"].Captures, (from, to) => (from.Value.TrimEnd('\n'), to.Value.TrimEnd('\n')));
        return new Mutant(name, whole.Groups["test"].Value, [.. edits]);
    }

    /// <summary>The files that the edits change, as they become.</summary>
    internal IReadOnlyDictionary<string, string> Files() => Files(Source.Value);

    /// <exception cref="FormatException">The text of an edit is not there exactly once.</exception>
    internal IReadOnlyDictionary<string, string> Files(IReadOnlyDictionary<string, string> source)
    {
        var changed = new Dictionary<string, string>();
        foreach (var (from, to) in Edits)
        {
            var wanted = new Regex(string.Join(@"\n[ \t]*", from.Split('\n').Select(l => Regex.Escape(l.Trim()))));
            var found = source.Keys.SelectMany(f => wanted.Matches(changed.GetValueOrDefault(f, source[f])).Select(m => (File: f, Match: m))).ToList();
            if (found.Count != 1) throw new FormatException($"{Name}: this text is {(found.Count == 0 ? "nowhere in src" : $"in src {found.Count} times, in {string.Join(" and ", found.Select(f => f.File))}")}, and must be there exactly once:\n{from}");
            var (file, match) = found[0];
            var text = changed.GetValueOrDefault(file, source[file]);
            changed[file] = string.Concat(text.AsSpan(0, match.Index), to, text.AsSpan(match.Index + match.Length));
        }

        return changed;
    }

    internal static bool IsChange(string from, string to) => Line().Replace(from, "") != Line().Replace(to, "");

    [GeneratedRegex(@"\A# test: (?<test>\S+)\n# .+\n(?:<<<<\n(?<from>(?:.+\n)+?)====\n(?<to>(?:.*\n)*?)>>>>\n)+\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Line();
}
