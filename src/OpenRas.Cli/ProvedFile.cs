namespace OpenRas.Cli;

/// <summary>A file of a folder, and what is proved of it.</summary>
internal sealed class ProvedFile(DefinitionFile file)
{
    private static readonly string[] Columns = ["file", "status", "result", "line", "verdict", "points"];

    /// <summary>Null where the definition has errors.</summary>
    internal Proof? Proof { get; } = file.Definition?.Prove();

    /// <summary>Whether a result, or its points, is refuted or not proved.</summary>
    internal bool HasDoubt => Proof?.Results.SelectMany(r => r.Points.Prepend(r.Result)).Any(p => p.Verdict is Verdict.Refuted or Verdict.NotProved) is true;

    /// <summary>One row a result, and in words a last line with how many there are of each verdict.</summary>
    internal static void Print(Screen screen, IReadOnlyList<ProvedFile> files, bool asJson)
    {
        var rows = files.SelectMany(f => f.Rows()).ToList();
        if (asJson)
        {
            JsonRows.Print(screen, Columns, rows);
            return;
        }

        var table = new Table(Columns);
        foreach (var row in rows) table.Add([.. row.Select(c => c ?? Written.Nothing)]);
        table.Print(screen);
        var results = files.SelectMany(f => f.Proof?.Results ?? []).ToList();
        var verdicts = results.GroupBy(r => r.Result.Printed).OrderBy(g => g.First().Result.Verdict).ThenByDescending(g => g.Key, StringComparer.Ordinal).Select(g => $"{Written.Count(g.Count())} {g.Key}");
        screen.Out.WriteLine($"{Written.Count(files.Count, "definition")}, {Written.Count(results.Count, "result")}{(results.Count > 0 ? ": " : "")}{string.Join(", ", verdicts)}");
    }

    private IEnumerable<string?[]> Rows()
    {
        if (file.Definition is not { } ras || Proof is null) return [[file.Name, null, null, null, Written.Count(file.Errors, "error"), null]];
        var status = Written.Word(ras.Status);
        if (Proof.Results.Count == 0) return [[file.Name, status, null, null, "nothing to prove", null]];
        return Proof.Results.Select(r => new[] { file.Name, status, r.Label, Written.Count(r.Result.Line.Number), r.Result.Printed, Points(r) });
    }

    private static string? Points(ResultProof result) => result.Points.Count == 0 ? null : string.Join("; ", result.Points.Select(p => p.Printed).Distinct());
}
