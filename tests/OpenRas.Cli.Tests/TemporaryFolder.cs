namespace OpenRas.Cli.Tests;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("ras-").FullName.Replace('\\', '/');

    /// <summary>Writes a file, and gives its path.</summary>
    internal string Write(string name, string text)
    {
        var path = $"{Path}/{name}";
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A whole scheme that gives the same amount to everyone, in which nothing is found.</summary>
    internal string WriteScheme(string id, string from, string amount, string more = "") => Write($"{id}.yaml", $$"""
        format: 1
        id: {{id}}
        title: A scheme of one line
        authority: Borsetshire County Council
        jurisdiction: England
        status: in-use
        author: authority
        disclosure: full
        in-force: { from: {{from}} }
        currency: GBP
        unanswered: stop
        covers: { includes: [Help at home] }
        disagree: Ask the council
        {{more}}
        form:
          - { figure: amount, label: Amount for everyone, value: £{{amount}} a week, basis: ours, prices-of: 2026 }
        results:
          - { line: amount, label: Indicative amount, for: person, also: 52 weeks a year }
        checked: 2026-11
        """);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
