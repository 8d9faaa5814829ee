using System.Text;

namespace OpenRas.Tests.Properties;

/// <summary>A definition that a test made: its head is always the same.</summary>
internal sealed record Scheme(IReadOnlyList<Tree> Questions, IReadOnlyList<Tree> Form, IReadOnlyList<Tree> Results, IReadOnlyList<Tree> Contradicts)
{
    internal Scheme(IReadOnlyList<Tree> questions, IReadOnlyList<Tree> form, IReadOnlyList<Tree> results)
        : this(questions, form, results, [])
    {
    }

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
    private Scheme(Scheme other) => (Questions, Form, Results, Contradicts) = (other.Questions, other.Form, other.Results, other.Contradicts);

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
            foreach (var (key, list) in new[] { ("questions", Questions), ("contradicts", Contradicts), ("form", Form), ("results", Results) })
            {
                if (list.Count == 0 && key == "contradicts") continue;
                text.Append(key).Append(list.Count == 0 ? ": []\n" : ":\n");
                foreach (var item in list) text.Append("  - ").Append(item.Write()).Append('\n');
            }

            return text.ToString();
        }
    }

    internal IEnumerable<Scheme> Smaller() =>
        Less(Form).Select(f => this with { Form = f })
            .Concat(Less(Questions).Select(q => this with { Questions = q }))
            .Concat(Less(Results).Select(r => this with { Results = r }))
            .Concat(Contradicts.Count == 0 ? [] : Less(Contradicts).Select(c => this with { Contradicts = c }));

    private static IEnumerable<IReadOnlyList<Tree>> Less(IReadOnlyList<Tree> list) => list.Count == 1 ? [[]] : new ListTree(list).Smaller().Select(s => ((ListTree)s).Items);
}
