using System.Collections.Frozen;

namespace OpenRas.Cli.Batch;

/// <summary>What each column of a table is for: an answer, or to be kept beside the result.</summary>
internal sealed class CaseColumns
{
    private readonly FrozenDictionary<string, string>?[] codes;

    private CaseColumns(IReadOnlyList<string> names, string?[] questions, int[] kept, FrozenDictionary<string, string>?[] codes) =>
        (Names, Questions, Kept, this.codes) = (names, questions, kept, codes);

    /// <summary>All of them, in order.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>For each column the question, or the total, that it answers; null where it answers none.</summary>
    internal IReadOnlyList<string?> Questions { get; }

    /// <summary>The places of those that are kept, in the order in which they were named.</summary>
    internal IReadOnlyList<int> Kept { get; }

    /// <summary>Reads the names of a table's columns.</summary>
    /// <param name="definition">The rules.</param>
    /// <param name="names">The columns.</param>
    /// <param name="keep">Those that are kept.</param>
    /// <param name="map">Names and codes of a case system.</param>
    /// <param name="faults">What is wrong, a sentence each.</param>
    internal static CaseColumns Of(RasDefinition definition, IReadOnlyList<string> names, IReadOnlyList<string> keep, CodeMap map, out IReadOnlyList<string> faults)
    {
        var asked = Asked(definition).ToHashSet(StringComparer.Ordinal);
        var questions = names.Select(n => map.QuestionOf(n) ?? n).Select(q => asked.Contains(q) ? q : null).ToArray();
        var wrong = new List<string>();
        wrong.AddRange(names.Where((n, at) => questions[at] is null && !keep.Contains(n))
            .Select(n => $"the column `{n}` is no question of this scheme; name it with --keep, or say with --map which question it is"));
        wrong.AddRange(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => $"the column `{g.Key}` is there twice"));
        wrong.AddRange(questions.OfType<string>().GroupBy(q => q).Where(g => g.Count() > 1).Select(g => $"two columns answer `{g.Key}`"));
        wrong.AddRange(keep.Where(k => !names.Contains(k)).Select(k => $"there is no column `{k}` to keep"));
        wrong.AddRange(map.Columns.Where(c => !names.Contains(c)).Select(c => $"the map names the column `{c}`, which is not there"));
        faults = wrong;
        var kept = keep.Distinct().Select(k => names.ToList().IndexOf(k)).ToArray();
        return new CaseColumns(names, questions, kept, [.. names.Select((n, at) => Codes(definition, questions[at], map.CodesOf(n)))]);
    }

    /// <summary>Everything that can be answered: questions, and totals that may be given.</summary>
    internal static IEnumerable<string> Asked(RasDefinition definition) =>
        definition.Form.Where(l => l.IsQuestion || l.MayBeGiven).Select(l => l.Id);

    /// <summary>The answer that a cell means: by its name, by its printed text, or by a code of the map. What means none is left as it is.</summary>
    internal string Answer(int column, string cell) => codes[column]?.GetValueOrDefault(cell) ?? cell;

    private static FrozenDictionary<string, string>? Codes(RasDefinition definition, string? question, IReadOnlyDictionary<string, string> map)
    {
        var answers = definition.Questions.FirstOrDefault(q => q.Id == question)?.Answers ?? [];
        var texts = answers.GroupBy(a => a.Text.Trim(), StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => (Code: g.Key, g.First().Id));
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, id) in texts) all[code] = id;
        foreach (var answer in answers) all[answer.Id] = answer.Id;
        foreach (var (code, id) in map) all[code] = id;
        return all.Count == 0 ? null : all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
