namespace OpenRas.Oracle;

/// <summary>A line that the person or the carer is told.</summary>
public sealed record SchemeResult(string Line, string For);

/// <summary>A definition as this library reads it: questions, lines, results. It takes for granted that the text is a valid definition.</summary>
public sealed class Scheme
{
    private readonly Dictionary<string, IReadOnlyList<TestLine>> _stoppedBy;

    internal Scheme(IReadOnlyList<Question> questions, IReadOnlyList<FormLine> lines, IReadOnlyList<SchemeResult> results)
    {
        (Questions, Lines, Results) = (questions, lines, results);
        var stops = new Stops(this);
        _stoppedBy = lines.ToDictionary(l => l.Id, stops.Of);
    }

    public IReadOnlyList<Question> Questions { get; }

    public IReadOnlyList<FormLine> Lines { get; }

    public IReadOnlyList<SchemeResult> Results { get; }

    /// <summary>The names of totals that a case may give.</summary>
    public IEnumerable<string> GivenTotals => Lines.OfType<TotalLine>().Where(t => t.MayBeGiven).Select(t => t.Id);

    public static Scheme Read(string text) => SchemeReader.Read(text);

    /// <summary>Fills in the form for a set of answers: the name of each question or given total with what was written.</summary>
    public Sheet Calculate(IReadOnlyDictionary<string, string> answers)
    {
        var sheet = new Sheet(this, answers);
        sheet.FillIn();
        return sheet;
    }

    /// <summary>Whether the answers so far have a question asked; null where that is not known.</summary>
    public bool? IsAsked(Question question, IReadOnlyDictionary<string, string> answers) => new Sheet(this, answers).IsAsked(question);

    internal IReadOnlyList<TestLine> StoppedBy(string line) => _stoppedBy[line];

    /// <summary>Everything that some results are made from or look at, the tests that stop them and these results included.</summary>
    internal HashSet<string> NeededFor(IEnumerable<string> results)
    {
        var needed = new HashSet<string>(results);
        needed.UnionWith(Lines.OfType<TestLine>().Where(t => Lines.Any(l => needed.Contains(l.Id) && t.StopsResult(l))).Select(t => t.Id).ToList());
        foreach (var line in Lines.Reverse().Where(l => needed.Contains(l.Id))) needed.UnionWith(line.Looks);
        foreach (var question in Questions.Reverse().Where(q => needed.Contains(q.Id))) needed.UnionWith(question.AskOnly?.Looks ?? []);
        return needed;
    }
}
