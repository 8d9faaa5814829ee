namespace OpenRas.Oracle;

/// <summary>What stands behind totals that are given, and nothing else needs.</summary>
internal static class Hidden
{
    /// <summary>The questions and lines that are read, and only as parts of given totals or by others that are hidden.</summary>
    internal static HashSet<string> Behind(Scheme scheme, HashSet<string> given)
    {
        var hidden = new HashSet<string>();
        if (given.Count == 0) return hidden;
        var needed = Needed(scheme, given);
        var readers = Readers(scheme);
        foreach (var name in scheme.Lines.Reverse().Select(l => l.Id).Concat(scheme.Questions.Reverse().Select(q => q.Id)))
        {
            if (needed.Contains(name) || !readers.TryGetValue(name, out var by)) continue;
            if (by.TrueForAll(r => given.Contains(r) || hidden.Contains(r))) hidden.Add(name);
        }

        return hidden;
    }

    /// <summary>Results, the totals themselves, what their own conditions look at, and every test. Docs/ is silent on one that stops nothing.</summary>
    private static HashSet<string> Needed(Scheme scheme, HashSet<string> given)
    {
        var conditions = scheme.Lines.Where(l => given.Contains(l.Id)).SelectMany(l => l.Only?.Looks ?? []);
        return [.. scheme.Results.Select(r => r.Line), .. given, .. conditions, .. scheme.Lines.OfType<TestLine>().Select(t => t.Id)];
    }

    private static Dictionary<string, List<string>> Readers(Scheme scheme)
    {
        var readers = new Dictionary<string, List<string>>();
        foreach (var line in scheme.Lines) Add(readers, line.Id, line.Looks);
        foreach (var question in scheme.Questions) Add(readers, question.Id, question.AskOnly?.Looks ?? []);
        return readers;
    }

    private static void Add(Dictionary<string, List<string>> readers, string reader, IEnumerable<string> looks)
    {
        foreach (var name in looks)
        {
            if (!readers.TryGetValue(name, out var list)) readers[name] = list = [];
            list.Add(reader);
        }
    }
}
