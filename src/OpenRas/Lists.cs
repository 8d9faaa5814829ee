using System.Globalization;

namespace OpenRas;

/// <summary>Lists in plain English.</summary>
internal static class Lists
{
    private const int MostNames = 12;

    /// <summary>The first of what a file may hold any number of: <c>a, b, c and 40 more</c>.</summary>
    internal static string Some(IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count <= MostNames + 1 ? List(list) : List([.. list.Take(MostNames), string.Create(CultureInfo.InvariantCulture, $"{list.Count - MostNames} more")]);
    }

    /// <summary>Rising numbers: <c>9, 10, 12-17</c>.</summary>
    internal static string Runs(IEnumerable<int> numbers)
    {
        var runs = new List<(int From, int To)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].To == number - 1) runs[^1] = (runs[^1].From, number);
            else runs.Add((number, number));
        }

        return string.Join(", ", runs.Select(r => r.To - r.From > 1 ? string.Create(CultureInfo.InvariantCulture, $"{r.From}-{r.To}") : string.Join(", ", new[] { r.From, r.To }.Distinct().Select(n => n.ToString(CultureInfo.InvariantCulture)))));
    }

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
