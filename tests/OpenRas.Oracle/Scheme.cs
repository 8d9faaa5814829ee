namespace OpenRas.Oracle;

/// <summary>A line that the person or the carer is told.</summary>
/// <param name="Line">The line.</param>
/// <param name="For">person or carer.</param>
/// <param name="PaidBy">The other body whose money it is; null where it is the authority's own.</param>
public sealed record SchemeResult(string Line, string For, string? PaidBy);

/// <summary>A definition as this library reads it: questions, lines, results. It takes for granted that the text is a valid definition.</summary>
public sealed class Scheme
{
    private readonly Lazy<Dictionary<string, IReadOnlyList<TestLine>>> _stoppedBy;

    internal Scheme() => _stoppedBy = new(() => Stopped(new(this)));

    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Answers that cannot be true together: a set that has all of one part is refused.</summary>
    public required IReadOnlyList<Condition> Contradictions { get; init; }

    public required IReadOnlyList<FormLine> Lines { get; init; }

    public required IReadOnlyList<SchemeResult> Results { get; init; }

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

    /// <summary>For each part of `contradicts` that these answers have all of: its questions, named once.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Contradicted(IReadOnlyDictionary<string, string> answers)
    {
        if (Contradictions.Count == 0) return [];
        var sheet = new Sheet(this, answers);
        sheet.Ask();
        var told = Contradictions.Where(sheet.IsAnswered).Select(c => c.Parts.Select(p => p.Key).Order(StringComparer.Ordinal).ToList());
        return [.. told.DistinctBy(names => string.Join(",", names))];
    }

    /// <summary>The other body whose money a line is: the one that it names, or that a line which it reads is paid by.</summary>
    public string? PayerOf(string line)
    {
        var found = Lines.FirstOrDefault(l => l.Id == line);
        return found?.PaidBy ?? found?.Reads.Select(PayerOf).FirstOrDefault(p => p is not null);
    }

    internal IReadOnlyList<TestLine> StoppedBy(string line) => _stoppedBy.Value[line];

    private Dictionary<string, IReadOnlyList<TestLine>> Stopped(Stops stops) => Lines.ToDictionary(l => l.Id, stops.Of);

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
