using OpenRas.Diagnostics;

namespace OpenRas.Cli.Batch;

/// <summary>Calculates one row after another. For any number of threads.</summary>
/// <param name="definition">The rules.</param>
/// <param name="columns">What each column is for.</param>
/// <param name="ignoresNotAsked">An answer to a question that is not asked is left out, and not an error.</param>
internal sealed class CaseCalculator(RasDefinition definition, CaseColumns columns, bool ignoresNotAsked)
{
    internal CaseReply Calculate(RawCase row)
    {
        if (row.Fault is not null) return new(row, null, [(null, null)], 0);
        var given = Given(row);
        var read = definition.CheckAnswers([.. given]);
        var ignored = 0;
        while (ignoresNotAsked && !read.IsOk && NotAsked(read) is { Count: > 0 } left)
        {
            ignored += given.RemoveAll(g => left.Contains(g.Id));
            read = definition.CheckAnswers([.. given]);
        }

        return read.TryGet(out var answers)
            ? new(row, definition.Calculate(answers), [], ignored)
            : new(row, null, [.. read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (ColumnOf(d), (Diagnostic?)d))], 0);
    }

    /// <summary>An empty cell is no answer.</summary>
    private List<(string Id, string Value)> Given(RawCase row)
    {
        var given = new List<(string, string)>(row.Cells.Length);
        for (var at = 0; at < row.Cells.Length; at++)
        {
            if (columns.Questions[at] is not { } question || string.IsNullOrWhiteSpace(row.Cells[at])) continue;
            var answer = columns.Answer(at, row.Cells[at].Trim());
            if (answer.Length > 0) given.Add((question, answer));
        }

        return given;
    }

    private static HashSet<string> NotAsked(Checked<AnswerSet> read) =>
        [.. read.Diagnostics.Where(d => d.Kind == FaultKind.NotAsked).Select(d => d.QuestionId).OfType<string>()];

    private string? ColumnOf(Diagnostic fault)
    {
        for (var at = 0; at < columns.Names.Count; at++)
        {
            if (fault.QuestionId is { } question && columns.Questions[at] == question) return columns.Names[at];
        }

        return null;
    }
}
