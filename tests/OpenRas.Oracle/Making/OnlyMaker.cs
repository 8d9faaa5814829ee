namespace OpenRas.Oracle.Making;

/// <summary>Conditions of lines: at least as narrow as those of what the line reads.</summary>
internal static class OnlyMaker
{
    /// <summary>All of several conditions in one; null where two of them look at the same.</summary>
    internal static string? Joined(IEnumerable<string> conditions)
    {
        var parts = conditions.Distinct().SelectMany(Parts).Distinct().ToList();
        return parts.Select(Key).Distinct().Count() == parts.Count ? "{ " + string.Join(", ", parts) + " }" : null;
    }

    private static string Key(string part) => part[..part.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Parts at the commas that do not stand in a list.</summary>
    private static List<string> Parts(string condition)
    {
        var parts = new List<string>();
        var (depth, start, text) = (0, 0, condition[2..^2]);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[') depth++;
            if (text[i] == ']') depth--;
            if (text[i] != ',' || depth > 0) continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }

        return [.. parts, text[start..].Trim()];
    }
}
