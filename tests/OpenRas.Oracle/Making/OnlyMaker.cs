namespace OpenRas.Oracle.Making;

/// <summary>Conditions of lines, and lists of them: at least as narrow as those of what the line reads.</summary>
internal static class OnlyMaker
{
    private const int MostWays = 6;

    /// <summary>All of several conditions in one, of lists each way with each; null where no way looks at each thing once.</summary>
    internal static string? Joined(IEnumerable<string> conditions)
    {
        IEnumerable<List<string>> ways = [[]];
        foreach (var condition in conditions.Distinct()) ways = ways.SelectMany(w => Ways(condition).Select(c => w.Append(c).ToList()));
        var joined = ways.Take(MostWays + 1).Select(One).OfType<string>().Distinct().ToList();
        return joined.Count is 0 or > MostWays ? null : Listed(joined);
    }

    internal static string Listed(IReadOnlyList<string> ways) => ways.Count == 1 ? ways[0] : $"[{string.Join(", ", ways)}]";

    /// <summary>The conditions of a list; one that stands alone is a list of itself.</summary>
    internal static IReadOnlyList<string> Ways(string condition) => condition.StartsWith('[') ? Parts(condition[1..^1]) : [condition];

    /// <summary>A line without its own condition, which is written next to its label.</summary>
    internal static string Without(string line)
    {
        const string Key = "\", only: ";
        var at = line.IndexOf(Key, StringComparison.Ordinal);
        return at < 0 ? line : line[..at] + line[(at + Key.Length + Parts(line[(at + Key.Length)..])[0].Length)..];
    }

    private static string? One(List<string> conditions)
    {
        var parts = conditions.SelectMany(c => Parts(c[2..^2])).Distinct().ToList();
        return parts.Select(Key).Distinct().Count() == parts.Count ? "{ " + string.Join(", ", parts) + " }" : null;
    }

    private static string Key(string part) => part[..part.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Parts at the commas that do not stand in a list or in a condition.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{') depth++;
            if (text[i] is ']' or '}') depth--;
            if (text[i] != ',' || depth > 0) continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }

        return [.. parts, text[start..].Trim()];
    }
}
