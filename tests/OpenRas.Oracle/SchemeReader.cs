using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>Reads a definition from top to bottom: a line knows only what stands above it.</summary>
internal sealed class SchemeReader
{
    private readonly Dictionary<string, Question> _questions = [];
    private readonly List<FormLine> _lines = [];

    internal int NextLine => _questions.Count + _lines.Count + 1;

    internal static Scheme Read(string text)
    {
        var root = Tree.Read(text);
        var reader = new SchemeReader();
        foreach (var node in root.Child("questions").Items()) reader.AddQuestion(node, root);
        foreach (var node in root.Child("form").Items()) reader._lines.Add(reader.ReadLine(node));
        return new()
        {
            Questions = [.. reader._questions.Values],
            Contradictions = [.. root.Child("contradicts").Items().Select(c => reader.Condition(c.Pairs()))],
            Lines = reader._lines,
            Results = [.. root.Child("results").Items().Select(r => new SchemeResult(r.Text("line")!, r.Text("for")!, r.Text("paid-by")))],
        };
    }

    internal bool Knows(string name) => _questions.ContainsKey(name) || _lines.Exists(l => l.Id == name);

    internal Question Question(string name) => _questions[name];

    internal bool TakesOff(string? question) => question is not null && _questions.TryGetValue(question, out var found) && found.TakesOff;

    /// <summary>One condition or a list of them; null where nothing is asked.</summary>
    internal Conditions? Conditions(YamlNode? node) => node is null ? null : new([.. node.Items().Select(n => Condition(n.Pairs()))]);

    internal Condition Condition(IEnumerable<(string Key, YamlNode Value)> parts) =>
        new(parts.Select(p => (p.Key, Pattern(p.Key, p.Value))));

    /// <summary>What a count asks of each question that it names; nothing where it counts those that apply.</summary>
    internal Func<string, Pattern?> Counted(YamlNode answers) =>
        answers is YamlScalarNode word && word.Text() == "applies" ? _ => null : question => Oracle.Pattern.Read(answers, _questions[question]);

    private Pattern Pattern(string name, YamlNode value)
    {
        var isWords = _lines.Exists(l => l.Id == name && l is TableLine { IsWords: true });
        return isWords ? Oracle.Pattern.OfWords(value) : Oracle.Pattern.Read(value, _questions.GetValueOrDefault(name));
    }

    private void AddQuestion(YamlNode node, YamlNode root)
    {
        var question = new Question(node, root, NextLine);
        question.AskOnly = Conditions(node.Child("ask-only"));
        _questions.Add(question.Id, question);
    }

    private FormLine ReadLine(YamlNode node) => node.Pairs().Select(p => p.Key).First(k => SchemeKinds.All.Contains(k)) switch
    {
        "figure" => new FigureLine(node, this),
        "total" => new TotalLine(node, this),
        "multiply" => new MultiplyLine(node, this),
        "abatement" => new AbatementLine(node, this),
        "uplift" => new UpliftLine(node, this),
        "limit" => new LimitLine(node, this),
        "count" => new CountLine(node, this),
        "eligibility" => new TestLine(node, this),
        var kind => new TableLine(kind, node, this),
    };
}
