using OpenRas.Analysis;

namespace OpenRas.Tests.Properties;

/// <summary>Breaks what was whole: as a slip of the keyboard does, and as a writer does who leaves things out or puts them in the wrong place.</summary>
internal static class Mangle
{
    private static readonly string[] Scraps =
        [":", "- ", "{", "}", "[", "]", ", ", "\"", "'", "#", " #x", "|", ">", "&a ", "*a", "!t ", "---\n", "? ", "\t", "\n", "\r", "%", "@", "`", "~", "£", "\u0000", "\u2028", "\uFEFF", "\uD800", "😀", "0", "-", ".", "99999999999999", "1e9", "any", "unread", "null", "format: 1\n"];

    private static readonly string[] Values = ["0", "-1", "0.0000000001", "999999999999", "any", "unread", "does-not-apply", "stop", "yes", "£5 a week", "200%", "7 days a week", "l1", "q1", "need", "words", "share", "0-9", "over 5", "half-up", "applies", "straight-line", "some or more", "no-budget", "£ a year"];

    internal static string Scrap(Random random) => Scraps[random.Next(Scraps.Length)];

    /// <summary>A definition whose keys and lists are sound YAML, with one to three entries left out, or another value in their place.</summary>
    internal static Scheme Entries(Scheme scheme, Random random)
    {
        for (var count = 1 + random.Next(3); count > 0; count--)
        {
            if (random.Next(2) == 0)
            {
                var smaller = scheme.Smaller().ToList();
                if (smaller.Count > 0) scheme = smaller[random.Next(smaller.Count)];
                continue;
            }

            scheme = new Scheme(Replaced(scheme.Questions, random), Replaced(scheme.Form, random), Replaced(scheme.Results, random));
        }

        return scheme;
    }

    /// <summary>Each key of each question, line and result left out in turn.</summary>
    internal static IEnumerable<Scheme> WithoutOneKey(Scheme scheme) =>
        Without(scheme.Questions).Select(q => scheme with { Questions = q })
            .Concat(Without(scheme.Form).Select(f => scheme with { Form = f }))
            .Concat(Without(scheme.Results).Select(r => scheme with { Results = r }));

    private static IEnumerable<IReadOnlyList<Tree>> Without(IReadOnlyList<Tree> list) =>
        list.SelectMany((item, at) => ((GroupTree)item).Entries.Select(left => (IReadOnlyList<Tree>)
            [.. list.Select((old, i) => i == at ? Tree.Group(((GroupTree)old).Entries.Where(e => e != left).Select(e => (e.Key, (Tree?)e.Value))) : old)]));

    private static IReadOnlyList<Tree> Replaced(IReadOnlyList<Tree> list, Random random)
    {
        if (list.Count == 0 || random.Next(2) == 0) return list;
        var at = random.Next(list.Count);
        return [.. list.Select((item, i) => i == at ? Replaced(item, random) : item)];
    }

    private static Tree Replaced(Tree tree, Random random) => tree switch
    {
        ListTree { Items.Count: > 0 } list => Tree.List(Replaced(list.Items, random)),
        GroupTree { Entries.Count: > 0 } group when random.Next(8) > 0 && group.Entries[random.Next(group.Entries.Count)] is var entry => group.With(entry.Key, Replaced(entry.Value, random)),
        _ => Values[random.Next(Values.Length)],
    };

    /// <summary>One to three changes: lines or letters left out, doubled or swapped; scraps of YAML put in; the end cut off.</summary>
    internal static string Text(string text, Random random)
    {
        for (var count = 1 + random.Next(3); count > 0 && text.Length > 1; count--)
        {
            var lines = text.Split('\n').ToList();
            var (line, other, at) = (random.Next(lines.Count), random.Next(lines.Count), random.Next(text.Length));
            switch (random.Next(9))
            {
                case 0: lines.RemoveAt(line); text = string.Join('\n', lines); break;
                case 1: lines.Insert(other, lines[line]); text = string.Join('\n', lines); break;
                case 2: (lines[line], lines[other]) = (lines[other], lines[line]); text = string.Join('\n', lines); break;
                case 3: text = text.Remove(at, 1); break;
                case 4: text = text.Insert(at, text[at].ToString()); break;
                case 5: text = text[..at] + text[random.Next(text.Length)] + text[(at + 1)..]; break;
                case 6: text = text[..at]; break;
                default: text = text.Insert(at, Scraps[random.Next(Scraps.Length)]); break;
            }
        }

        return text;
    }
}
