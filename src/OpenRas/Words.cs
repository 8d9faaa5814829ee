namespace OpenRas;

/// <summary>Lists in plain English.</summary>
internal static class Words
{
    /// <summary><c>a, b and c</c>.</summary>
    internal static string List(IEnumerable<string> items, string last = "and")
    {
        var list = items.ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => string.Join(", ", list.Take(list.Count - 1)) + " " + last + " " + list[^1],
        };
    }
}
