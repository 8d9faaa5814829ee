namespace OpenRas.Oracle.Proving;

/// <summary>One complete answer sheet, filled in.</summary>
public sealed class AnswerSheet
{
    internal AnswerSheet(Scheme scheme, IReadOnlyDictionary<string, string> answers)
    {
        Answers = answers;
        Name = Text(answers);
        Filled = scheme.Calculate(answers);
        Given = string.Join(",", scheme.GivenTotals.Where(answers.ContainsKey));
    }

    public IReadOnlyDictionary<string, string> Answers { get; }

    /// <summary>All its answers, as a text that no other sheet has.</summary>
    public string Name { get; }

    public Sheet Filled { get; }

    /// <summary>Which totals are given. Sheets in which others are given are not compared.</summary>
    internal string Given { get; }

    /// <summary>Those of its answers that a result reads.</summary>
    internal string Read(HashSet<string> needed) => Given + "|" + Text(Answers.Where(a => needed.Contains(a.Key)));

    private static string Text(IEnumerable<KeyValuePair<string, string>> answers) =>
        string.Join(", ", answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key + "=" + a.Value));
}
