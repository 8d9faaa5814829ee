using System.Text;

namespace OpenRas.Tests.Properties;

/// <summary>A definition that a test made: its head is always the same.</summary>
internal sealed record Scheme(IReadOnlyList<Tree> Questions, IReadOnlyList<Tree> Form, IReadOnlyList<Tree> Results)
{
    private const string Head = """
        format: 1
        id: made-by-a-test
        title: Made by a test
        authority: No council
        jurisdiction: England
        status: illustrative
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: GBP
        unanswered: stop
        sources: { paper: { title: A paper } }
        """;

    private RasDefinition? definition;

    /// <summary>A changed copy is loaded anew.</summary>
    private Scheme(Scheme other) => (Questions, Form, Results) = (other.Questions, other.Form, other.Results);

    /// <summary>Null when it does not load: what shrinking makes need not be valid.</summary>
    internal RasDefinition? Definition
    {
        get
        {
            if (definition is null && RasDefinition.Parse(Yaml).TryGet(out var loaded)) definition = loaded;
            return definition;
        }
    }

    internal string Yaml
    {
        get
        {
            var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
            foreach (var (key, list) in new[] { ("questions", Questions), ("form", Form), ("results", Results) })
            {
                text.Append(key).Append(list.Count == 0 ? ": []\n" : ":\n");
                foreach (var item in list) text.Append("  - ").Append(item.Write()).Append('\n');
            }

            return text.ToString();
        }
    }

    internal IEnumerable<Scheme> Smaller() =>
        Less(Form).Select(f => new Scheme(Questions, f, Results))
            .Concat(Less(Questions).Select(q => new Scheme(q, Form, Results)))
            .Concat(Less(Results).Select(r => new Scheme(Questions, Form, r)));

    private static IEnumerable<IReadOnlyList<Tree>> Less(IReadOnlyList<Tree> list) => list.Count == 1 ? [[]] : new ListTree(list).Smaller().Select(s => ((ListTree)s).Items);
}
