namespace OpenRas.Diagnostics;

/// <summary>The known name that a mistyped one most likely meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 60;
    private const int MostCompared = 1_000;

    /// <summary>At most one name, and only when it is close: one slip in three letters.</summary>
    internal static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestCompared) return null;
        var best = Math.Max(1, written.Length / 3) + 1;
        string? nearest = null;
        foreach (var name in known.Take(MostCompared))
        {
            if (Math.Abs(name.Length - written.Length) >= best) continue;
            var distance = Distance(written, name, best);
            if (distance >= best || distance >= name.Length) continue;
            best = distance;
            nearest = name;
        }

        return nearest;
    }

    /// <summary>Letters added, left out, changed, or two neighbours swapped; <paramref name="most"/> once it cannot be less.</summary>
    private static int Distance(string a, string b, int most)
    {
        Span<int> twoBefore = stackalloc int[b.Length + 1];
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) before[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            // Further than this from the diagonal it cannot be less.
            row.Fill(most);
            row[0] = i;
            var least = i;
            for (var j = Math.Max(1, i - most + 1); j <= Math.Min(b.Length, i + most - 1); j++)
            {
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(before[j] + 1, row[j - 1] + 1), before[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoBefore[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap looks back two rows, so both must be out of reach.
            if (least >= most && leastBefore >= most) return most;
            leastBefore = least;
            var free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
        }

        return before[b.Length];
    }
}
