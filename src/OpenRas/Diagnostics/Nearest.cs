namespace OpenRas.Diagnostics;

/// <summary>The known name that a mistyped one most likely meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 60;

    /// <summary>At most one name, and only when it is close: one slip in three letters.</summary>
    internal static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestCompared) return null;
        var best = Math.Max(1, written.Length / 3) + 1;
        string? nearest = null;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) >= best) continue;
            var distance = Distance(written, name);
            if (distance >= best || distance >= name.Length) continue;
            best = distance;
            nearest = name;
        }

        return nearest;
    }

    /// <summary>Letters added, left out, changed, or two neighbours swapped.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
