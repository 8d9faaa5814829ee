using nietras.SeparatedValues;

namespace OpenRas.Cli.Batch;

/// <summary>
/// A case system's names and codes. Each row of the file says which question a column answers, and in a further row which answer a code of it
/// means.
/// </summary>
internal sealed class CodeMap
{
    private static readonly string[] Header = ["column", "question", "code", "answer"];
    private static readonly Dictionary<string, string> None = [];

    private readonly Dictionary<string, string> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> codes = new(StringComparer.Ordinal);

    /// <summary>The columns that it names.</summary>
    internal IEnumerable<string> Columns => questions.Keys;

    internal string? QuestionOf(string column) => questions.GetValueOrDefault(column);

    internal IReadOnlyDictionary<string, string> CodesOf(string column) => codes.GetValueOrDefault(column) ?? None;

    /// <summary>Reads a map.</summary>
    /// <param name="path">The file; null for an empty map.</param>
    /// <param name="definitions">The rules, whose questions and answers it names.</param>
    /// <param name="faults">What is wrong, a sentence each.</param>
    internal static CodeMap Read(string? path, IReadOnlyList<RasDefinition> definitions, out IReadOnlyList<string> faults)
    {
        var (map, wrong) = (new CodeMap(), new List<string>());
        faults = wrong;
        if (path is null) return map;
        using var source = new CsvCases(new StreamReader(path));
        if (!source.Columns.SequenceEqual(Header))
        {
            wrong.Add($"the first row of {path} is not `{string.Join(',', Header)}`");
            return map;
        }

        foreach (var row in source.Read())
        {
            if ((row.Fault ?? map.Take(row.Cells, definitions)) is { } fault) wrong.Add($"{path}, line {row.Line}: {fault}");
        }

        return map;
    }

    private string? Take(string[] cells, IReadOnlyList<RasDefinition> definitions)
    {
        var (column, question, code, answer) = (cells[0], cells[1], cells[2], cells[3]);
        if (!definitions.Any(d => CaseColumns.Asked(d).Contains(question))) return $"`{question}` is no question of this scheme";
        if (questions.GetValueOrDefault(column, question) != question) return $"`{column}` answers two questions";
        questions[column] = question;
        if (code.Length == 0 && answer.Length == 0) return null;
        var known = definitions.SelectMany(d => d.Questions).Where(q => q.Id == question).SelectMany(q => q.Answers).ToList();
        if (answer.Length > 0 && known.Count > 0 && known.TrueForAll(a => a.Id != answer)) return $"`{question}` has no answer `{answer}`";
        if (!codes.TryGetValue(column, out var all)) codes[column] = all = new(StringComparer.Ordinal);
        return all.TryAdd(code, answer) ? null : $"the code `{code}` of `{column}` is there twice";
    }
}
